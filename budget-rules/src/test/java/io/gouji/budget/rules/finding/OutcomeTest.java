package io.gouji.budget.rules.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Template;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each outcome on a document of a few figures, with what is said about it. */
class OutcomeTest {

    private static final String SIGNS = "（以数额不为负为前提）";
    private static final String NOT_LESS = " (amounts taken to be no less than zero)";
    private static final String ROW = "sum-columns:EXPENDITURE:合计:合计";
    private static final String COLUMN = "sum-rows:EXPENDITURE:合计:合计";

    @Test
    void exactAsPrinted() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 1.00 2.00"), ROW);
        assertFinding(Outcome.EXACT, "表3 支出表 合计 合计：3.00 = 1.00 + 2.00", "EXPENDITURE 合计 合计: 3.00 = 1.00 + 2.00", finding);
        assertEquals("3.00 3.00 0.00", finding.printed().orElseThrow() + " " + finding.computed().orElseThrow() + " "
                + finding.difference().orElseThrow());
    }

    @Test
    void roundedForSomeTrueAmounts() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.01 1.00 2.00"), ROW);
        assertFinding(Outcome.ROUNDED, "表3 支出表 合计 合计：3.01 = 1.00 + 2.00；计算数为 3.00，相差 0.01，容许 0.015",
                "EXPENDITURE 合计 合计: 3.01 = 1.00 + 2.00; computed 3.00, difference 0.01, allowed 0.015", finding);
    }

    @Test
    void strainedWhereAHalfUnitWasRoundedTheOtherWay() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.02 3.02 0.00\n206 1.00 1.00 0.00\n208 1.00 1.00 0.00\n"
                + "210 1.00 1.00 0.00"), COLUMN);
        assertEquals(Strain.TIE, finding.strain().orElseThrow());
        assertFinding(Outcome.STRAINED,
                "表3 支出表 合计 合计：3.02 = 1.00 + 1.00 + 1.00；计算数为 3.00，相差 0.02，容许 0.02（恰在半个单位处，舍入方向不同）",
                "EXPENDITURE 合计 合计: 3.02 = 1.00 + 1.00 + 1.00; computed 3.00, difference 0.02, allowed 0.02 "
                        + "(a half unit was rounded the other way)", finding);
    }

    @Test
    void strainedWhereAPrintedZeroHidesLessThanHalfAUnit() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 1.02 1.02 0.00\n206 1.00 1.00 0.00\n208 0.00 0.00 0.00\n"
                + "210 0.00 0.00 0.00\n221 0.00 0.00 0.00"), COLUMN);
        assertEquals(Strain.HIDDEN_ZERO, finding.strain().orElseThrow());
        assertFinding(Outcome.STRAINED, "表3 支出表 合计 合计：1.02 = 1.00；计算数为 1.00，相差 0.02，容许 0.01（印作零的数实际不足半个单位）",
                "EXPENDITURE 合计 合计: 1.02 = 1.00; computed 1.00, difference 0.02, allowed 0.01 "
                        + "(a printed zero hides less than half a unit)", finding);
    }

    @Test
    void strainedWhereATotalWasAddedUpFromRoundedParts() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 236.63", "EXPENDITURE\n合计 236.64 40.35 196.29");
        Finding finding = find(report, "copy:TOTAL:合计:合计");
        assertEquals(Strain.RESUMMED, finding.strain().orElseThrow());
        assertFinding(Outcome.STRAINED,
                "表1 总表 合计 合计 236.63，表3 支出表 合计 合计 236.64；计算数为 236.63，相差 0.01，容许 0.00（合计由已舍入的分项相加而得）",
                "TOTAL 合计 合计 236.63, EXPENDITURE 合计 合计 236.64; computed 236.63, difference 0.01, allowed 0.00 "
                        + "(a total was added up from its rounded parts)", finding);
    }

    @Test
    void brokenWhereOneOfARowOfTotalsIsNotAddedUp() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.02 3.00 0.00\n206 1.00 1.00 0.00\n208 2.00 2.00 0.00");
        assertEquals(Outcome.BROKEN, find(report, ROW).outcome());
    }

    @Test
    void brokenForNoAmountsAtAll() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.05 1.00 2.00"), ROW);
        assertFinding(Outcome.BROKEN, "表3 支出表 合计 合计：3.05 ≠ 1.00 + 2.00；计算数为 3.00，相差 0.05，容许 0.015",
                "EXPENDITURE 合计 合计: 3.05 ≠ 1.00 + 2.00; computed 3.00, difference 0.05, allowed 0.015", finding);
        assertEquals(List.of("EXPENDITURE:合计:合计 3.05", "EXPENDITURE:合计:基本支出 1.00", "EXPENDITURE:合计:项目支出 2.00"),
                finding.cells().stream().map(Object::toString).toList());
    }

    @Test
    void brokenWhereCopiesOfOnePrecisionDiffer() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.20 1.10 2.10"), "copy:TOTAL:合计:合计");
        assertFinding(Outcome.BROKEN, "表1 总表 合计 合计 3.00，表3 支出表 合计 合计 3.20；计算数为 3.00，相差 0.20，容许 0.00",
                "TOTAL 合计 合计 3.00, EXPENDITURE 合计 合计 3.20; computed 3.00, difference 0.20, allowed 0.00", finding);
    }

    @Test
    void roundedWhereACopyOfAnotherPrecisionAgrees() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.0", "EXPENDITURE\n合计 3.04 1.04 2.00");
        assertEquals(Outcome.ROUNDED, find(report, "copy:TOTAL:合计:合计").outcome());
        Report apart = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.0", "EXPENDITURE\n合计 3.06 1.06 2.00");
        assertEquals(Outcome.BROKEN, find(apart, "copy:TOTAL:合计:合计").outcome());
    }

    @Test
    void incompleteNamesTheBlank() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 1.00 _"), ROW);
        assertEquals(List.of(CellRef.parse("EXPENDITURE:合计:项目支出")), finding.missing().stream().map(cell -> cell.ref()).toList());
        assertFinding(Outcome.INCOMPLETE, "表3 支出表 合计 合计：3.00 = 1.00 + （未填）；未印或未能识别：表3 支出表 合计 项目支出；依据：表3 支出表 合计 合计 3.00",
                "EXPENDITURE 合计 合计: 3.00 = 1.00 + (blank); blank or unread: EXPENDITURE 合计 项目支出; because of EXPENDITURE 合计 合计 3.00", finding);
    }

    @Test
    void aBlankStillHasBounds() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 4.00 _"), ROW);
        assertEquals(Outcome.BROKEN, finding.outcome());
    }

    @Test
    void aBlankIsWhatAnotherPrintingOfItSays() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 _ 1.00 2.00");
        assertEquals(Outcome.EXACT, find(report, ROW).outcome());
        Report wrong = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 _ 1.00 2.50");
        assertEquals(Outcome.BROKEN, find(wrong, ROW).outcome());
        assertTrue(find(wrong, ROW).message(Language.EN).contains("TOTAL 合计 合计 3.00"), () -> find(wrong, ROW).toString());
    }

    @Test
    void anUnreadRowIsAHoleAndNoFault() {
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 1.00 2.00\n206 1.00 1.00 0.00\n什么 2.00 0.00 2.00"),
                COLUMN);
        assertFinding(Outcome.INCOMPLETE, "表3 支出表 合计 合计：3.00 = 1.00；计算数为 1.00，相差 2.00，容许 0.01；表中有未能识别的行",
                "EXPENDITURE 合计 合计: 3.00 = 1.00; computed 1.00, difference 2.00, allowed 0.01; "
                        + "a row of the table could not be read", finding);
        Report more = Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 1.00 2.00\n206 4.00 4.00 0.00\n什么 2.00 0.00 2.00");
        assertEquals(Outcome.BROKEN, find(more, COLUMN).outcome(), "no row can be less than nothing");
    }

    @Test
    void amountsThatDoNotFitAreIncomplete() {
        StringBuilder table = new StringBuilder("EXPENDITURE\n合计 1.00 1.00 0.00\n");
        for (int code = 201; code < 216; code++) {
            table.append(code).append(" 999999999999.00 999999999999.00 0.00\n");
        }
        Finding finding = find(Tiny.check(Tiny.TWO_FORMS, table.toString()), COLUMN);
        assertEquals(Outcome.INCOMPLETE, finding.outcome());
        assertTrue(finding.message(Language.EN).endsWith("; the amounts are too large to add up"), finding::toString);
        assertTrue(finding.message(Language.ZH).endsWith("；数额过大，无法相加"), finding::toString);
        assertTrue(finding.printed().isEmpty());
    }

    @Test
    void notApplicableWhereABridgeHasNoPier() {
        Report report = Tiny.check(Tiny.BY_ECONOMIC, "BASIC\n合计 5.00\n301 5.00\n30108 2.00\n30113 3.00");
        Finding finding = find(report, "bridge:BASIC:30108:合计");
        assertEquals(Outcome.NOT_APPLICABLE, finding.outcome());
        assertFalse(report.findings().contains(finding));
        assertEquals(Outcome.EXACT, find(Tiny.check(Tiny.BY_ECONOMIC, "BASIC\n合计 4.00\n301 4.00\n30108 2.00\n30113 2.00"),
                "bridge:BASIC:30108:合计").outcome());
    }

    @Test
    void aPartIsNotLargerThanWhatContainsIt() {
        String basic = "BASIC\n合计 0.50\n302 0.50\n30217 0.50";
        Report report = Tiny.check(Tiny.BY_ECONOMIC, basic, "HOSPITALITY\n合计 0.18");
        Finding finding = report.findings(Outcome.BROKEN).get(0);
        assertEquals(Kind.CONTAINMENT, finding.kind());
        assertFinding(Outcome.BROKEN, "表7 公务接待费表 合计 公务接待费：0.18 应不小于 0.50；计算数为 0.50，相差 -0.32，容许 0.01" + SIGNS,
                "HOSPITALITY 合计 公务接待费: 0.18 must be at least 0.50; computed 0.50, difference -0.32, allowed 0.01"
                        + NOT_LESS, finding);
        assertEquals(List.of(), Tiny.check(Tiny.BY_ECONOMIC, basic, "HOSPITALITY\n合计 0.68").findings());
    }

    @Test
    void aNegativeLineLosesMonotonyWhereItLies() {
        Report lost = Tiny.check(Tiny.BY_ECONOMIC, "BASIC\n合计 -0.50\n302 -0.50\n30217 -0.50", "HOSPITALITY\n合计 -0.68");
        assertEquals(List.of(), lost.findings());
        assertEquals(1, lost.findings(Outcome.NOT_APPLICABLE).stream().filter(each -> each.kind() == Kind.CONTAINMENT).count());
        Report elsewhere = Tiny.check(Tiny.BY_ECONOMIC, "BASIC\n合计 0.30\n302 0.50\n30217 0.50\n303 -0.20\n30301 -0.20",
                "HOSPITALITY\n合计 0.18");
        assertEquals(1, elsewhere.findings(Outcome.BROKEN).size());
    }

    @Test
    void aNegativeTotalOfPositivePartsIsBroken() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 -3.00 1.00 2.00\n206 _ 1.00 2.00");
        assertEquals(Outcome.BROKEN, find(report, ROW).outcome());
    }

    @Test
    void aFundWithoutRevenueSpendsNothingInAnyClass() {
        String overall = "OVERALL\n一般公共预算 9.00\n单位资金 0.00\n收入总计 9.00\n1>科学技术支出 5.00\n1>卫生健康支出 4.00\n1>支出总计 9.00";
        assertEquals(List.of(), Tiny.check(Tiny.BY_FUND, overall, "GENERAL_PUBLIC\n合计 9.00\n206 5.00\n210 4.00").findings());
        Report swapped = Tiny.check(Tiny.BY_FUND, overall, "GENERAL_PUBLIC\n合计 9.00\n206 4.00\n210 5.00");
        Finding finding = find(swapped, "split-fund:OVERALL:支出/科学技术支出:预算数");
        assertFinding(Outcome.BROKEN,
                "表1 收支总表 支出/科学技术支出 预算数：5.00 ≠ 4.00 + 其余；计算数为 4.00，相差 1.00，容许 0.01；依据：表1 收支总表 收入/单位资金 预算数 0.00"
                        + SIGNS,
                "OVERALL 支出/科学技术支出 预算数: 5.00 ≠ 4.00 + the rest; computed 4.00, difference 1.00, allowed 0.01; "
                        + "because of OVERALL 收入/单位资金 预算数 0.00" + NOT_LESS, finding);
    }

    @Test
    void moneyOfTheUnitsOwnFillsWhatTheTableLeavesOpen() {
        String overall = "OVERALL\n一般公共预算 9.00\n单位资金 1.00\n收入总计 10.00\n1>科学技术支出 6.00\n1>卫生健康支出 4.00\n1>支出总计 10.00";
        assertEquals(List.of(), Tiny.check(Tiny.BY_FUND, overall, "GENERAL_PUBLIC\n合计 9.00\n206 5.00\n210 4.00").findings());
    }

    @Test
    void everyRelationIsCountedUnderOneOutcomeAndHasAnIdOfItsOwn() {
        for (Template template : io.gouji.budget.fixtures.Templates.all()) {
            Report report = Reconciliation.standard().check(GeneratedLines.budget(7, template, Size.SMALL));
            List<String> ids = report.relations().stream().map(Finding::id).toList();
            assertEquals(report.size(), ids.size());
            assertEquals(report.size(), report.outcomes().values().stream().mapToInt(Integer::intValue).sum());
            assertEquals(ids.stream().distinct().toList(), ids);
            Report again = Reconciliation.standard().check(GeneratedLines.budget(7, template, Size.SMALL));
            assertEquals(ids, again.relations().stream().map(Finding::id).toList());
        }
    }

    @Test
    void findingsStandWorstFirst() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 236.63", "EXPENDITURE\n合计 236.64 40.35 196.29\n206 9.00 3.00 6.01\n"
                + "208 1.00 1.00 _\n210 9.00 9.00 9.00");
        List<Integer> ranks = report.findings().stream().map(finding -> finding.outcome().rank()).toList();
        assertEquals(ranks.stream().sorted().toList(), ranks);
        assertEquals(4, new HashSet<>(ranks).size(), ranks::toString);
        assertTrue(report.isBroken());
    }

    private static Finding find(Report report, String id) {
        return report.relations().stream().filter(finding -> finding.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is none of " + report.relations()));
    }

    private static void assertFinding(Outcome outcome, String chinese, String english, Finding finding) {
        assertEquals(outcome, finding.outcome(), finding::toString);
        assertEquals(chinese, finding.message(Language.ZH));
        assertEquals(english, finding.message(Language.EN));
    }
}
