package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.io.BudgetLinesFile.LoadedLines;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** From lines to the published document and back: nothing is lost, and nothing is found but rounding. */
@Domain(io.gouji.budget.fixtures.Budgets.class)
class BudgetLinesFilePropertyTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("lines");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void linesAreReadAsWritten(@ForAll GeneratedBudget generated) throws IOException {
        Path file = folder.resolve("lines.csv");
        BudgetLinesFile.write(generated.lines(), file);
        LoadedLines loaded = BudgetLinesFile.read(file);
        assertEquals(List.of(), loaded.problems());
        assertTrue(loaded.isComplete());
        assertEquals(generated.lines(), loaded.lines());
    }

    @Property(tries = 150)
    void nothingIsFoundInPublishedJson(@ForAll GeneratedBudget generated) throws IOException {
        nothingIsFound(generated, folder.resolve("budget.json"));
    }

    @Property(tries = 60)
    void nothingIsFoundInPublishedPackages(@ForAll GeneratedBudget generated) throws IOException {
        nothingIsFound(generated, folder.resolve("package"));
    }

    @Property(tries = 40)
    void nothingIsFoundInPublishedWorkbooks(@ForAll GeneratedBudget generated) throws IOException {
        nothingIsFound(generated, folder.resolve("budget.xlsx"));
    }

    private static void nothingIsFound(GeneratedBudget generated, Path file) throws IOException {
        Path source = folder.resolve("source.csv");
        BudgetLinesFile.write(generated.lines(), source);
        Publisher publisher = Publisher.of(generated.template());
        DepartmentBudget budget = DepartmentBudget.builder().from(publisher.publish(BudgetLinesFile.read(source).lines(),
                GeneratedLines.DEPARTMENT, GeneratedLines.YEAR)).addSections(publisher.contents()).build();
        Budgets.write(budget, file);
        Loaded loaded = Budgets.read(file);
        assertEquals(List.of(), loaded.problems());
        assertEquals(budget, loaded.orThrow());
        Report report = Reconciliation.standard().check(loaded.orThrow());
        assertEquals(List.of(), report.findings().stream().filter(each -> each.outcome() != Outcome.ROUNDED).map(Finding::toString).toList());
        assertEquals(List.of(), report.publishable(Policy.strict()).obstacles());
    }
}
