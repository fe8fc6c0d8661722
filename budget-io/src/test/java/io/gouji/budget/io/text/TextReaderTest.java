package io.gouji.budget.io.text;

import static io.gouji.budget.io.text.SmallDocuments.HEAD;
import static io.gouji.budget.io.text.SmallDocuments.TITLE;
import static io.gouji.budget.io.text.SmallDocuments.cell;
import static io.gouji.budget.io.text.SmallDocuments.figure;
import static io.gouji.budget.io.text.SmallDocuments.messages;
import static io.gouji.budget.io.text.SmallDocuments.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is special about the headers, rows and cells of published tables, a small table each. */
class TextReaderTest {

    private static final String BASIC = TITLE + "一般公共预算支出表(分功能科目)\n单位：万元\n"
            + "科目编码|科目名称|合计|基本支出|||项目支出\n|||小计|人员经费|公用经费|\n";
    private static final String OVERALL = TITLE + "部门收支总表\n单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n";
    private static final Template SPLIT = Template.parse("""
            template split phase=BUDGET
            leaves nature PERSONNEL OPERATING PROJECT
            form 3 EXPENDITURE 部门支出预算总表
              panel side=EXPENDITURE
                column 合计
                column 基本支出 nature=BASIC
                column 项目支出 nature=PROJECT
                row 合计
                functions
            """);

