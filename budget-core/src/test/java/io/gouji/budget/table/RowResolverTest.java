package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowResolverTest {

    /** Its own in every test, since a form remembers what rows mean. */
    private final Template template = Template.parse(Template.wuchang2024().declaration());

    @Test
    void aLabelBelongsToTheGroupWhoseRowCameLast() {
        BudgetTable table = table("FISCAL_APPROPRIATION", label(0, "一、本年收入"), label(0, "（一）一般公共预算拨款"),
                label(0, "（二）政府性基金预算拨款"), label(0, "二、上年结转"), label(0, "（一）一般公共预算拨款"), label(0, "收 入 总 计"));
        assertEquals(List.of("收入/本年收入", "收入/本年收入/一般公共预算拨款", "收入/本年收入/政府性基金预算拨款", "收入/上年结转",
                "收入/上年结转/一般公共预算拨款", "收入/收入总计"), keys(table));
        assertEquals(Region.parse("side=REVENUE phase=BUDGET fund=GENERAL_PUBLIC vintage=CARRIED_IN"),
                table.rows().get(4).region());
        assertEquals(List.of(), table.unreadRows());
    }

    @Test
    void aRepeatedLabelWithoutItsGroupGoesToTheNextGroup() {
        BudgetTable table = table("FISCAL_APPROPRIATION", label(0, "一般公共预算拨款"), label(0, "一般公共预算拨款"),
                label(0, "一般公共预算拨款"));
        assertEquals(List.of("收入/本年收入/一般公共预算拨款", "收入/上年结转/一般公共预算拨款"), keys(table));
        assertEquals(List.of("Row must not repeat '收入/本年收入/一般公共预算拨款', but came a second time"), reasons(table));
    }

    @Test
    void groupsOfOnePanelSayNothingAboutAnother() {
        BudgetTable table = table("FISCAL_APPROPRIATION", label(0, "上年结转"), label(1, "本年支出"),
                label(0, "一般公共预算拨款"), label(1, "科学技术支出"));
        assertEquals(List.of("收入/上年结转", "支出/本年支出", "收入/上年结转/一般公共预算拨款", "支出/科学技术支出"), keys(table));
    }

    @Test
    void classesAreKnownByNameAndByFormerNames() {
        BudgetTable table = table("OVERALL", label(1, "廿一、灾害防治及应急管理支出"), label(1, "八、医疗卫生与计划生育支出"));
        assertEquals(List.of("支出/灾害防治及应急管理支出", "支出/医疗卫生与计划生育支出"), keys(table));
        assertEquals(Region.parse("side=EXPENDITURE phase=BUDGET use=SPENT function=210"),
                table.rows().get(1).region());
    }

    @Test
    void oneClassUnderTwoOfItsNamesIsARepetition() {
        BudgetTable table = table("OVERALL", label(1, "卫生健康支出"), label(1, "医疗卫生支出"));
        assertEquals(List.of("Row must not repeat '支出/医疗卫生支出', but came a second time"), reasons(table));
    }

    @Test
    void codesAreKnownByTheirShape() {
        BudgetTable table = table("EXPENDITURE", label(0, "合 计"), coded("206", "科学技术支出"), coded("2060702", "任意名称"));
        assertEquals(List.of("合计", "206", "2060702"), keys(table));
        BudgetTable units = table("REVENUE", label(0, "合计"), coded("320", "示例局"), coded("320001", ""));
        assertEquals(List.of("合计", "320", "320001"), keys(units));
        assertEquals(Region.parse("side=REVENUE phase=BUDGET unit=320001"), units.rows().get(2).region());
    }

    @Test
    void anUnknownCodeOrLabelIsUnreadWithTheReason() {
        BudgetTable table = table("EXPENDITURE", coded("9060702", "某项"), coded("20607021", ""), label(0, "某行"),
                coded("206", ""));
        assertEquals(List.of("206"), keys(table));
        assertEquals(List.of(
                "Row must be one of the functions or a label of the form, such as '合计', but was '9060702 某项'",
                "Row must be one of the functions or a label of the form, such as '合计', but was '20607021'",
                "Row must be one of the functions or a label of the form, such as '合计', but was '某行'"), reasons(table));
        assertEquals("3 部门支出总表: 1 rows, 3 unread", table.toString());
    }

    @Test
    void aCodeThatComesASecondTimeIsUnread() {
        BudgetTable table = table("EXPENDITURE", coded("206", "科学技术支出"), coded("206", "科学技术支出"));
        assertEquals(List.of("206"), keys(table));
        assertEquals(List.of("Row must not repeat '206', but came a second time"), reasons(table));
    }

    @Test
    void aRowWithTooManyFiguresIsUnread() {
        List<Figure> figures = Collections.nCopies(4, Figure.parse("1.00"));
        BudgetTable table = BudgetTable.of(form("EXPENDITURE"), Optional.of(MoneyUnit.WAN_YUAN),
                List.of(PrintedRow.of(0, "206", "", "", figures, 7)), List.of(), 1);
        assertEquals(List.of("Row must have 3 figures, but had 4"), reasons(table));
        assertEquals(7, table.unreadRows().get(0).printed().line());
    }

    @Test
    void aRowOfAPanelThatIsNotThereIsAFaultOfTheCaller() {
        PrintedRow row = PrintedRow.of(1, "", "合计", "", List.of(), 0);
        assertEquals("Row of EXPENDITURE must be of a panel from 0 to 0, but was '合计 []' of panel 1",
                assertThrows(IllegalArgumentException.class, () -> BudgetTable.of(form("EXPENDITURE"), Optional.empty(),
                        List.of(row), List.of(), 0)).getMessage());
    }

    @Test
    void projectsStandBelowTheirUnitAndCategory() {
        BudgetTable table = table("PROJECTS", label(0, ""), label(0, "示例局"), label(0, "示例局本级"), label(0, "本级支出项目"),
                project("科普活动经费", "示例局本级"), project("信息化", "示例局本级"), label(0, "一中心"), label(0, "特定目标类"),
                project("房屋修缮", "一中心"));
        assertEquals(List.of(), table.unreadRows());
        assertEquals(List.of("合计", "示例局", "示例局本级", "本级支出项目", "科普活动经费", "信息化", "一中心", "特定目标类", "房屋修缮"),
                keys(table));
        assertEquals(List.of("", "unit=示例局/", "unit=示例局/示例局本级/", "unit=示例局/示例局本级/ project=本级支出项目",
                "unit=示例局/示例局本级/ project=本级支出项目/科普活动经费", "unit=示例局/示例局本级/ project=本级支出项目/信息化",
                "unit=示例局/一中心/", "unit=示例局/一中心/ project=特定目标类", "unit=示例局/一中心/ project=特定目标类/房屋修缮"),
                places(table));
    }

    @Test
    void projectsOfOneNameInTwoUnitsHaveTwoAddresses() {
        BudgetTable table = table("PROJECTS", label(0, "示例局"), label(0, "本级"), label(0, "运转类"), project("修缮", "本级"),
                label(0, "中心"), label(0, "运转类"), project("修缮", "中心"), project("修缮 2", "中心"));
        assertEquals(List.of("示例局", "本级", "示例局/本级/运转类", "示例局/本级/运转类/修缮", "中心", "示例局/中心/运转类",
                "示例局/中心/运转类/修缮", "修缮2"), keys(table));
    }

    @Test
    void aProjectTwiceInOneCategoryIsUnreadTheSecondTime() {
        BudgetTable table = table("PROJECTS", label(0, "本级"), label(0, "运转类"), project("修缮", "本级"),
                project("修缮", "本级"));
        assertEquals(List.of("Row must not repeat '本级/运转类/修缮', but came a second time"), reasons(table));
    }

    @Test
    void theTotalRowAboveAUnitIsNoDepartment() {
        BudgetTable table = table("PROJECTS", label(0, ""), label(0, "本级"), label(0, "运转类"), project("修缮", "本级"));
        assertEquals(List.of("", "unit=本级/", "unit=本级/ project=运转类", "unit=本级/ project=运转类/修缮"), places(table));
    }

    @Test
    void aDepartmentMayBearTheNameOfItsUnit() {
        BudgetTable table = table("PROJECTS", label(0, "示例局"), label(0, "示例局"), label(0, "运转类"), project("修缮", "示例局"));
        assertEquals(List.of(), table.unreadRows());
        assertEquals(List.of("unit=示例局/", "unit=示例局/示例局/", "unit=示例局/示例局/ project=运转类",
                "unit=示例局/示例局/ project=运转类/修缮"), places(table));
    }

    @Test
    void projectsWithoutUnitOrCategoryRowsAreStillRead() {
        BudgetTable table = table("PROJECTS", project("修缮", "本级"), project("培训", "中心"));
        assertEquals(List.of("unit=本级/ project=修缮", "unit=中心/ project=培训"), places(table));
    }

    @Test
    void aProjectWithoutOwnerHasNoCertainPlace() {
        BudgetTable table = table("PROJECTS", label(0, "本级"), label(0, "运转类"), project("修缮", "本级"), label(0, "培训"));
        assertEquals(List.of("Row must be one of the projects or a label of the form, such as '合计', but was '培训'"),
                reasons(table));
    }

    @Test
    void aProjectWithoutNameHasNoPlace() {
        BudgetTable table = table("PROJECTS", label(0, "本级"), label(0, "运转类"), project(" ", "本级"), project("修缮", "本级"));
        assertEquals(1, table.unreadRows().size());
        assertEquals(3, table.rows().size());
    }

    @Test
    void noOrderOfRowsIsTooStrangeToRead() {
        List<PrintedRow> rows = List.of(project("", ""), project("", "甲"), project("甲", "甲"), label(0, "甲"),
                label(0, "甲"), label(0, "/"), project("/", "/"), label(0, "+"), coded("x", "y"),
                project("合计", "合计"), label(0, "合计"));
        for (int shift = 0; shift < rows.size(); shift++) {
            List<PrintedRow> turned = new ArrayList<>(rows);
            Collections.rotate(turned, shift);
            BudgetTable table = table("PROJECTS", turned.toArray(PrintedRow[]::new));
            assertEquals(rows.size(), table.rows().size() + table.unreadRows().size());
        }
    }

    @Test
    void twoRowsNeverShareAnAddress() {
        BudgetTable table = table("PROJECTS", label(0, "甲"), label(0, "乙"), project("丙", "甲"), label(0, "丁"),
                project("丙", "甲"), project("甲/乙/丙", "甲"));
        assertEquals(keys(table).size(), keys(table).stream().distinct().count());
        assertTrue(reasons(table).contains("Row must have an address of its own, but '甲/乙/丙' was another row's"),
                () -> reasons(table).toString());
    }

    private static PrintedRow label(int panel, String name) {
        return PrintedRow.of(panel, "", name, "", List.of(), 0);
    }

    private static PrintedRow coded(String code, String name) {
        return PrintedRow.of(0, code, name, "", List.of(), 0);
    }

    private static PrintedRow project(String name, String owner) {
        return PrintedRow.of(0, "", name, owner, List.of(), 0);
    }

    private BudgetTable table(String form, PrintedRow... rows) {
        List<Panel> panels = form(form).panels();
        List<PrintedRow> filled = Stream.of(rows).map(row -> {
            List<Figure> figures = Collections.nCopies(panels.get(row.panel()).columns().size(), Figure.blank());
            return PrintedRow.of(row.panel(), row.code(), row.name(), row.owner(), figures, 0);
        }).toList();
        return BudgetTable.of(form(form), Optional.of(MoneyUnit.WAN_YUAN), filled, List.of(), 0);
    }

    private Form form(String name) {
        return template.form(name).orElseThrow();
    }

    private static List<String> keys(BudgetTable table) {
        return table.rows().stream().map(BudgetRow::key).toList();
    }

    private static List<String> reasons(BudgetTable table) {
        return table.unreadRows().stream().map(UnreadRow::reason).map(UnreadRow.Reason::toString).toList();
    }

    private static List<String> places(BudgetTable table) {
        return table.rows().stream().map(row -> row.region().toString()
                .replaceFirst("side=EXPENDITURE phase=BUDGET use=SPENT nature=PROJECT ?", "")).toList();
    }
}
