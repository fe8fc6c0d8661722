package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From budget lines to tables, through every format, to the check: no finding but of rounding, and none at all of
 * what is rounded together. The build tries a few of the cases; {@code -Dpublications=1000} tries so many.
 */
class PublicationTest {

    private static final int CASES = Integer.getInteger("publications", 60);
    private static final List<String> FORMATS = List.of("budget.json", "budget.jsonl", "package", "budget.xlsx");

    @TempDir
    private Path folder;

    @Test
    void whatIsPublishedIsConsistentInEveryFormat() throws IOException {
        int rounded = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Template template = Templates.all().get(seed % Templates.all().size());
            Size size = seed % 50 == 49 ? Size.MEDIUM : new Size(1 + seed % 14, 1 + seed % 3);
            BudgetLines lines = GeneratedLines.lines(seed, template, size);
            Publisher publisher = Publisher.of(template);
            String name = template.name() + " " + seed;
            rounded += findings(publisher.publish(lines, "示例局", GeneratedLines.YEAR), Outcome.ROUNDED, name);
            findings(ConsistentRounding.standard().publish(publisher, lines, "示例局", GeneratedLines.YEAR).orThrow(),
                    Outcome.EXACT, name);
        }
        System.out.println(CASES + " cases through " + FORMATS + ": " + rounded
                + " relations of figures rounded one by one hold "
                + "by rounding only, nothing else was found, and nothing of figures rounded together");
    }

    /** How many findings there are in each format, none of them of another outcome. */
    private int findings(DepartmentBudget budget, Outcome allowed, String name) throws IOException {
        Reconciliation reconciliation = Reconciliation.standard();
        List<String> expected = reconciliation.check(budget).findings().stream().map(Finding::toString).toList();
        for (String format : FORMATS) {
            Budgets.write(budget, folder.resolve(format));
            DepartmentBudget read = Budgets.read(folder.resolve(format), budget.template()).orThrow();
            List<Finding> found = reconciliation.check(read).findings();
            assertEquals(List.of(), found.stream().filter(finding -> finding.outcome() != allowed).toList(), name + " "
                    + format);
            assertEquals(expected, found.stream().map(Finding::toString).toList(), name + " " + format);
        }
        return expected.size();
    }
}
