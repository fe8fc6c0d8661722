package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.CellRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a grade allows the joint proof allows, and no more; how a document rounds is told by several of its sums. */
class AllowancesTest {

    /** A table and what the text says of it, twice. */
    private static final String TOLD = """
            template tiny phase=BUDGET
            leaves nature BASIC PROJECT
            form 1 A 支出表
              panel side=EXPENDITURE
                column 合计
                column 基本支出 nature=BASIC
                column 项目支出 nature=PROJECT
                row 合计
            prose - N 说明
              panel 支出 side=EXPENDITURE
                column 金额
                column 占比 as=share
                row 支出预算
                row 基本支出 nature=BASIC
                row 项目支出 nature=PROJECT
            """;
    private static final String TABLE = "A\n合计 1004.9197 804.9197 200.0000";

    private static Report check(String... tables) {
        return Reconciliation.standard().check(Tiny.budget(TOLD, tables));
    }

    private static List<Optional<Strain>> strains(Report report) {
        return report.findings(Outcome.STRAINED).stream().map(each -> each.strain()).toList();
    }

    private static boolean isConsistent(Report report) {
        return report.consistent().equals(Optional.of(true));
    }

    @Test
    void whatTheTextCutsIsNoContradiction() {
        Report report = check(TABLE, "N\n支出预算 1004.91 _\n基本支出 804.91 _\n项目支出 200.00 _");
        assertEquals(List.of(Optional.of(Strain.CUT), Optional.of(Strain.CUT)), strains(report));
        assertTrue(isConsistent(report));
        assertEquals(List.of(), report.contradictions());
    }

    @Test
    void aCutExcusesNothingElse() {
        for (String wrong : List.of("支出预算 1004.91 _\n基本支出 804.90 _", "支出预算 1004.93 _\n基本支出 804.91 _",
                "支出预算 1004.91 _\n基本支出 804.91 _\n项目支出 201.00 _")) {
            Report report = check(TABLE, "N\n" + wrong);
            assertTrue(report.isBroken(), wrong);
            assertFalse(isConsistent(report), wrong);
        }
    }

    @Test
    void aTableDoesNotCut() {
        Report report = check("A\n合计 1004.91 804.91 200.00", "N\n支出预算 1004.9197 _\n基本支出 804.9197 _");
        assertTrue(report.isBroken());
        assertFalse(isConsistent(report));
    }

    /** Half a unit rounded down: the parts are 1.005 to the fen, and their sum is printed as 1.00. */
    @Test
    void aTieIsAllowedWhereItIsNeeded() {
        Report report = check("A\n合计 1.00 0.505000 0.500000");
        assertEquals(List.of(Optional.of(Strain.TIE)), strains(report), report.findings()::toString);
        assertTrue(isConsistent(report));
    }

    @Test
    void aShareThatIsCutAllowsItsOwnCutOnly() {
        Report cut = check("A\n合计 300.00 199.98 100.02", "N\n支出预算 300.00 _\n基本支出 199.98 66.65");
        assertEquals(List.of(Optional.of(Strain.CUT)), strains(cut));
        assertTrue(isConsistent(cut));
        Report wrong = check("A\n合计 300.00 199.98 100.02", "N\n支出预算 300.00 _\n基本支出 199.98 66.76");
        assertTrue(wrong.isBroken());
        assertFalse(isConsistent(wrong));
    }

    /** Each part is cut: 0.339 four times is 1.356, and 0.33 four times is 1.32. */
    private static String cutSums(String first, String second) {
        return "A\n合计 2.71\n206 " + first + "\n20601 0.33\n20602 0.33\n20603 0.33\n20604 0.33\n208 " + second
                + "\n20801 0.33\n20802 0.33\n20803 0.33\n20804 0.33";
    }

    @Test
    void severalSumsThatOnlyCuttingExplainsAreAHabit() {
        Report cut = Reconciliation.standard().check(Tiny.budget(Tiny.LIST, cutSums("1.35", "1.35")));
        assertEquals(0, cut.outcomes().get(Outcome.BROKEN), cut.findings()::toString);
        assertTrue(isConsistent(cut));
    }

