package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.Range;
import io.gouji.budget.rules.proof.Release;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.Change;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.rules.repair.ErrorType;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Turns the smallest releases of a cause into repairs: what each freed figure may print, best explained first. */
final class Repairer {

    private static final int FEW = 12;
    private static final int BREADTH = 40;
    private static final int ALTERNATIVES = 4;
    private static final int UNEXPLAINED_BITS = 60;
    private static final int MONEY_BITS = 60;

    private final DepartmentBudget budget;
    private final Plan plan;
    private final Evidence evidence;
    private final ErrorModel model;
    private final Map<Integer, Misprint> misprints = new HashMap<>();

    Repairer(DepartmentBudget budget, Plan plan, Evidence evidence, ErrorModel model) {
        this.budget = budget;
        this.plan = plan;
        this.evidence = evidence;
        this.model = model;
    }

    /** The repairs of one cause, best first; the sources of a release are given by the cells that print them. */
    List<Repair> repairs(List<Release> releases, IntUnaryOperator cellOfSource) {
        List<Draft> drafts = new ArrayList<>();
        for (Release release : releases) {
            drafts.add(draft(release.sources().stream().map(cellOfSource::applyAsInt).toList(), release.ranges()));
        }
        drafts.sort(Comparator.comparingInt(Draft::bits));      // the releases of a cause are of one size
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> Repair.of(i + 1, changes(drafts.get(i)), drafts.get(i).bits())).toList();
    }

    private Draft draft(List<Integer> cells, List<Range> ranges) {
        Draft draft = new Draft(cells, ranges);
        List<Set<Figure>> own = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            own.add(printable(cells.get(i), ranges.get(i), Map.of()));
        }
        for (int first = 0; first < cells.size(); first++) {
            int start = first;
            own.get(first).stream().sorted(Comparator.comparingInt(figure -> slip(cells.get(start), figure)))
                    .limit(BREADTH)
                    .forEach(figure -> extend(draft, own, start, 1, Map.of(cells.get(start), figure)));
        }
        draft.trials.sort(Comparator.comparingInt(Trial::bits));
        return draft;
    }

    /** Fixes the other figures one after the other: what the relations around them then say, or one of a few values. */
    private void extend(Draft draft, List<Set<Figure>> own, int start, int done, Map<Integer, Figure> chosen) {
        if (done == draft.cells.size()) {
            draft.add(new Trial(chosen, evidence.bits(chosen) + chosen.entrySet().stream()
                    .mapToInt(each -> slip(each.getKey(), each.getValue())).sum()));
            return;
        }
        int next = (start + done) % draft.cells.size();
        int cell = draft.cells.get(next);
        Set<Figure> choices = new LinkedHashSet<>(implied(cell, draft.ranges.get(next), chosen));
        choices.addAll(own.get(next).size() <= FEW ? own.get(next) : Set.of());
        for (Figure choice : choices) {
            Map<Integer, Figure> more = new HashMap<>(chosen);
            more.put(cell, choice);
            extend(draft, own, start, done + 1, more);
        }
    }

    private int slip(int cell, Figure value) {
        return misprint(cell).bits(value);
    }

    /**
     * What the cell can print within the range: everything if that is little, else what a slip or a relation explains.
     */
    private Set<Figure> printable(int cell, Range range, Map<Integer, Figure> chosen) {
        Figure printed = figure(cell);
        Set<Figure> result = new LinkedHashSet<>();
        // a percentage is no amount to suggest
        if (range.status() != Range.Status.KNOWN || !plan.layout.isAmount(cell)) {
            return result;
        }
        BigInteger unit = BigInteger.valueOf(unit(printed));
        boolean bounded = range.lower().isPresent() && range.upper().isPresent();
        BigInteger first = bounded ? number(range.lower().get(), unit) : null;
        BigInteger last = bounded ? number(range.upper().get(), unit) : null;
        if (bounded && last.subtract(first).compareTo(BigInteger.valueOf(FEW)) <= 0) {
            for (BigInteger n = first.subtract(BigInteger.ONE); n.compareTo(last) <= 0; n = n.add(BigInteger.ONE)) {
                add(result, cell, n.multiply(unit), range);
            }
        } else {
            misprint(cell).candidates().stream().filter(figure -> fits(figure, range)).forEach(result::add);
            result.addAll(implied(cell, range, chosen));
        }
        result.removeIf(figure -> figure.sameAmount(printed));
        return result;
    }

    /** In units of the print, rounded up: the print below it may still be possible. */
    private static BigInteger number(Fraction end, BigInteger unit) {
        return Fraction.of(end.numerator(), end.denominator().multiply(unit)).ceiling();
    }

    private Set<Figure> implied(int cell, Range range, Map<Integer, Figure> chosen) {
        Set<Figure> result = new LinkedHashSet<>();
        long unit = unit(figure(cell));
        for (long grains : evidence.implied(cell, chosen)) {
            BigDecimal rounded = BigDecimal.valueOf(grains).divide(BigDecimal.valueOf(unit), 0, RoundingMode.HALF_UP);
            add(result, cell, rounded.toBigInteger().multiply(BigInteger.valueOf(unit)), range);
        }
        result.removeIf(figure -> figure.sameAmount(figure(cell)));
        return result;
    }

    private void add(Set<Figure> figures, int cell, BigInteger grains, Range range) {
        BigInteger fen = grains.divide(BigInteger.valueOf(Figures.GRAINS_A_FEN));
        if (fen.bitLength() < MONEY_BITS) {
            Figure figure = misprint(cell).print(Money.ofFen(fen.longValue()));
            if (fits(figure, range)) {
                figures.add(figure);
            }
        }
    }

    private static boolean fits(Figure figure, Range range) {
        long amount = Figures.grains(figure);
        Interval interval = Figures.interval(amount, amount == 0 ? 0 : Figures.halfOf(figure.scale()), false);
        return range.intersects(interval);
    }

    private static long unit(Figure figure) {
        return figure.scale() >= Figures.MAX_SCALE ? Figures.GRAINS_A_FEN : 2 * Figures.halfOf(figure.scale());
    }

    private Figure figure(int cell) {
        Figure figure = budget.cells().get(cell).figure();
        return figure.isPrinted() ? figure : Figure.of("0", Money.ZERO, scale(budget.cells().get(cell)));
    }

    /** A blank that stands for no money is as fine as what its table prints. */
    private int scale(Cell blank) {
        return budget.cells().stream().filter(cell -> cell.form().equals(blank.form()) && cell.figure().isPrinted())
                .mapToInt(cell -> cell.figure().scale()).max().orElse(Figures.MAX_SCALE);
    }

    private Misprint misprint(int cell) {
        return misprints.computeIfAbsent(cell, each -> {
            MoneyUnit unit = budget.table(budget.cells().get(each).ref().form()).flatMap(BudgetTable::unit)
                    .orElse(MoneyUnit.WAN_YUAN);
            return new Misprint(figure(each), unit, model, borrowed(each));
        });
    }

    /** Whether the print stands beside it as well, or was that of the year before. */
    private ErrorType borrowed(int cell) {
        Region region = plan.layout.region(cell);
        int before = region.node(Dimension.YEAR).filter(year -> !region.isChange()).map(Node::label)
                .map(year -> plan.layout.id(region.withYear(Integer.parseInt(year) - 1)))
                .orElse(-1);
        if (before >= 0 && plan.layout.printings.get(before).stream().anyMatch(other -> isLike(cell, other))) {
            return ErrorType.LAST_YEAR_VALUE;
        }
        return besides(cell).anyMatch(other -> isLike(cell, other)) ? ErrorType.NEIGHBOUR_VALUE : ErrorType.OTHER;
    }

    /** The figures left and right of it, above and below. */
    private IntStream besides(int cell) {
        Grid grid = plan.layout.grids.get(plan.layout.gridOf[cell]);
        int row = grid.row(cell);
        int column = cell - grid.firstCells.get(row);
        IntStream beside = IntStream.of(column - 1, column + 1).filter(each -> each >= 0 && each < grid.columns.size())
                .map(each -> grid.cell(row, each));
        IntStream above = IntStream.of(row - 1, row + 1).filter(each -> each >= 0 && each < grid.rows.size())
                .map(each -> grid.cell(each, column));
        return IntStream.concat(beside, above);
    }

    private boolean isLike(int cell, int other) {
        return figure(cell).sameAmount(figure(other)) && !figure(other).amount().orElseThrow().isZero();
    }

    private List<Change> changes(Draft draft) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < draft.cells.size(); i++) {
            int cell = draft.cells.get(i);
            List<Figure> values = draft.trials.stream().map(trial -> trial.values.get(cell)).distinct()
                    .limit(1 + ALTERNATIVES).toList();
            changes.add(Change.builder().cell(budget.cells().get(cell)).suggested(values.stream().findFirst())
                    .alternatives(values.stream().skip(1).toList())
                    .error(values.isEmpty() ? ErrorType.OTHER : misprint(cell).type(values.get(0)))
                    .range(AmountRange.ofGrains(draft.ranges.get(i))).build());
        }
        return changes;
    }

    /** A release with the values tried for it. */
    private static final class Draft {
        final List<Integer> cells;
        final List<Range> ranges;
        final List<Trial> trials = new ArrayList<>();

        Draft(List<Integer> cells, List<Range> ranges) {
            this.cells = cells;
            this.ranges = ranges;
        }

        void add(Trial trial) {
            trials.add(trial);
        }

        int bits() {
            return trials.isEmpty() ? UNEXPLAINED_BITS : trials.get(0).bits;
        }
    }

    /** Values for all figures of a release, and how surprising they are. */
    private record Trial(Map<Integer, Figure> values, int bits) {
    }
}