    @Test
    void takesTheLastOfSeveralHeaderRows() {
        Loaded loaded = read(BASIC + "206|科学|6.00|3.00|2.00|1.00|3.00\n");
        assertEquals("2.00", figure(loaded, "GENERAL_PUBLIC_BY_FUNCTION:206:基本支出/人员经费"));
        assertEquals("3.00", figure(loaded, "GENERAL_PUBLIC_BY_FUNCTION:206:项目支出"));
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void readsHeadingsBelowAHeadingOfTheWholeTable() {
        Loaded loaded = read(TITLE + "表 6. 一般公共预算基本支出表\n单位：元\n部门预算支出经济分类科目||本年一般公共预算基本支出||\n"
                + "科目编码|科目名称|合计|人员经费|公用经费\n1|2|3|4|5\n301|工资福利支出|1,967,300.00|1967300|-\n");
        Figure total = loaded.orThrow().figure(CellRef.parse("GENERAL_PUBLIC_BASIC:301:合计")).orElseThrow();
        assertEquals("196.73", total.amount().orElseThrow().toString());
        assertEquals(6, total.scale());
        assertEquals(4, loaded.orThrow().figure(CellRef.parse("GENERAL_PUBLIC_BASIC:301:人员经费")).orElseThrow().scale());
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void readsFinalAccountsOfTwoPanelsWithNumberedLines() {
        String text = "某局 2024 年度部门决算\n收入支出决算总表\n金额单位：万元\n收入|||支出||\n"
                + "项目|行次|决算数|项目（按功能分类）|行次|决算数\n"
                + "栏次||1|栏次||2\n一、一般公共预算财政拨款收入|1|5.00|一、一般公共服务支出|32|4.00\n总计|31|5.00|总计|62|5.00\n";
        Loaded loaded = Recogniser.of(Templates.final2024()).read(TextSource.of("", text.replace('|', '\t')));
        assertEquals(List.of(), loaded.problems());
        assertEquals("4.00", figure(loaded, "OVERALL:支出/一般公共服务支出:决算数"));
        assertEquals(4, loaded.orThrow().cells().size());
    }

    @Test
    void joinsACodeThatIsSplitOverColumns() {
        String text = TITLE + "2024年部门支出预算总表\n编制单位：某局 单位：元\n项目||||合计|基本支出|项目支出\n"
                + "功能分类科目编码|||功能分类科目名称|||\n类|款|项||||\n"
                + "201|||一般公共服务支出|3.00|2.00|1.00\n201|06||财政事务|3.00|2.00|1.00\n201|6|1|行政运行|3.00|2.00|1.00\n"
                + "|||合计|3.00|2.00|1.00\n";
        Loaded loaded = Recogniser.of(SPLIT).read(TextSource.of("", text.replace('|', '\t')));
        List<String> keys = loaded.orThrow().tables().get(0).rows().stream().map(BudgetRow::key).toList();
        assertEquals(List.of("201", "20106", "2010601", "合计"), keys);
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void readsACodeInOneCellWithBlanksOrGluedToItsName() {
        Loaded loaded = read(HEAD + "201 06|财政事务|1.00|1.00|0.00\n|2120803城市建设支出|2.00|2.00|0.00\n");
        List<BudgetRow> rows = loaded.orThrow().tables().get(0).rows();
        assertEquals(List.of("20106", "2120803"), rows.stream().map(BudgetRow::key).toList());
        assertEquals("城市建设支出", rows.get(1).printed().name());
    }

    @Test
    void joinsARowThatIsBrokenInsideACell() {
        Loaded loaded = read(HEAD + "2080505|机关事业单位基本养老保险\n缴费支出|15.31|15.31|0.00\n"
                + "20\n8|社会保障|1.00|1.00|0.00\n");
        List<BudgetRow> rows = loaded.orThrow().tables().get(0).rows();
        assertEquals("机关事业单位基本养老保险缴费支出", rows.get(0).printed().name());
        assertEquals(List.of("2080505", "208"), rows.stream().map(BudgetRow::key).toList());
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void joinsALabelThatIsBrokenBeforeAFullRow() {
        Loaded loaded = read(OVERALL + "一、一般公共预算\n拨款收入|1.00|一、一般公共服务支出|2.00\n");
        assertEquals("1.00", figure(loaded, "OVERALL:收入/一般公共预算拨款收入:预算数"));
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void reportsAPieceThatMayBelongToAnyRow() {
        Loaded loaded = read(HEAD + "206|科学技术|3.00|2.00|1.00\n支出\n208|社会保障|1.00|1.00|0.00\n");
        assertEquals(List.of("line 6: line must be a row of 5 cells, or continue one, but was '支出'"), messages(loaded));
        assertEquals("1.00", figure(loaded, "EXPENDITURE:208:合计"));
    }

    @Test
    void leavesTheCellsOfATruncatedRowUnread() {
        Loaded loaded = read(HEAD + "206|科学技术支出|3.00\n208|社会保障|1.00|1.00|0.00\n");
        assertEquals(List.of("line 5, column 3: row must have 5 cells, and not 3, but was '206⇥科学技术支出⇥3.00'"),
                messages(loaded));
        assertEquals("3.00", figure(loaded, "EXPENDITURE:206:合计"));
        assertTrue(cell(loaded, "EXPENDITURE:206:项目支出").isUnread());
        assertEquals("0.00", figure(loaded, "EXPENDITURE:208:项目支出"));
    }

    @Test
    void trustsNoCellInWhichTheTextBreaksOff() {
        Loaded loaded = read(HEAD + "208|社会保障|1.00|1.00|0.00\n206|科学技术支出|3.0");
        assertTrue(cell(loaded, "EXPENDITURE:206:合计").isUnread());
    }

    @Test
    void reportsEveryFigureThatCannotBeRead() {
        Loaded loaded = read(HEAD + "206|科学|1E+999999999|12.3.4|6 29.7x\n"
                + "208|社会|1234567890123|0.0000001|1.00\n");
        assertEquals(List.of(
                "line 5, column 3: amount must be plain digits, such as '704.60', but was '1E+999999999'",
                "line 5, column 4: amount must be plain digits, such as '704.60', but was '12.3.4'",
                "line 5, column 5: amount must be plain digits, such as '704.60', but was '6 29.7x'",
                "line 6, column 3: amount must have at most 12 digits before the point, such as '704.60', "
                        + "but was '1234567890123'",
                "line 6, column 4: amount must not be finer than one fen, such as '704.60', but was '0.0000001'"),
                messages(loaded));
        assertEquals(Figure.unread("6 29.7x"), cell(loaded, "EXPENDITURE:206:项目支出"));
        assertEquals("1.00", figure(loaded, "EXPENDITURE:208:项目支出"));
    }

    @Test
    void keepsBlankZeroAndDashApart() {
        Loaded loaded = read(HEAD + "206|科学|-|0|\n208|社会|1.00|0元|——\n");
        assertEquals(List.of("-", "0", "", "1.00", "0元", "——"),
                loaded.orThrow().cells().stream().map(each -> each.figure().printed()).toList());
        assertTrue(cell(loaded, "EXPENDITURE:206:项目支出").isBlank());
        assertEquals(2, cell(loaded, "EXPENDITURE:206:合计").scale());
    }

    @Test
    void reportsARowThatComesTwice() {
        Loaded loaded = read(HEAD + "206|科学|1.00|1.00|0.00\n206|科学|2.00|2.00|0.00\n");
        assertEquals(List.of("line 6: row must not repeat '206', but was '206 科学'"), messages(loaded));
        assertEquals("1.00", figure(loaded, "EXPENDITURE:206:合计"));
    }

    @Test
    void reportsARowThatTheFormDoesNotHave() {
        Loaded loaded = read(HEAD + "4711|那个|1.00|1.00|0.00\n");
        assertEquals(List.of("line 5: row must be one of the functions or a label of the form, such as '合计', "
                + "but was '4711 那个'"), messages(loaded));
    }

    @Test
    void aHeaderWithoutKnownColumnsIsNoTableButText() {
        Loaded loaded = read(HEAD + "206|科学|1.00|1.00|0.00\n\n部门收入总表\n单位：万元\n甲|乙|丙\n1|2|3\n");
        assertEquals(
                List.of("line 9: header must have a column of the form 部门收入总表, such as '合计', but was '甲 乙 丙'"),
                messages(loaded));
        String text = String.join("", loaded.orThrow().sections().stream().map(Section::text).toList());
        assertTrue(text.endsWith("部门收入总表\n单位：万元\n甲\t乙\t丙\n1\t2\t3\n"), text);
    }

    @Test
    void aColumnWhoseHeadingIsMisprintedIsAHole() {
        Loaded loaded = read(HEAD.replace("基本支出", "基木支出") + "206|科学|3.00|2.00|1.00\n");
        assertEquals(List.of("line 4: header must have the column '基本支出', and have it once, but there was nothing",
                "line 4, column 4: heading must be one of the form 部门支出总表, and stand there once, but was '基木支出'",
                "line 5, column 4: figure must stand under a heading of the form 部门支出总表, such as '合计', "
                        + "but was '2.00'"),
                messages(loaded));
        assertTrue(cell(loaded, "EXPENDITURE:206:基本支出").isUnread());
        assertEquals("1.00", figure(loaded, "EXPENDITURE:206:项目支出"));
    }

    @Test
    void twoColumnsOfOneHeadingAreBothAHole() {
        Loaded loaded = read(HEAD.replace("基本支出", "项目支出") + "206|科学|3.00|2.00|1.00\n");
        assertTrue(cell(loaded, "EXPENDITURE:206:项目支出").isUnread());
        assertEquals("3.00", figure(loaded, "EXPENDITURE:206:合计"));
    }

    @Test
    void theOwnerOfAProjectIsItsUnit() {
        Loaded loaded = read(TITLE + "项目支出表\n单位：万元\n项目名称|项目单位|合计|单位资金\n||3.00|0.00\n"
                + "某局||3.00|0.00\n某局本级||3.00|0.00\n本级支出项目||3.00|0.00\n科普|某局本级|3.00|0.00\n");
        BudgetTable table = loaded.orThrow().tables().get(0);
        assertEquals("某局本级", table.rows().get(4).printed().owner());
        assertTrue(cell(loaded, "PROJECTS:科普:财政专户管理资金").isBlank());
        assertEquals(7, loaded.problems().size());      // the columns that are not there
    }
}