    @Test
    void oneSumIsNoHabitNorIsWhatCuttingDoesNotExplain() {
        assertTrue(Reconciliation.standard().check(Tiny.budget(Tiny.LIST,
                cutSums("1.35", "1.32").replace("2.71", "2.67"))).isBroken());
        Report more = Reconciliation.standard().check(Tiny.budget(Tiny.LIST, cutSums("1.35", "1.95")));
        assertTrue(more.outcomes().get(Outcome.BROKEN) >= 2, more.findings()::toString);
    }

    @Test
    void aContradictionElsewhereEmptiesNoRange() {
        Report report = check("A\n合计 3.00 1.00 2.00", "N\n支出预算 9.00 _");
        assertFalse(isConsistent(report));
        AmountRange range = report.range(CellRef.of("A", "合计", "项目支出"));
        assertTrue(range.isKnown() && !range.isEmpty(), range.toString());
        assertTrue(range.lower().orElseThrow().doubleValue() >= 1.98 && range.upper().orElseThrow().doubleValue() <= 2.02,
                range.toString());
    }

    @Test
    void theRangeOfAShareIsAShare() {
        AmountRange range = check("A\n合计 4.00 1.00 3.00", "N\n支出预算 4.00 _\n基本支出 1.00 25.00")
                .range(CellRef.of("N", "支出/基本支出", "占比"));
        assertTrue(range.lower().orElseThrow().doubleValue() > 24.8 && range.upper().orElseThrow().doubleValue() < 25.2,
                range.toString());
    }

    @Test
    void aBlankThatCanBeOneValueOnlyIsToldWithIt() {
        Report report = Tiny.check(TOLD, "A\n合计 3.00 1.00 _", "N\n项目支出 2.00 _");
        assertEquals(List.of("2.00"), report.deductions().stream().map(each -> each.figure().printed()).toList());
        assertEquals(List.of(), Tiny.check(TOLD, "A\n合计 _ 1.00 _").deductions());
    }

    /** One part beside zeros prints as its whole does: neither a tie nor a hidden amount makes it larger. */
    @Test
    void aSinglePartIsNotLargerThanItsWhole() {
        Report wrong = check("A\n合计 1.00 1.01 0.00");
        assertTrue(wrong.isBroken());
        assertFalse(isConsistent(wrong));
        assertFalse(check("A\n合计 1.01 1.00 0.00").isBroken(), "a zero may hide a little");
        assertFalse(check("A\n合计 1.00 0.51 0.50").isBroken());
    }

    /** The text says 1.008 and 1.004 and prints the zero too: both zeros hide what is left, and no figure is wrong. */
    @Test
    void aZeroThatAloneExplainsEverythingIsAWayOfRoundingThatIsTold() {
        Report report = check("A\n合计 1.01 1.00 0.00",
                "N\n支出预算 1.008000 _\n基本支出 1.004000 _\n项目支出 0.00 _");
        assertEquals(RoundingPolicy.HALF_UP.hidingZeros(), report.rounding(), report.findings()::toString);
        assertEquals(List.of(), strains(report), "the same in grade and proof");
        assertTrue(isConsistent(report));
        assertTrue(report.premises().text(Language.EN).contains("zero may hide"), report.premises().toString());
    }

    @Test
    void aZeroThatDoesNotExplainEverythingExcusesNothing() {
        for (List<String> wrong : List.of(List.of("A\n合计 1.02 1.00 0.00", "N\n基本支出 1.004000 _\n项目支出 0.00 _"),
                List.of("A\n合计 1.01 1.00 0.00", "N\n基本支出 1.004000 _\n项目支出 0.0000 _"),
                List.of("A\n合计 1.01 1.00 0.00", "N\n基本支出 1.004000 _\n项目支出 0.00 _"),
                List.of("A\n合计 1.00 1.01 0.00", "N\n基本支出 1.010000 _"))) {
            Report report = check(wrong.toArray(String[]::new));
            assertEquals(RoundingPolicy.HALF_UP, report.rounding(), wrong::toString);
            assertFalse(isConsistent(report), wrong::toString);
        }
    }
}
