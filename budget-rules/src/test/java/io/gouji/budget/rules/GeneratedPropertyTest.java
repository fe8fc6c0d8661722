package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Template;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is published from budget lines is right by construction, on any template, and so no relation may complain. */
class GeneratedPropertyTest {

    @Example
    void nothingIsFoundInASmallBudgetOnAnyTemplate() {
        Templates.all().forEach(template -> nothingIsFound(new GeneratedBudget(1, template, Size.SMALL)));
    }

    @Property(tries = 1000)
    @Tag("slow")
    void nothingIsFoundInWuchangTables(@ForAll("wuchang") GeneratedBudget generated) {
        nothingIsFound(generated);
    }

    @Property(tries = 300)
    @Tag("slow")
    void nothingIsFoundInNineTablesOfShanghai(@ForAll("shanghai") GeneratedBudget generated) {
        nothingIsFound(generated);
    }

    @Property(tries = 300)
    @Tag("slow")
    void nothingIsFoundInFinalAccounts(@ForAll("finalAccounts") GeneratedBudget generated) {
        nothingIsFound(generated);
    }

    private static void nothingIsFound(GeneratedBudget generated) {
        Report report = Reconciliation.standard().check(generated.budget());
        assertEquals(List.of(), report.findings(Outcome.BROKEN));
        assertEquals(List.of(), report.findings(Outcome.STRAINED));
        assertEquals(List.of(), report.findings(Outcome.INCOMPLETE));
        assertTrue(report.size() > 0);
    }

    @Provide
    Arbitrary<GeneratedBudget> wuchang() {
        return Budgets.on(List.of(Template.wuchang2024()));
    }

    @Provide
    Arbitrary<GeneratedBudget> shanghai() {
        return Budgets.on(List.of(Templates.shanghaiNine()));
    }

    @Provide
    Arbitrary<GeneratedBudget> finalAccounts() {
        return Budgets.on(List.of(Templates.final2024()));
    }
}
