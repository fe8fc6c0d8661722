package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Panel.Column;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tables of goals and prose: forms whose rows are known by names, and whose columns are of other years and measures.
 */
class FormKindsTest {

    private static final Template TEMPLATE = Template.parse("""
            template goals phase=BUDGET
            form 1 PROJECTS 项目支出表
              panel side=EXPENDITURE nature=PROJECT
                column 合计
                projects
            performance 2 GOALS 绩效目标表
              panel side=EXPENDITURE nature=PROJECT
                column 金额
                column 占比 as=share
                column {-2}年 year=-2
                column {-1}年至{-2}年 year=-1
                row 资金来源/合计
                row 支出明细/合计
                names
            prose - TEXT 情况说明
              panel 项目支出安排情况|项目支出情况 side=EXPENDITURE nature=PROJECT
                column 金额
                column 比上年增减 year=change
                column 增减比例 as=rate
                row 项目支出
              panel 资产情况 side=EXPENDITURE
                column 数量 as=count
                row 车辆 topic=VEHICLES
            """);

    @Test
    void aFormIsOfOneKind() {
        assertEquals(List.of("1 项目支出表 (PROJECTS)"), names(Form.Kind.MONEY));
        assertEquals(List.of("2 绩效目标表 (GOALS)"), names(Form.Kind.PERFORMANCE));
        assertEquals(List.of("- 情况说明 (TEXT)"), names(Form.Kind.PROSE));
    }

    private static List<String> names(Form.Kind kind) {
        return TEMPLATE.forms(kind).stream().map(Form::toString).toList();
    }

    @Test
    void aColumnSaysWhatItsNumbersAre() {
        List<Column> goals = form("GOALS").panels().get(0).columns();
        assertEquals(List.of(Measure.AMOUNT, Measure.SHARE, Measure.AMOUNT, Measure.AMOUNT),
                goals.stream().map(Column::measure).toList());
        List<Column> text = form("TEXT").panels().get(0).columns();
        assertEquals(List.of(Measure.AMOUNT, Measure.AMOUNT, Measure.RATE), text.stream().map(Column::measure)
                .toList());
        assertTrue(text.get(1).region().isChange());
        assertEquals(Measure.COUNT, form("TEXT").panels().get(1).columns().get(0).measure());
    }

    @Test
    void aMeasureThatIsUnknownIsRefused() {
        assertEquals(
                "Template line 4, column 10 ('column 甲 as=percent side=REVENUE'): Measure must be one of [amount, share, rate, "
                + "count, completion], but was 'percent'", assertThrows(IllegalArgumentException.class, () -> Template.parse(
                "template a\nperformance 1 A 甲\npanel\ncolumn 甲 as=percent side=REVENUE")).getMessage());
    }

    @Test
    void aHeadingTellsItsYearFromTheDocuments() {
        List<Column> columns = form("GOALS").panels().get(0).columns();
        assertEquals("{-2}年", columns.get(2).heading());
        assertEquals("2022年", columns.get(2).heading(2024));
        assertEquals("2023年至2022年", columns.get(3).heading(2024));
        assertEquals("金额", columns.get(0).heading(2024));
    }

    @Test
    void aPanelMayHaveSeveralNames() {
        Panel panel = form("TEXT").panels().get(0);
        assertEquals(List.of("项目支出安排情况", "项目支出情况"), panel.names());
        assertEquals("项目支出安排情况", panel.name());
        assertEquals(List.of(), form("GOALS").panels().get(0).names());
        assertEquals("", form("GOALS").panels().get(0).name());
    }

    @Test
    void everyRowOfAnOwnerIsOfThatProject() {
        BudgetTable table = goals("科普", "资金来源/合计", "1. 讲座", "支出明细/合计");
        assertEquals(List.of("科普/资金来源/合计", "科普/讲座", "科普/支出明细/合计"), keys(table));
        assertEquals(List.of("side=EXPENDITURE phase=BUDGET nature=PROJECT project=科普",
                "side=EXPENDITURE phase=BUDGET nature=PROJECT project=科普/讲座",
                "side=EXPENDITURE phase=BUDGET nature=PROJECT project=科普"), table.rows().stream().map(row ->
                        row.region().toString()).toList());
    }

