package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Kinds of documents of other offices, each with what must come out. */
class ReadingCasesTest {

    private static final Template SMALL = Template.parse("""
            template small phase=BUDGET
            leaves fund GENERAL_PUBLIC GOVERNMENT_FUNDS INSTITUTIONAL OTHER
            form 1 REVENUE 部门收入预算总表
              panel side=REVENUE
                column 合计
                column 财政拨款收入 fund=GENERAL_PUBLIC
                column 事业收入 fund=INSTITUTIONAL
                column 其他收入 fund=OTHER
                functions
                row 合计
            """);
    private static final String HEAD = "某区甲局 2025 年部门预算\n\n";
    private static final String TITLE = "2025年部门收入预算总表\n单位：元\n";
    private static final String HEADINGS = "功能分类科目编码|功能分类科目名称|合计|财政拨款收入|事业收入|其他收入\n";
    private static final String ROWS = "201|一般公共服务支出|1,000.00|1,000.00|0.00|0.00\n"
            + "20103|政府办公厅（室）及相关机构事务|1,000.00|1,000.00|0.00|0.00\n|合计|1,000.00|1,000.00|0.00|0.00\n";

    private static Loaded read(String text) {
        return Budgets.readText("a.txt", text.replace('|', '\t'), SMALL);
    }

    private static List<String> messages(Loaded loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    private static int broken(Loaded loaded) {
        return Reconciliation.standard().check(loaded.orThrow()).outcomes().get(Outcome.BROKEN);
    }

    @Test
    void aHeadingEndsTheTable() {
        Loaded loaded = read(HEAD + TITLE + HEADINGS + ROWS + "其他相关情况说明\n一、政府采购预算情况\n本部门没有政府采购。\n");
        assertEquals(List.of(), messages(loaded));
        assertEquals(12, loaded.coverage().orElseThrow().figures());
    }

    @Test
    void nothingIsWhatAnEmptyTableSays() {
        Loaded loaded = read(HEAD + TITLE + HEADINGS + "无|||||\n|合计||||\n注：本部门2025年无收入，故本表为空表。\n");
        assertEquals(List.of(), messages(loaded));
        assertEquals(0, broken(loaded));
        assertEquals(0, Reconciliation.standard().check(loaded.orThrow()).outcomes().get(Outcome.INCOMPLETE));
    }

    @Test
    void aTableThatNoFormTakesIsToldWithItsTitleAndLine() {
        Loaded loaded = read(HEAD + TITLE + HEADINGS + ROWS + "2025年单位支出总表\n单位：元\n甲|乙\n一|999.00\n二|1.00\n");
        assertTrue(messages(loaded).contains("a.txt line 9: table must be one of the template small to be read, but was "
                + "'2025年单位支出总表'"), messages(loaded).toString());
        assertEquals(2, loaded.coverage().orElseThrow().unplaced());
    }

    @Test
    void aWrappedSentenceIsNoTitleAndTheDepartmentStandsBelow() {
        Loaded loaded = read("甲市乙区2025年区级部门预算\n预算主管部门：甲市乙区丙局\n" + TITLE + HEADINGS + ROWS
                + "（二）公务用车购置费0万元，与2024年预算\n持平，主要原因是无车辆。\n");
        assertEquals("甲市乙区丙局", loaded.orThrow().department());
        assertEquals(OptionalInt.of(2025), loaded.orThrow().year());
    }

    @Test
    void furnitureMayStandAnywhereAboveTheTable() {
        String plain = read(HEAD + TITLE + HEADINGS + ROWS).orThrow().cells().toString();
        for (String above : List.of("公开01表\n2025年部门收入预算总表\n部门：某区甲局\n单位：元\n", "附表3\n某区甲局2025年部门收入预算总表\n单位：元\n",
                "2025年部门收入预算总表\n公开表1-1\n编制单位：某区甲局|||||单位：元\n", "2025年部门收入预算总表\n2025年3月15日\n单位:元\n",
                "某区甲局部门收入预算总表\n单位：元\n", "部门收入预算总表（2025年度）\n金额单位：元\n")) {
            Loaded loaded = read(HEAD + above + HEADINGS + "1|2|3|4|5|6\n" + ROWS);
            assertEquals(List.of(), messages(loaded), above);
            assertEquals(plain, loaded.orThrow().cells().toString(), above);
            assertTrue(loaded.coverage().orElseThrow().isComplete(), above);
        }
    }

    @Test
    void blanksBesidePartsThatMakeTheWholeAreNoFinding() {
        Loaded loaded = read(HEAD + TITLE + HEADINGS + ROWS.replace("|0.00", "|"));
        assertEquals(0, broken(loaded));
        assertEquals(0, Reconciliation.standard().check(loaded.orThrow()).outcomes().get(Outcome.INCOMPLETE));
        assertTrue(broken(read(HEAD + TITLE + HEADINGS + ROWS.replace("|0.00", "|").replace("201|一般公共服务支出|1,000",
                "201|一般公共服务支出|1,001"))) > 0);
    }
}
