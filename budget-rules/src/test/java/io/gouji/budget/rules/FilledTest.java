package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Blanks that can print one value only are filled on request. */
class FilledTest {

    private static final int DOCUMENTS = Integer.getInteger("filled", 6);
    private static final Reconciliation UNKNOWN = Reconciliation.standard().blanks(Blanks.UNKNOWN);

    private static List<String> prints(DepartmentBudget budget) {
        return budget.cells().stream().map(cell -> cell.figure().printed()).toList();
    }

    @Test
    void whatFollowsIsPrintedAndWhatDoesNotStaysBlank() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 6.00", "EXPENDITURE\n合计 _ _ _\n206 3.00 3.00 _\n208 3.00 _ ?");
        DepartmentBudget filled = report.filled();
        assertEquals(List.of("6.00", "6.00", "", "", "3.00", "3.00", "", "3.00", "", "?"), prints(filled));
        assertTrue(UNKNOWN.check(filled).deductions().isEmpty(), "nothing follows from what was filled");
    }

    @Test
    void aDocumentThatContradictsItselfStaysAsItIs() {
        Report report = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 7.00", "EXPENDITURE\n合计 6.00 2.00 _");
        assertSame(report.budget(), report.filled());
        Report whole = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 6.00", "EXPENDITURE\n合计 6.00 2.00 4.00");
        assertSame(whole.budget(), whole.filled());
    }

    /** Every sixth figure is blank: what is filled is what stood there, and the document is as clean as it was. */
    @Test
    void aGeneratedDocumentIsFilledWithWhatStoodThere() {
        int blanks = 0;
        int filled = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            DepartmentBudget right = GeneratedLines.budget(seed, Template.wuchang2024(), Size.SMALL);
            SplittableRandom random = new SplittableRandom(seed);
            List<Figure> figures = new ArrayList<>();
            right.cells().forEach(cell -> figures.add(random.nextInt(6) == 0 ? Figure.blank() : cell.figure()));
            Report report = UNKNOWN.check(right.withFigures(figures));
            List<String> wanted = prints(right);
            List<String> found = prints(report.filled());
            for (int i = 0; i < wanted.size(); i++) {
                blanks += figures.get(i).isBlank() ? 1 : 0;
                filled += figures.get(i).isBlank() && !found.get(i).isEmpty() ? 1 : 0;
                assertTrue(found.get(i).isEmpty() || found.get(i).equals(wanted.get(i)), right.cells().get(i)::toString);
            }
            Report after = UNKNOWN.check(report.filled());
            assertEquals(Optional.of(true), after.consistent());
            assertTrue(!after.isBroken());
        }
        System.out.printf("blanks: %d of %d filled%n", filled, blanks);
        assertTrue(filled >= 0.6 * blanks, filled + " of " + blanks);
    }
}
