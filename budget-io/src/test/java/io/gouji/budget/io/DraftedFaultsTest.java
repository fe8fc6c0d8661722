package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.draft.TemplateDraft;
import io.gouji.budget.io.text.PrintedText;
import io.gouji.budget.io.text.TextSource;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One wrong figure in a document of each built-in template: the draft of its own words accuses what the declaration
 * does. The build tries a few; {@code -Ddraft.faults=1000} more.
 */
class DraftedFaultsTest {

    private static final int TRIES = Integer.getInteger("draft.faults", 25);

    @Test
    void aDraftAccusesWhatTheDeclarationDoes() {
        List<Template> templates = Template.builtIn();
        int same = 0;
        int found = 0;
        for (int i = 0; i < TRIES; i++) {
            Template template = templates.get(i % templates.size());
            String text = wrong(new Random(i), PrintedText.of(
                    GeneratedLines.budget(i, template, new Size(20 + i % 30, 1 + i % 3))));
            Set<Set<List<Integer>>> declared = accused(text, template);
            Set<Set<List<Integer>>> drafted =
                    accused(text, TemplateDraft.of(TextSource.of("", text)).template().orElseThrow());
            found += declared.isEmpty() ? 0 : 1;
            same += declared.equals(drafted) ? 1 : 0;
            if (!declared.equals(drafted)) {
                System.out.println(template.name() + ", seed " + i + ": declared " + declared + ", drafted " + drafted);
            }
        }
        System.out.println("faults in drafted documents: " + same + " of " + TRIES + " as declared, found " + found);
        assertTrue(same >= 0.97 * TRIES, same + " of " + TRIES);
        assertTrue(found >= 0.9 * TRIES, found + " of " + TRIES);
    }

    /** Returns the text with a slip in one of its amounts. */
    private static String wrong(Random random, String text) {
        String[] lines = text.split("\n", -1);
        List<int[]> places = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            String[] cells = lines[line].split("\t", -1);
            for (int column = 0; cells.length > 1 && column < cells.length; column++) {
                if (cells[column].matches("[0-9]*[1-9][0-9]*\\.[0-9]{2}|0\\.[0-9]?[1-9][0-9]?")) {
                    places.add(new int[] {line, column});
                }
            }
        }
        while (true) {
            int[] place = places.get(random.nextInt(places.size()));
            String[] cells = lines[place[0]].split("\t", -1);
            Faults.Slip slip = Faults.Slip.values()[random.nextInt(Faults.Slip.values().length)];
            Figure right = Figure.of(cells[place[1]], Money.parse(cells[place[1]]), 2);
            Optional<Figure> wrong = Faults.slip(slip, right, random);
            if (wrong.isPresent()) {
                cells[place[1]] = wrong.get().printed();
                lines[place[0]] = String.join("\t", cells);
                return String.join("\n", lines);
            }
        }
    }

    /** Returns the places of the figures of each broken relation. */
    private static Set<Set<List<Integer>>> accused(String text, Template template) {
        Report report = Reconciliation.standard().check(Budgets.readText("", text, template).orThrow());
        return report.findings().stream().filter(finding -> finding.outcome() == Outcome.BROKEN)
                .map(DraftedFaultsTest::places).collect(Collectors.toSet());
    }

    private static Set<List<Integer>> places(Finding finding) {
        return finding.cells().stream().map(DraftedFaultsTest::place).collect(Collectors.toSet());
    }

    private static List<Integer> place(Cell cell) {
        return List.of(cell.line(), cell.column());
    }
}
