package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Documents with the habits of other offices: nothing is broken and every number is placed, and one figure that is
 * changed in the text is found and blamed. {@code -Dregional.documents=1000} makes as many.
 */
class RegionalDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("regional.documents", 8);
    private static final String SMALL = "a few of its last unit";

    private static String text(int seed, Random random) {
        return RegionalText.of(PublishedText.of(GeneratedLines.budget(seed, Template.wuchang2024(), Size.SMALL)), random);
    }

    private static Report check(Loaded loaded) {
        return Reconciliation.standard().check(loaded.orThrow());
    }

    @Test
    void nothingIsBrokenAndEveryNumberIsPlaced() {
        Random random = new Random(20261127);
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = text(i, random);
            Loaded loaded = Budgets.readText(text);
            Report report = check(loaded);
            assertEquals(0, report.outcomes().get(Outcome.BROKEN), () -> report.findings() + "\n" + text);
            assertTrue(loaded.coverage().orElseThrow().isComplete(), () -> loaded.problems() + "\n" + text);
            assertEquals(List.of(), loaded.problems().stream().map(Object::toString).toList(), text);
        }
    }

    /** By kinds: what a slip of the pen does, and what is so small that rounding may explain it. */
    @Test
    void oneFigureThatIsChangedIsFoundAndBlamed() {
        Random random = new Random(99);
        Tally slips = new Tally();
        Tally small = new Tally();
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = text(i, random);
            List<Cell> cells = Budgets.readText(text).orThrow().cells().stream()
                    .filter(cell -> cell.form().kind() == Form.Kind.MONEY && cell.column() > 0)
                    .filter(cell -> cell.figure().amount().filter(amount -> !amount.isZero()).isPresent()).toList();
            Cell cell = cells.get(random.nextInt(cells.size()));
            slips.add(cell, text, slipped(cell.figure().printed(), random));
            small.add(cell, text, moved(cell.figure().printed(), random));
        }
        System.out.println("one figure changed by a slip: " + slips + "; by " + SMALL + ": " + small);
        assertTrue(slips.found >= 0.99 * slips.tried, slips + "\n" + slips.missed);
        assertTrue(slips.first >= 0.95 * slips.tried, slips + "\n" + slips.missed);
        assertTrue(small.found >= 0.95 * small.tried - 2, small + "\n" + small.missed);
    }

    private static String changed(String text, Cell cell, String wrong) {
        String[] lines = text.split("\n", -1);
        String[] cells = lines[cell.line() - 1].split("\t", -1);
        assertEquals(cell.figure().printed(), cells[cell.column() - 1]);
        cells[cell.column() - 1] = wrong;
        lines[cell.line() - 1] = String.join("\t", cells);
        return String.join("\n", lines);
    }

    /** A digit is replaced, left out or doubled, two change places, or the point slips. */
    private static String slipped(String printed, Random random) {
        String plain = printed.replace(",", "");
        while (true) {
            int at = random.nextInt(plain.length());
            String before = plain.substring(0, at);
            char digit = plain.charAt(at);
            String after = plain.substring(at + 1);
            String wrong = digit == '.' || digit == '-' ? plain : switch (random.nextInt(5)) {
                case 0, 1 -> before + (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10) + after;
                case 2 -> before + after;
                case 3 -> before + digit + digit + after;
                default -> after.isEmpty() || after.charAt(0) == '.' ? plain
                        : before + after.charAt(0) + digit + after.substring(1);
            };
            if (wrong.matches("-?(0|[1-9][0-9]*)(\\.[0-9]{1,2})?") && isWrong(wrong, plain)) {
                return wrong;
            }
        }
    }

    /** 73.1 is a right print of 73.11. */
    private static boolean isWrong(String printed, String right) {
        BigDecimal wrong = new BigDecimal(printed);
        return wrong.subtract(new BigDecimal(right)).abs().multiply(BigDecimal.valueOf(2)).compareTo(wrong.ulp()) > 0;
    }

    /** Up to nine of its last unit more or less. */
    private static String moved(String printed, Random random) {
        BigDecimal plain = new BigDecimal(printed.replace(",", ""));
        int units = (1 + random.nextInt(9)) * (random.nextBoolean() || plain.signum() < 0 ? 1 : -1);
        BigDecimal moved = plain.add(BigDecimal.valueOf(units, plain.scale()));
        return (moved.signum() < 0 || plain.signum() > 0 && moved.signum() <= 0 ? plain.subtract(moved).add(plain) : moved)
                .toPlainString();
    }

    private static final class Tally {
        private int tried;
        private int found;
        private int first;
        private final StringBuilder missed = new StringBuilder();

        void add(Cell cell, String text, String wrong) {
            Report report = check(Budgets.readText(changed(text, cell, wrong)));
            List<Contradiction> causes = report.contradictions();
            boolean seen = report.isBroken() || !causes.isEmpty();
            boolean blamed = !causes.isEmpty() && !causes.get(0).repairs().isEmpty() && cells(causes.get(0))
                    .equals(Set.of(cell.ref()));
            tried++;
            found += seen ? 1 : 0;
            first += blamed ? 1 : 0;
            if (!blamed) {
                missed.append(seen ? "not first " : "not found ").append(cell).append(" -> ").append(wrong).append(' ').append(causes.stream()
                        .map(each -> each.repairs().stream().limit(2).toList()).toList()).append('\n');
            }
        }

        private static Set<CellRef> cells(Contradiction cause) {
            return cause.repairs().get(0).changes().stream().map(change -> change.cell().ref())
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return "found " + found + ", first " + first + " of " + tried;
        }
    }
}
