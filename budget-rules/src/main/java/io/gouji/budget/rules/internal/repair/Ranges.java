package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.Prover.Range;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a document as a whole leaves to each of its figures (允许范围), those set aside that contradict the others. */
final class Ranges {

    /** So many blanks are asked about; a table of blanks tells nothing anyway. */
    private static final int MOST = 400;
    private static final int PLACES = 6;
    private static final int MAX_DIGITS = 17;
    private static final BigDecimal FEW = BigDecimal.valueOf(6);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(200_000_000);

    private final Plan plan;
    private final Figures figures;
    private final JointSystem joint;
    private final BitSet released;

    Ranges(Plan plan, Figures figures, JointSystem joint, BitSet released) {
        this.plan = plan;
        this.figures = figures;
        this.joint = joint;
        this.released = released;
    }

    AmountRange range(int cell) {
        if (plan.layout.isAmount(cell)) {
            return AmountRange.ofGrains(amounts(List.of(joint.variable(cell))).get(0));
        }
        Interval own = figures.isPrinted(cell) && figures.unit(cell) > 0
                ? figures.percentages(cell) : Interval.everything();
        Interval told = ratioOf(cell).map(this::quotient).orElse(Interval.everything());
        Interval both = isSetAside(cell) || !own.intersects(told) ? told : own.intersect(told);
        return AmountRange.ofGrains(both.hasLower() || both.hasUpper() ? Range.within(both) : Range.unknown());
    }

    private boolean isSetAside(int cell) {
        return released.stream().anyMatch(source -> joint.cell(source) == cell);
    }

    private List<Range> amounts(List<Integer> variables) {
        return Prover.standard().ranges(joint.system(), variables, released);
    }

    private Optional<Ratio> ratioOf(int cell) {
        return plan.relations.stream().filter(Ratio.class::isInstance).map(Ratio.class::cast)
                .filter(ratio -> ratio.cell() == cell).findFirst();
    }

    /** The percentages that the ranges of its amounts allow, in grains, rounded outward; everything if of nothing. */
    private Interval quotient(Ratio ratio) {
        List<Range> ranges = amounts(IntStream.of(ratio.parts()).mapToObj(joint::variable).toList());
        Optional<BigDecimal[]> above = sum(ranges, ratio.above());
        Optional<BigDecimal[]> below = sum(ranges, ratio.below());
        if (above.isEmpty() || below.isEmpty() || below.get()[0].signum() <= 0) {
            return Interval.everything();
        }
        BigDecimal low = above.get()[0].signum() < 0 ? below.get()[0] : below.get()[1];
        BigDecimal high = above.get()[1].signum() < 0 ? below.get()[1] : below.get()[0];
        return Interval.of(percent(above.get()[0], low, RoundingMode.FLOOR), true,
                percent(above.get()[1], high, RoundingMode.CEILING), true);
    }

    private static long percent(BigDecimal above, BigDecimal below, RoundingMode rounding) {
        return above.multiply(HUNDRED).divide(below, 0, rounding).longValueExact();
    }

    /** The least and the greatest that the sum can be; empty if it has no ends. */
    private static Optional<BigDecimal[]> sum(List<Range> ranges, long[] counts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (int i = 0; i < counts.length; i++) {
            Range range = ranges.get(i);
            if (counts[i] != 0 && (range.lower().isEmpty() || range.upper().isEmpty())) {
                return Optional.empty();
            }
            if (counts[i] != 0) {
                BigDecimal one = decimal(range.lower().get()).multiply(BigDecimal.valueOf(counts[i]));
                BigDecimal two = decimal(range.upper().get()).multiply(BigDecimal.valueOf(counts[i]));
                low = low.add(one.min(two));
                high = high.add(one.max(two));
            }
        }
        return Optional.of(new BigDecimal[] {low, high});
    }

    private static BigDecimal decimal(Fraction fraction) {
        return new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()), PLACES,
                RoundingMode.HALF_EVEN);
    }

    /** The cells of money that print nothing readable and can print one value only. */
    List<Deduction> deductions(DepartmentBudget budget) {
        List<Integer> open = IntStream.range(0, plan.layout.size())
                .filter(cell -> !figures.isPrinted(cell) && plan.layout.isAmount(cell)
                && plan.layout.place(cell).form().kind() == Form.Kind.MONEY).limit(MOST).boxed().toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Range> ranges = amounts(open.stream().map(joint::variable).toList());
        List<Deduction> deductions = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Cell cell = budget.cells().get(open.get(i));
            only(ranges.get(i), scale(budget, cell))
                    .ifPresent(amount -> deductions.add(new Deduction(cell, print(budget, cell, amount))));
        }
        return deductions;
    }

    private static int scale(DepartmentBudget budget, Cell cell) {
        return budget.table(cell.ref().form()).stream().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.printed().figures().stream()).filter(Figure::isPrinted).mapToInt(Figure::scale)
                .max().orElse(2);
    }

    private static Figure print(DepartmentBudget budget, Cell cell, Money amount) {
        MoneyUnit unit = budget.table(cell.ref().form()).flatMap(BudgetTable::unit).orElse(MoneyUnit.WAN_YUAN);
        int scale = scale(budget, cell);
        return Figure.of(unit.number(amount).setScale(Math.max(0, scale - unit.scale(0))).toPlainString(), amount,
                scale);
    }

    /** The one amount of that scale whose print the range allows. */
    private Optional<Money> only(Range range, int scale) {
        if (range.status() != Range.Status.KNOWN || range.lower().isEmpty() || range.upper().isEmpty()) {
            return Optional.empty();
        }
        long half = Figures.halfOf(scale);
        BigDecimal unit = BigDecimal.valueOf(half == 0 ? Figures.GRAINS_A_FEN : 2 * half);
        BigDecimal first = decimal(range.lower().get()).divide(unit, 0, RoundingMode.FLOOR).subtract(BigDecimal.ONE);
        BigDecimal last = decimal(range.upper().get()).divide(unit, 0, RoundingMode.CEILING).add(BigDecimal.ONE);
        if (last.subtract(first).compareTo(FEW) > 0 || last.multiply(unit).precision() > MAX_DIGITS) {
            return Optional.empty();
        }
        List<Long> possible = new ArrayList<>();
        for (BigDecimal n = first; n.compareTo(last) <= 0; n = n.add(BigDecimal.ONE)) {
            long grains = n.multiply(unit).longValueExact();
            if (range.intersects(printed(grains, half))) {
                possible.add(grains);
            }
        }
        return possible.size() == 1 ? Optional.of(Money.ofFen(possible.get(0) / Figures.GRAINS_A_FEN))
                : Optional.empty();
    }

    /** A zero that stands for nothing is one print among others: what is less than half a unit prints so. */
    private Interval printed(long grains, long half) {
        return figures.policy().hidingZeros().interval(grains, half);
    }
}
