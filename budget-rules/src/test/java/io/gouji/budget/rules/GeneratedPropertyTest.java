package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class GeneratedPropertyTest {

    @Property(tries = 1000)
    @Domain(Budgets.class)
    void whatIsPublishedFromLinesIsNeverBrokenNorStrained(@ForAll GeneratedBudget generated) {
        Report report = Reconciliation.standard().check(generated.budget());
        assertEquals(List.of(), report.findings(Outcome.BROKEN));
        assertEquals(List.of(), report.findings(Outcome.STRAINED));
        assertEquals(List.of(), report.findings(Outcome.INCOMPLETE));
        assertTrue(report.size() > 0);
    }
}
