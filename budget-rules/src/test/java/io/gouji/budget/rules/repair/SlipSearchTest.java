package io.gouji.budget.rules.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Lost minus signs and figures that changed places in documents with negative lines; with -Dslips=200 in so many
 * documents each.
 */
class SlipSearchTest {

    private static final int DOCUMENTS = Integer.getInteger("slips", 8);
    private static final Template TEMPLATE = Template.wuchang2024();
    private static final Reconciliation RECONCILIATION = Reconciliation.standard();

    /** Also where a negative line is printed nowhere: what it puts off is a doubt. */
    @Test
    void documentsWithNegativeLinesAreNotAccused() {
        int accused = 0;
        int doubted = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Report report = RECONCILIATION.check(signed(seed));
            accused += report.consistent().orElseThrow() && !report.isBroken() ? 0 : 1;
            doubted += report.findings(Outcome.STRAINED).stream()
                    .anyMatch(each -> each.strain().equals(Optional.of(Outcome.Strain.HIDDEN_MINUS))) ? 1 : 0;
        }
        System.out.printf("negative lines: %d of %d accused, %d doubted%n", accused, DOCUMENTS, doubted);
        assertEquals(0, accused);
    }

    @Test
    void aLostMinusIsTheFirstRepair() {
        Tally tally = new Tally();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            DepartmentBudget right = signed(seed);
            List<Cell> negative = cells(right).stream()
                    .filter(cell -> cell.figure().amount().filter(Money::isNegative).isPresent()).toList();
            if (!negative.isEmpty()) {
                Cell cell = negative.get(new SplittableRandom(seed).nextInt(negative.size()));
                Money lost = cell.figure().amount().orElseThrow().negated();
                tally.add(seed, right, Map.of(cell.ref(), Figure.print(lost, cell.figure().scale())));
            }
        }
        tally.tell("lost minus signs");
    }

    @Test
    void figuresThatChangedPlacesAreTheFirstRepair() {
        Tally tally = new Tally();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            DepartmentBudget right = signed(seed);
            int number = seed;
            swap(right, new SplittableRandom(seed)).ifPresent(wrong -> tally.add(number, right, wrong));
        }
        tally.tell("swapped neighbours");
    }

    /**
     * All that one unit has of one fund for every third function is less than nothing, what comes in and what goes out,
     * unless it is carried over.
     */
    private static DepartmentBudget signed(long seed) {
        BudgetLines lines = GeneratedLines.lines(seed, TEMPLATE, Size.SMALL);
        Set<Region> carried = lines.lines().stream().map(BudgetLine::region).filter(SlipSearchTest::isCarried)
                .map(SlipSearchTest::place).collect(Collectors.toSet());
        List<Region> places = lines.lines().stream().map(line -> place(line.region())).distinct().sorted()
                .filter(place -> !carried.contains(place)).toList();
        Set<Region> less = IntStream.range(0, places.size()).filter(i -> i % 3 == seed % 3).mapToObj(places::get)
                .collect(Collectors.toSet());
        List<BudgetLine> signed = lines.lines().stream().map(line -> less.contains(place(line.region()))
                ? BudgetLine.of(line.region(), line.amount().negated()) : line).toList();
        return Publisher.of(TEMPLATE).publish(BudgetLines.of(signed, lines.unitNames()), GeneratedLines.DEPARTMENT,
                GeneratedLines.YEAR);
    }

    private static boolean isCarried(Region region) {
        return region.toString().contains("CARRIED") || region.toString().contains("PRIOR");
    }

    /** Of what a line is: in these the two sides balance. */
    private static Region place(Region region) {
        Region place = Region.everything();
        for (Dimension each : List.of(Dimension.FUND, Dimension.UNIT, Dimension.FUNCTION)) {
            place = region.node(each).map(place::with).orElse(place);
        }
        return place;
    }

    private static List<Cell> cells(DepartmentBudget budget) {
        return budget.cells().stream().filter(cell -> cell.form().kind() == Form.Kind.MONEY).toList();
    }

    /** Two unlike figures beside or below each other, none of them nothing, change places. */
    private static Optional<Map<CellRef, Figure>> swap(DepartmentBudget budget, SplittableRandom random) {
        List<Cell> cells = cells(budget).stream()
                .filter(cell -> cell.figure().amount().filter(amount -> !amount.isZero()).isPresent()).toList();
        for (int tries = 0; tries < 1_000; tries++) {
            Cell one = cells.get(random.nextInt(cells.size()));
            List<Cell> beside = cells.stream().filter(other -> areNeighbours(budget, one, other)).toList();
            if (!beside.isEmpty()) {
                Cell two = beside.get(random.nextInt(beside.size()));
                return Optional.of(Map.of(one.ref(), two.figure(), two.ref(), one.figure()));
            }
        }
        return Optional.empty();
    }

    private static boolean areNeighbours(DepartmentBudget budget, Cell one, Cell two) {
        if (!one.form().equals(two.form()) || one.figure().sameAmount(two.figure())) {
            return false;
        }
        List<CellRef> form = cells(budget).stream().filter(cell -> cell.form().equals(one.form())).map(Cell::ref)
                .toList();
        boolean beside = one.ref().row().equals(two.ref().row())
                && form.indexOf(two.ref()) == form.indexOf(one.ref()) + 1;
        List<CellRef> column = form.stream().filter(ref -> ref.column().equals(one.ref().column())).toList();
        return beside || one.ref().column().equals(two.ref().column())
                && column.indexOf(two.ref()) == column.indexOf(one.ref()) + 1;
    }

    /** How many slips were found, and how many are the first repair with the right values. */
    private static final class Tally {
        int tried;
        int found;
        int first;

        void add(long seed, DepartmentBudget right, Map<CellRef, Figure> wrong) {
            DepartmentBudget budget = right;
            for (Map.Entry<CellRef, Figure> each : wrong.entrySet()) {
                budget = budget.withFigure(each.getKey(), each.getValue());
            }
            Report report = RECONCILIATION.check(budget);
            Map<CellRef, String> suggested = new HashMap<>();
            report.contradictions().stream().flatMap(each -> each.repairs().stream().limit(1))
                    .flatMap(repair -> repair.changes().stream())
                    .forEach(change -> suggested.put(change.cell().ref(),
                            change.suggested().map(Figure::printed).orElse("?")));
            Map<CellRef, String> wanted = new HashMap<>();
            right.cells().stream().filter(cell -> wrong.containsKey(cell.ref()))
                    .forEach(cell -> wanted.put(cell.ref(), cell.figure().printed()));
            tried++;
            found += report.contradictions().isEmpty() ? 0 : 1;
            first += suggested.equals(wanted) ? 1 : 0;
            if (!suggested.equals(wanted)) {
                System.out.println("  " + seed + " wanted " + wanted + ", suggested " + report.contradictions().stream()
                        .map(each -> each.repairs().stream().limit(3).toList()).toList());
            }
        }

        void tell(String what) {
            System.out.printf("%s: %d tried, %d found, %d first and right%n", what, tried, found, first);
            assertTrue(tried > DOCUMENTS / 2, what + ": " + tried);
            assertTrue(first >= 0.8 * found, what + ": " + first + " of " + found);
        }
    }
}
