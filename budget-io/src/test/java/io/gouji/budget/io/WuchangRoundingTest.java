package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.rules.rounding.Rounding;
import io.gouji.budget.rules.rounding.Rounding.Obstacle;
import io.gouji.budget.rules.rounding.RoundingNote;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference document printed so that every sum is exact. */
class WuchangRoundingTest {

    @Test
    void theSampleAddsUpWithTheFewestHundredthsChanged() {
        Rounding rounding = ConsistentRounding.standard().nearest(Samples.budget());
        System.out.println(rounding + "\n" + rounding.moves());
        assertTrue(rounding.isOptimal());
        assertEquals(Money.parse("0.14"), rounding.totalMovement());
        assertEquals(14, rounding.moves().size());
        assertEquals(Money.parse("0.01"), rounding.largestMovement());
        assertTrue(Reconciliation.standard().check(rounding.orThrow()).findings().isEmpty());
        assertEquals(rounding.orThrow(), ConsistentRounding.standard().nearest(rounding.orThrow()).orThrow());
    }

    /** Its text has errors that no rounding explains; they are named, and on request left as they are. */
    @Test
    void theWholeDocumentDoesSoButForItsErrors() {
        DepartmentBudget budget = Budgets.read(SharedFolder.file("seed/wuchang-kexie-2024.txt")).orThrow();
        Rounding refused = ConsistentRounding.standard().nearest(budget);
        assertEquals(Obstacle.Kind.CONFLICT, refused.obstacle().orElseThrow().kind());
        assertTrue(refused.obstacle().orElseThrow().cells().stream()
                .allMatch(cell -> cell.ref().form().equals("NARRATIVE")));
        Rounding rounding = ConsistentRounding.standard().withoutBroken().nearest(budget);
        System.out.println(refused + "\n" + rounding + " " + rounding.leftOut() + "\n" + rounding.moves());
        assertTrue(rounding.isOptimal());
        Report report = Reconciliation.standard().check(rounding.orThrow());
        assertEquals(List.of(), report.findings(Outcome.ROUNDED).stream().filter(finding -> finding.kind() != Kind.RATIO)
                .map(Finding::toString).toList());
    }

    @Test
    void totalsMayBeKept() {
        CellRef total = CellRef.parse("EXPENDITURE:合计:合计");
        Rounding rounding = ConsistentRounding.standard().withFixed(total).nearest(Samples.budget());
        System.out.println("with the total fixed: " + rounding);
        assertTrue(rounding.isOptimal());
        assertEquals(Samples.budget().figure(total), rounding.orThrow().figure(total));
    }

    @Test
    void theNoteNamesEveryTotalThatHoldsByRounding() {
        Report report = Reconciliation.standard().check(Samples.budget());
        RoundingNote note = RoundingNote.of(report);
        System.out.println(note.text(Language.ZH) + "\n" + note.text(Language.EN));
        assertEquals(14, note.items().size());
        assertTrue(note.text(Language.ZH).startsWith("尾差说明：因四舍五入"));
    }
}
