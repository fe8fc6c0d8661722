package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blank of a table that was read whole is no money, unless the document says that something belongs there. */
class BlanksTest {

    private static Report report(String total, String row, Blanks blanks) {
        return Reconciliation.standard().blanks(blanks)
                .check(Tiny.budget(Tiny.TWO_FORMS, "TOTAL\n合计 " + total, "EXPENDITURE\n合计 " + row));
    }

    private static Outcome sum(Report report) {
        return report.relations().stream().filter(each -> each.id().startsWith("sum-columns")).findFirst().orElseThrow()
                .outcome();
    }

    @ParameterizedTest
    @CsvSource({"10.00 10.00 _, EXACT", "10.00 9.00 _, BROKEN", "10.00 _ _, INCOMPLETE", "_ 6.00 4.00, EXACT",
        "0.00 _ _, NOT_APPLICABLE", "_ _ _, NOT_APPLICABLE", "10.00 6.00 4.00, EXACT"})
    void aBlankAddsNothing(String row, Outcome expected) {
        assertEquals(expected, sum(report("10.00", row, Blanks.ZERO)));
    }

    @Test
    void leftOpenABlankMayBeAnything() {
        assertEquals(Outcome.INCOMPLETE, sum(report("10.00", "10.00 10.00 _", Blanks.UNKNOWN)));
        assertEquals(Outcome.INCOMPLETE, sum(report("10.00", "10.00 9.00 _", Blanks.UNKNOWN)));
    }

    @Test
    void theSameMoneyPrintedElsewhereFillsABlank() {
        Report report = report("10.00", "_ 6.00 4.00", Blanks.ZERO);
        assertEquals(0, report.outcomes().get(Outcome.BROKEN));
        assertEquals(Optional.of(true), report.consistent());
    }

    @Test
    void thePremiseIsNamed() {
        assertEquals("blank and so no money: 1 cells", report("10.00", "10.00 10.00 _", Blanks.ZERO).premises()
                .text(Language.EN));
        assertEquals("未填而视为未知：1 格", report("10.00", "10.00 10.00 _", Blanks.UNKNOWN).premises()
                .text(Language.ZH));
    }

    @Test
    void whatABlankWouldHaveToHideIsARepair() {
        Report report = report("10.00", "10.00 9.00 _", Blanks.ZERO);
        assertEquals(Optional.of(false), report.consistent());
        assertTrue(report.contradictions().get(0).repairs().stream().flatMap(repair -> repair.changes().stream())
                .anyMatch(change -> change.cell().ref().toString().endsWith("项目支出")));
    }

    /** That all money is more than nothing does not say that some of it is of this fund. */
    @Test
    void whatLiesWithinAPrintedAmountMayBeNothing() {
        Report report = Reconciliation.standard().check(Tiny.budget("""
                template tiny phase=BUDGET
                leaves fund GENERAL_PUBLIC OWN
                form 1 A 总表
                  panel side=EXPENDITURE
                    column 合计
                    row 合计
                form 2 B 一般公共预算表
                  panel side=EXPENDITURE fund=GENERAL_PUBLIC
                    column 合计
                    row 合计
                    functions
                """, "A\n合计 3.00", "B\n合计 _\n206 _"));
        assertEquals(0, report.outcomes().get(Outcome.INCOMPLETE), report.findings()::toString);
        assertEquals(0, report.outcomes().get(Outcome.BROKEN));
    }
}
