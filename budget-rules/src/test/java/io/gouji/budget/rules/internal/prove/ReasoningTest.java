package io.gouji.budget.rules.internal.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a contradiction is argued, and which relations and findings belong to it. */
class ReasoningTest {

    private static final String SIGNS = "（以数额不为负为前提）";
    private static final String NOT_LESS = " (amounts taken to be no less than zero)";

    private static final String OVERALL = """
            OVERALL
            一般公共预算 9.00
            单位资金 0.00
            收入总计 9.00
            1>科学技术支出 5.00
            1>卫生健康支出 4.00
            1>支出总计 9.00
            """;

    private static Contradiction only(String declaration, String... tables) {
        List<Contradiction> found = Tiny.check(declaration, tables).contradictions();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static void assertTold(String chinese, String english, Contradiction found) {
        assertEquals(chinese, found.message(Language.ZH));
        assertEquals(english, found.message(Language.EN));
    }

    private static String findings(Contradiction found) {
        return found.findings().stream().map(Finding::id).collect(Collectors.joining(" "));
    }

    @Test
    void thatARestIsNotNegativeIsAPremiseAndNoStep() {
        Contradiction found = only(Tiny.BY_FUND, OVERALL, "GENERAL_PUBLIC\n合计 9.00\n206 4.00\n210 5.00");
        assertTold("表5 一般公共预算支出表 210 合计 ≥ 4.995，故 表1 收支总表 支出/卫生健康支出 预算数 ≥ 4.995（印作 4.00）" + SIGNS,
                "GENERAL_PUBLIC 210 合计 ≥ 4.995, so OVERALL 支出/卫生健康支出 预算数 ≥ 4.995 (printed 4.00)" + NOT_LESS,
                found);
        assertEquals(List.of("split-fund:OVERALL:支出/卫生健康支出:预算数"), found.relations());
        assertEquals("split-fund:OVERALL:支出/科学技术支出:预算数 split-fund:OVERALL:支出/卫生健康支出:预算数", findings(found));
        assertEquals(2, found.leastChanges());
    }

    @Test
    void aPartIsHeldAgainstWhatContainsIt() {
        Contradiction found = only(Tiny.BY_ECONOMIC, "BASIC\n合计 0.50\n302 0.50\n30217 0.50", "HOSPITALITY\n合计 0.18");
        assertTold("表6 基本支出表 30217 合计 ≥ 0.495，故 表7 公务接待费表 合计 公务接待费 ≥ 0.495（印作 0.18）" + SIGNS,
                "BASIC 30217 合计 ≥ 0.495, so HOSPITALITY 合计 公务接待费 ≥ 0.495 (printed 0.18)" + NOT_LESS, found);
        assertEquals(found.relations(), found.findings().stream().map(Finding::id).toList());
    }

    @Test
    void figuresOfOneRowNameTheirRowOnce() {
        assertTold("表3 支出表 合计：基本支出 ≥ 3.995，故 合计 ≥ 3.995（印作 3.00）" + SIGNS,
                "EXPENDITURE 合计: 基本支出 ≥ 3.995, so 合计 ≥ 3.995 (printed 3.00)" + NOT_LESS,
                only(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 4.00 _"));
    }

    @Test
    void aCopyThatStandsForABlankIsQuoted() {
        Contradiction found = only(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 _ 1.10 2.10");
        assertTold("表3 支出表 合计 基本支出 ≥ 1.095，表3 支出表 合计 项目支出 ≥ 2.095，故 表1 总表 合计 合计 ≥ 3.19（印作 3.00）",
                "EXPENDITURE 合计 基本支出 ≥ 1.095 and EXPENDITURE 合计 项目支出 ≥ 2.095, so TOTAL 合计 合计 ≥ 3.19 "
                        + "(printed 3.00)", found);
        assertEquals(List.of("sum-columns:EXPENDITURE:合计:合计", "copy:TOTAL:合计:合计"), found.relations());
        assertEquals("sum-columns:EXPENDITURE:合计:合计", findings(found));
    }

    @Test
    void theFirstPrintingOfAnAmountIsNamedAndItsCopyQuoted() {
        Contradiction found = only(Tiny.TWO_FORMS, "TOTAL\n合计 3.20", "EXPENDITURE\n合计 3.20 1.00 2.00");
        assertTold("表3 支出表 合计 基本支出 < 1.005，表3 支出表 合计 项目支出 < 2.005，故 表1 总表 合计 合计 < 3.01（印作 3.20）",
                "EXPENDITURE 合计 基本支出 < 1.005 and EXPENDITURE 合计 项目支出 < 2.005, so TOTAL 合计 合计 < 3.01 "
                        + "(printed 3.20)", found);
        assertEquals(List.of("sum-columns:EXPENDITURE:合计:合计", "copy:TOTAL:合计:合计"), found.relations());
    }

    @Test
    void aCopyThatTheArgumentDoesWithoutIsNotQuoted() {
        Contradiction own = only(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.20 1.00 2.00", "TOTAL\n合计 3.20");
        assertEquals(List.of("sum-columns:EXPENDITURE:合计:合计"), own.relations());
        Contradiction other = only(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 1.00 2.00\n206 _ 1.50 _");
        assertEquals(List.of("sum-rows:EXPENDITURE:合计:基本支出"), other.relations());
    }

    @ParameterizedTest
    @CsvSource({"52, 合计 金额 ≥ 3.995 and 206 占比 ≥ 51.50 so 206 金额 ≥ 2.057425 (printed 1.00)",
        "18, 合计 金额 < 4.005 and 206 占比 < 18.50 so 206 金额 < 0.740925 (printed 1.00)"})
    void aPercentageIsToldAsOne(String share, String argument) {
        Contradiction found = only(Tiny.SHARES, "A\n合计 4.00 100\n206 1.00 " + share + "\n210 3.00 75.0");
        assertEquals("A: " + argument, found.message(Language.EN).replace(",", ""));
    }

    @Test
    void aFigureThatNoAmountCanPrintContradictsItself() {
        Contradiction found = only(Tiny.TWO_FORMS, "EXPENDITURE\n合计 -3.00 1.00 2.00");
        assertTold("表3 支出表 合计 合计 ≤ -2.995，不能同时成立" + SIGNS,
                "EXPENDITURE 合计 合计 ≤ -2.995 cannot all be true" + NOT_LESS, found);
        assertEquals(List.of(), found.relations());
    }

    @Test
    void whatIsNotPrintedIsAStepOnTheWay() {
        Contradiction found = only(Tiny.TWO_FORMS, "EXPENDITURE\n合计 6.00 2.00 4.00\n206 _ 1.00 2.00\n208 3.20 _ _");
        assertTold("表3 支出表：206 基本支出 ≥ 0.995，206 项目支出 ≥ 1.995，故 206 合计 ≥ 2.99；"
                + "206 合计 ≥ 2.99，208 合计 ≥ 3.195，故 合计 合计 ≥ 6.185（印作 6.00）",
                "EXPENDITURE: 206 基本支出 ≥ 0.995 and 206 项目支出 ≥ 1.995, so 206 合计 ≥ 2.99; "
                        + "206 合计 ≥ 2.99 and 208 合计 ≥ 3.195, so 合计 合计 ≥ 6.185 (printed 6.00)", found);
        assertEquals("", findings(found), "no relation is broken by itself");
    }
}