    @Test
    void aNameWithoutAnOwnerIsAProject() {
        BudgetTable table = goals("", "科普", "资金来源/合计");
        assertEquals(List.of("科普", "资金来源/合计"), keys(table));
        assertEquals("side=EXPENDITURE phase=BUDGET nature=PROJECT project=科普", table.rows().get(0).region()
                .toString());
    }

    @Test
    void goalsMayPrintOneRegionTwiceButNotOneAddress() {
        BudgetTable table = goals("科普", "讲座", "讲座");
        assertEquals(List.of("科普/讲座"), keys(table));
        assertEquals("Row must have an address of its own, but '科普/讲座' was another row's", table.unreadRows().get(0)
                .reason().toString());
    }

    @Test
    void proseMaySayTheSameTwice() {
        Figure amount = Figure.parse("12.5");
        List<PrintedRow> rows = Stream.of("项目支出", "项目支出").map(name -> PrintedRow.of(0, "", name, "",
                List.of(amount, Figure.blank(), Figure.blank()), 1)).toList();
        BudgetTable table = BudgetTable.of(form("TEXT"), Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), 1);
        assertEquals(List.of("项目支出安排情况/项目支出", "项目支出安排情况/项目支出（2）"), keys(table));
        assertEquals(table.rows().get(0).region(), table.rows().get(1).region());
    }

    @Test
    void yearsAndProjectsAreToldByTheWholeDocument() {
        DepartmentBudget.Builder budget = DepartmentBudget.builder().department("示例局").template(TEMPLATE)
                .addTable(projects()).addTable(goals("科普", "资金来源/合计", "讲座"));
        List<String> cells = regions(budget.year(2024).build());
        String place = " nature=PROJECT unit=示例局/本级/ project=本级支出项目/科普经费";
        assertEquals("GOALS:科普/资金来源/合计:金额 side=EXPENDITURE year=2024 phase=BUDGET" + place, cells.get(0));
        assertEquals("GOALS:科普/资金来源/合计:2022年 side=EXPENDITURE year=2022 phase=BUDGET" + place, cells.get(2));
        assertEquals("GOALS:科普/讲座:金额 side=EXPENDITURE year=2024 phase=BUDGET" + place + "/讲座", cells.get(4));
        budget.year(OptionalInt.empty());
        assertEquals("GOALS:科普/资金来源/合计:{-2}年 side=EXPENDITURE year=-2 phase=BUDGET" + place,
                regions(budget.build()).get(2));
    }

    private static List<String> regions(DepartmentBudget budget) {
        return budget.cells().stream().filter(cell -> cell.ref().form().equals("GOALS"))
                .map(cell -> cell.ref() + " " + cell.region()).toList();
    }

    private static BudgetTable projects() {
        List<Figure> one = List.of(Figure.parse("12.50"));
        return BudgetTable.of(form("PROJECTS"), Optional.of(MoneyUnit.WAN_YUAN), List.of(
                PrintedRow.of(0, "", "示例局", "", one, 1), PrintedRow.of(0, "", "本级", "", one, 2),
                PrintedRow.of(0, "", "本级支出项目", "", one, 3), PrintedRow.of(0, "", "科普经费", "本级", one, 4)), List.of(), 1);
    }

    private static BudgetTable goals(String owner, String... names) {
        List<Figure> figures = List.of(Figure.parse("12.50"), Figure.blank(), Figure.blank(), Figure.blank());
        List<PrintedRow> rows = Stream.of(names).map(name -> PrintedRow.of(0, "", name, owner, figures, 1)).toList();
        return BudgetTable.of(form("GOALS"), Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), 1);
    }

    private static List<String> keys(BudgetTable table) {
        return table.rows().stream().map(BudgetRow::key).toList();
    }

    private static Form form(String name) {
        return TEMPLATE.form(name).orElseThrow();
    }
}
