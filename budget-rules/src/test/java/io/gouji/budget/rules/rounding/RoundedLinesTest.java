package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.fixtures.Tries;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From budget lines to tables whose printed sums add up, checked by all rules. */
class RoundedLinesTest {

    /** 1,000 have been run; fewer by default, since they take two minutes on a busy machine. */
    private static final int CASES = Tries.of(Integer.getInteger("rounding.cases", 300));

    @Test
    void nothingIsFoundInWhatIsRoundedTogether() {
        int moved = 0;
        for (int seed = 0; seed < CASES; seed++) {
            List<Template> templates = Templates.all();
            Template template = templates.get(seed % templates.size());
            Size size = seed % 50 == 49 ? Size.MEDIUM : new Size(1 + seed % 14, 1 + seed % 3);
            BudgetLines lines = GeneratedLines.lines(seed, template, size);
            Publisher publisher = Publisher.of(template);
            Rounding rounding = ConsistentRounding.standard().publish(publisher, lines, "示例局", GeneratedLines.YEAR);
            assertTrue(rounding.isOptimal(), rounding::toString);
            List<Finding> found = Reconciliation.standard().check(rounding.orThrow()).findings().stream()
                    .filter(finding -> finding.kind() != Kind.RATIO).toList();
            assertEquals(List.of(), found, template + " " + seed);
            moved += rounding.moves().isEmpty() ? 0 : 1;
        }
        System.out.println(CASES + " cases of lines rounded together, all proven least; in " + moved
                + " some figure had to move");
    }
}
