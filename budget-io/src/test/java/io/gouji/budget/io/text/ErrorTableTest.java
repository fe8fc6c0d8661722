package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The kinds of errors that published budgets have, each with near misses that are right: error-table.tsv. */
class ErrorTableTest {

    private static final Set<Outcome> FAULTS = Set.of(Outcome.BROKEN, Outcome.STRAINED);
    private static final String RIGHT = "-";
    private static final String DOCUMENT = PlainText.document();

    @Test
    void theDocumentItselfHasNoFault() {
        assertEquals(List.of(), faults(DOCUMENT));
    }

    @TestFactory
    Stream<DynamicTest> everyErrorIsFoundAndNoNearMiss() {
        return PlainText.resource("error-table.tsv").lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).map(row -> DynamicTest.dynamicTest(name(row), () -> check(row)));
    }

    private static String name(String[] row) {
        return row[0] + (row[1].equals(RIGHT) ? ", right: " : ": ") + row[3];
    }

    private static void check(String[] row) {
        String text = DOCUMENT;
        for (int i = 2; i < row.length; i += 2) {
            text = replaced(text, unfolded(row[i]), unfolded(row[i + 1]));
        }
        List<Finding> faults = faults(text);
        List<String> expected = Arrays.asList(row[1].split("\\|"));
        if (row[1].equals(RIGHT)) {
            assertEquals(List.of(), faults);
        } else {
            assertTrue(faults.stream().anyMatch(fault -> expected.contains(fault.rule().id())), faults::toString);
        }
    }

    private static String replaced(String text, String from, String to) {
        int at = text.indexOf(from);
        assertTrue(at >= 0 && text.indexOf(from, at + 1) < 0, () -> "must stand once: " + from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String unfolded(String cell) {
        return cell.replace('⇥', '\t').replace('⏎', '\n');
    }

    private static List<Finding> faults(String text) {
        return Reconciliation.standard().check(Recogniser.of(Template.wuchang2024()).read(TextSource.of("plain.txt", text)).orThrow()).findings()
                .stream().filter(finding -> FAULTS.contains(finding.outcome())).toList();
    }
}
