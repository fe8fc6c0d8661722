package io.gouji.budget.rules.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How relations are graded where figures are blank, stand more than twice, or leave something over on both sides. */
class GraderTest {

    private static final String THREE = """
            template tiny phase=BUDGET
            form 1 A 甲
              panel side=EXPENDITURE
                column 金额
                row 合计
            form 2 B 乙
              panel side=EXPENDITURE
                column 金额
                row 合计
            form 3 C 丙
              panel side=EXPENDITURE
                column 金额
                row 合计
            """;
    private static final String TWO_SIDES = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves vintage CURRENT CARRIED_IN
            leaves use SPENT CARRIED_OUT
            form 1 A 收支表
              panel 收入 side=REVENUE
                column 预算数
                row 本年收入 vintage=CURRENT fund=GENERAL_PUBLIC
              panel 支出 side=EXPENDITURE
                column 预算数
                row 本年支出 use=SPENT fund=GENERAL_PUBLIC
                row 结转 use=CARRIED_OUT
            """;

    @ParameterizedTest
    @CsvSource({"3.00, _, _, INCOMPLETE", "_, 3.00, _, INCOMPLETE", "0.00, _, _, NOT_APPLICABLE",
        "_, _, _, NOT_APPLICABLE",
        "3.00, 3.00, _, INCOMPLETE", "0.00, 0.00, _, EXACT", "3.00, 3.00, 3.00, EXACT", "3.00, 3.0, 3, EXACT",
        "3.00, 4.00, _, BROKEN", "3.04, 3.0, 3, ROUNDED"})
    void copiesAgreeAsFarAsTheyArePrinted(String a, String b, String c, Outcome outcome) {
        assertEquals(outcome, copy(a, b, c).outcome());
    }

    @ParameterizedTest
    @CsvSource({"3.00, 4.00, 4.00, 3, 4", "4.00, 3.00, 4.00, 3, 4", "4.00, 4.00, 3.00, 3, 4", "3.00, 4.00, 5.00, 5, 3",
        "_, 3.00, 4.00, '', ''"})
    void thePrintingThatFewestAgreeWithIsHeldAgainstTheFirstOther(String a, String b, String c, String odd,
            String other) {
        Finding finding = copy(a, b, c);
        assertEquals(odd, finding.printed().map(each -> each.toBigInteger().toString()).orElse(""));
        assertEquals(other, finding.computed().map(each -> each.toBigInteger().toString()).orElse(""));
        assertEquals(Outcome.BROKEN, finding.outcome());
    }

    private static Finding copy(String a, String b, String c) {
        return Tiny.check(THREE, "A\n合计 " + a, "B\n合计 " + b, "C\n合计 " + c).relations().stream()
                .filter(each -> each.kind() == Kind.COPY).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"5.00, 20.00, _, NOT_APPLICABLE", "5.00, 20.00, 1.00, EXACT", "5.00, 2.00, 1.00, BROKEN",
        "5.00, 2.00, 3.00, EXACT", "5.00, 2.00, 2.99, ROUNDED", "5.00, 4.99, 0.00, STRAINED"})
    void whatIsLeftOverOnBothSidesMayBeAnythingOrHasALimit(String in, String spent, String carried, Outcome outcome) {
        Report report = Tiny.check(TWO_SIDES, "A\n本年收入 " + in + "\n1>本年支出 " + spent + "\n1>结转 " + carried);
        assertEquals(outcome, report.relations().get(0).outcome(), () -> report.relations().get(0).toString());
    }
}
