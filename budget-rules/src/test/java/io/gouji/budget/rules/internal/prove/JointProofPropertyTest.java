package io.gouji.budget.rules.internal.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

class JointProofPropertyTest {

    @Example
    void aSmallBudgetOfLinesCanBeTrue() {
        whatIsPublishedFromLinesCanBeTrue(new GeneratedBudget(1, Template.wuchang2024(), Size.SMALL));
    }

    @Property(tries = 60)
    @Tag("slow")
    @Domain(Budgets.class)
    void whatIsPublishedFromLinesCanBeTrue(@ForAll GeneratedBudget generated) {
        Report report = Reconciliation.standard().check(generated.budget());
        Assume.that(!report.isBroken());
        assertEquals(Optional.of(true), report.consistent(), () -> report.contradictions().toString());
        assertEquals(List.of(), report.contradictions());
        assertTrue(report.certificate().orElseThrow().isValid());
    }
}
