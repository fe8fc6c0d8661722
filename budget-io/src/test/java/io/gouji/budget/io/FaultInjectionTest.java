package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Faults.Slip;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Wrong figures put into the reference document: are they found, blamed, and put right? The build tries every seventh
 * of them; {@code -Dfaults=all} tries all.
 */
class FaultInjectionTest {

    private static final boolean ALL = "all".equals(System.getProperty("faults"));
    private static final int STRIDE = ALL ? 1 : 7;
    private static final DepartmentBudget SAMPLE = Faults.sample();
    private static final List<Cell> FIGURES = Faults.figures(SAMPLE);

    @Test
    void aWrongFigureIsFoundAndPutRight() {
        assertEquals(198, FIGURES.size());
        Random random = new Random(2024);
        Tally all = new Tally();
        Tally[] each = new Tally[Slip.values().length];
        Arrays.setAll(each, i -> new Tally());
        int number = 0;
        for (Cell cell : FIGURES) {
            for (Slip slip : Slip.values()) {
                Optional<Figure> wrong = Faults.slip(slip, cell.figure(), random);
                if (wrong.isPresent() && number++ % STRIDE == 0) {
                    one(cell, wrong.get(), List.of(all, each[slip.ordinal()]));
                }
            }
        }
        for (Slip slip : Slip.values()) {
            System.out.println("one fault, " + slip + ": " + each[slip.ordinal()]);
        }
        System.out.println("one fault: " + all);
        assertEquals(all.tried, all.detected);
        assertEquals(all.tried, all.found);
        assertTrue(all.first >= 0.95 * all.tried, all.toString());
        assertTrue(all.right >= 0.90 * all.tried, all.toString());
    }

    private static void one(Cell cell, Figure wrong, List<Tally> tallies) {
        long start = System.nanoTime();
        Report report = Reconciliation.standard().check(SAMPLE.withFigure(cell.ref(), wrong));
        long checked = System.nanoTime();
        List<Contradiction> contradictions = report.contradictions();
        long repaired = System.nanoTime();
        boolean first = contradictions.size() == 1 && cells(contradictions.get(0).repairs().get(0))
                .equals(Set.of(cell.ref()));
        boolean found = contradictions.stream().flatMap(each -> each.repairs().stream())
                .anyMatch(repair -> cells(repair).equals(Set.of(cell.ref())));
        boolean right = first && suggests(contradictions.get(0).repairs().get(0), cell);
        if (!right) {
            System.out.println("  " + cell + " printed " + wrong + ": " + contradictions.stream()
                    .map(Contradiction::repairs).toList());
        }
        for (Tally tally : tallies) {
            tally.add(!contradictions.isEmpty() && report.consistent().equals(Optional.of(false)), found, first, right);
            tally.checkNanos += checked - start;
            tally.repairNanos += repaired - checked;
        }
    }

    @Test
    void twoWrongFiguresAreFoundTogether() {
        Random random = new Random(404);
        Tally tally = new Tally();
        int pairs = ALL ? 200 : 40;
        while (tally.tried < pairs) {
            Cell one = FIGURES.get(random.nextInt(FIGURES.size()));
            Cell two = FIGURES.get(random.nextInt(FIGURES.size()));
            Slip[] slips = Slip.values();
            Optional<Figure> wrongOne = Faults.slip(slips[random.nextInt(slips.length)], one.figure(), random);
            Optional<Figure> wrongTwo = Faults.slip(slips[random.nextInt(slips.length)], two.figure(), random);
            if (one != two && wrongOne.isPresent() && wrongTwo.isPresent()) {
                two(one, wrongOne.get(), two, wrongTwo.get(), tally);
            }
        }
        System.out.println("two faults: " + tally);
        assertEquals(tally.tried, tally.detected);
        assertTrue(tally.found >= 0.99 * tally.tried, tally.toString());
        assertTrue(tally.first >= 0.85 * tally.tried, tally.toString());
    }

    private static void two(Cell one, Figure wrongOne, Cell two, Figure wrongTwo, Tally tally) {
        long start = System.nanoTime();
        Report report = Reconciliation.standard()
                .check(SAMPLE.withFigure(one.ref(), wrongOne).withFigure(two.ref(), wrongTwo));
        long checked = System.nanoTime();
        List<Contradiction> contradictions = report.contradictions();
        tally.checkNanos += checked - start;
        tally.repairNanos += System.nanoTime() - checked;
        Set<CellRef> wanted = Set.of(one.ref(), two.ref());
        Set<CellRef> first = new HashSet<>();
        contradictions.forEach(each -> each.repairs().stream().limit(1).forEach(repair -> first.addAll(cells(repair))));
        boolean found = contradictions.stream().allMatch(each -> each.repairs().stream()
                .anyMatch(repair -> wanted.containsAll(cells(repair))))
                && contradictions.stream().mapToInt(Contradiction::leastChanges).sum() == 2;
        boolean right = first.equals(wanted) && contradictions.stream()
                .allMatch(each -> suggests(each.repairs().get(0), one, two));
        if (!right) {
            System.out.println("  " + one + " printed " + wrongOne + ", " + two + " printed " + wrongTwo + ": "
                    + contradictions.stream()
                    .map(each -> each.repairs().stream().limit(3).toList()).toList());
        }
        tally.add(report.consistent().equals(Optional.of(false)), found, first.equals(wanted), right);
    }

    private static Set<CellRef> cells(Repair repair) {
        Set<CellRef> cells = new HashSet<>();
        repair.changes().forEach(change -> cells.add(change.cell().ref()));
        return cells;
    }

    private static boolean suggests(Repair repair, Cell... cells) {
        for (Change change : repair.changes()) {
            boolean right = Arrays.stream(cells).anyMatch(cell -> cell.ref().equals(change.cell().ref())
                    && change.suggested().filter(cell.figure()::sameAmount).isPresent());
            if (!right) {
                return false;
            }
        }
        return true;
    }

    /** How many faults were tried, and how it went. */
    private static final class Tally {
        int tried;
        int detected;
        int found;
        int first;
        int right;
        long checkNanos;
        long repairNanos;

        void add(boolean isDetected, boolean isFound, boolean isFirst, boolean isRight) {
            tried++;
            detected += isDetected ? 1 : 0;
            found += isFound ? 1 : 0;
            first += isFirst ? 1 : 0;
            right += isRight ? 1 : 0;
        }

        private String share(int count) {
            return count + " (" + String.format(java.util.Locale.ROOT, "%.1f", 100.0 * count / Math.max(1, tried))
                    + " %)";
        }

        @Override
        public String toString() {
            return tried + " tried, detected " + share(detected) + ", true cell in the repairs " + share(found)
                    + ", first " + share(first)
                    + ", right amount first " + share(right)
                    + String.format(java.util.Locale.ROOT, "; mean check %.1f ms, proof and repair %.1f ms",
                    checkNanos / 1e6 / Math.max(1, tried), repairNanos / 1e6 / Math.max(1, tried));
        }
    }
}
