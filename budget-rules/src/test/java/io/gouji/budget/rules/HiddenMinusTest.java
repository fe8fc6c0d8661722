package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.table.OwnRelation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line that is less than zero and printed nowhere is a doubt; a figure that is wrong is none. */
class HiddenMinusTest {

    /** All expenditure by function, and the general public part of it: what is of own funds no table prints. */
    private static final String PART = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            form 1 ALL 支出表
              panel side=EXPENDITURE
                column 合计
                row 合计
                functions
            form 2 PUBLIC 一般公共预算支出表
              panel side=EXPENDITURE fund=GENERAL_PUBLIC
                column 合计
                row 合计
                functions
            """;
    private static final String PUBLIC = "PUBLIC\n合计 290.00\n206 102.00\n20601 102.00\n208 188.00";

    private static Report check(String all) {
        return Tiny.check(PART, all, PUBLIC);
    }

    private static boolean isAccused(Report report) {
        return report.isBroken() && report.consistent().equals(Optional.of(false));
    }

    @Test
    void oneAmountBelowZeroThatExplainsSeveralFiguresIsADoubt() {
        Report report = check("ALL\n合计 300.00\n206 100.00\n20601 100.00\n208 200.00");
        assertEquals(List.of(Optional.of(Strain.HIDDEN_MINUS), Optional.of(Strain.HIDDEN_MINUS)),
                report.findings(Outcome.STRAINED).stream().map(each -> each.strain()).toList());
        assertFalse(report.isBroken());
        assertEquals(Optional.of(true), report.consistent());
        assertTrue(report.passes(Policy.standard()));
        assertFalse(report.passes(Policy.strict()), "a doubt is told");
        assertTrue(report.findings(Outcome.STRAINED).get(0).message(Language.ZH).contains("未列出的数额为负数"));
    }

    @Test
    void oneFigureThatIsTooSmallIsAccused() {
        assertTrue(isAccused(Tiny.check(PART, "ALL\n合计 300.00\n206 100.00\n208 200.00",
                "PUBLIC\n合计 290.00\n206 102.00\n208 188.00")));
    }

    @Test
    void figuresOfDifferentPlacesAreAccused() {
        assertTrue(isAccused(check("ALL\n合计 300.00\n206 101.00\n208 187.00\n210 12.00")));
    }

    @Test
    void aSumThatIsWrongBesideExcusesNothing() {
        assertTrue(isAccused(check("ALL\n合计 301.00\n206 100.00\n20601 100.00\n208 200.00")));
    }

    @Test
    void anAmountThatIsDeclaredToBeNoLessIsAccused() {
        Report report = Reconciliation.standard().with(OwnRelation.parse("one: ALL:206:合计 >= PUBLIC:206:合计"),
                OwnRelation.parse("two: ALL:20601:合计 >= PUBLIC:20601:合计"))
                .check(Tiny.budget(PART, "ALL\n合计 300.00\n206 100.00\n20601 100.00\n208 200.00", PUBLIC));
        assertTrue(isAccused(report));
    }
}
