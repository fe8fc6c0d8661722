package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.internal.relation.Prints;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document prints, by the index of its layout, in grains: half a fen, so that half of every printed unit is
 * whole (2,000,000 grains are 1 万元). A figure stands for the amounts that round half up to it.
 */
public final class Figures implements Prints {

    public static final int MAX_SCALE = 6;
    public static final long GRAINS_A_FEN = 2;

    private static final long[] HALVES = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 0};
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private final Plan plan;
    private final @Nullable Strain strain;
    private final BitSet assumed;       // blank, and so no money
    private final RoundingPolicy policy;
    private final boolean[] printed;
    private final long[] amounts;
    private final byte[] scales;
    private final boolean[] negatives;
    private SignedLines signed = SignedLines.NONE;
    private boolean areAllPrinted;
    private Interval @Nullable [] unknowns;        // none as long as nobody asks: most documents print all

    /** Takes the figures of a document whose blanks stand for any amount. */
    public Figures(Plan plan, DepartmentBudget budget) {
        this(plan, budget, Blanks.UNKNOWN);
    }

    /** Takes the figures of a document. */
    public Figures(Plan plan, DepartmentBudget budget, Blanks blanks) {
        this(plan, null, RoundingPolicy.HALF_UP, new BitSet(), new boolean[plan.layout.size()],
                new long[plan.layout.size()],
                new byte[plan.layout.size()]);
        int cell = 0;
        for (BudgetTable table : budget.tables()) {
            for (BudgetRow row : table.rows()) {
                List<Figure> figures = row.printed().figures();
                for (int i = 0; i < figures.size(); i++) {
                    take(cell++, figures.get(i));
                }
            }
        }
        if (blanks == Blanks.ZERO && !areAll(printed)) {
            assumed.or(BlankCells.of(plan, budget, printed, amounts));
            assumed.stream().forEach(blank -> {
                printed[blank] = true;
                scales[blank] = MAX_SCALE;
            });
        }
        finish();
    }

    private Figures(Plan plan, @Nullable Strain strain, RoundingPolicy policy, BitSet assumed, boolean[] printed,
            long[] amounts, byte[] scales) {
        this.plan = plan;
        this.policy = policy;
        this.strain = strain;
        this.assumed = assumed;
        this.printed = printed;
        this.amounts = amounts;
        this.scales = scales;
        this.negatives = new boolean[amounts.length];
    }

    /** Works out what follows from the prints, once all of them are taken. */
    private Figures finish() {
        return finish(SignedLines.of(plan.layout, amounts, printed));
    }

    private Figures finish(SignedLines lines) {
        signed = lines;
        for (int cell = 0; cell < negatives.length; cell++) {
            boolean below = printed[cell] && amounts[cell] < 0 && plan.layout.isAmount(cell);
            negatives[cell] = below || plan.layout.changes().get(cell)        // a change may fall as well as rise
                    || !signed.isEmpty() && signed.mayBeNegative(plan.layout.region(cell));
        }
        return finishLike(this);
    }

    /** Takes what follows from prints that are negative where these are. */
    private Figures finishLike(Figures other) {
        signed = other.signed;
        System.arraycopy(other.negatives, 0, negatives, 0, negatives.length);
        areAllPrinted = areAll(printed);
        return this;
    }

    private static boolean areAll(boolean[] cells) {
        for (boolean cell : cells) {
            if (!cell) {
                return false;
            }
        }
        return true;
    }

    private void take(int cell, Figure figure) {
        printed[cell] = figure.isPrinted();
        if (figure.isPrinted()) {
            amounts[cell] = grains(figure);
            scales[cell] = (byte) figure.scale();
        }
    }

    /** The amount of a printed figure; never too large, for it has eighteen digits of fen. */
    public static long grains(Figure figure) {
        return GRAINS_A_FEN * figure.amount().orElseThrow().fen();
    }

    /** Half of the last digit at that scale. */
    public static long halfOf(int scale) {
        return scale >= 0 ? HALVES[scale] : HALVES[0] * POWERS[-scale];
    }

    /** The same figures read under an allowance. */
    Figures under(Strain allowance) {
        return new Figures(plan, allowance, policy, assumed, printed, amounts, scales).finishLike(this);
    }

    /** The same figures rounded in that way. */
    public Figures rounded(RoundingPolicy other) {
        if (other.equals(policy)) {
            return this;
        }
        return new Figures(plan, strain, other, assumed, printed, amounts, scales).finishLike(this);
    }

    /** The same figures where amounts of that region may be less than zero. */
    Figures signed(Region line) {
        return new Figures(plan, strain, policy, assumed, printed, amounts, scales).finish(signed.with(line));
    }

    /** How the figures are taken to be rounded. */
    public RoundingPolicy policy() {
        return policy;
    }

    /** What the document would print with those figures changed. */
    public Figures with(Map<Integer, Figure> changes) {
        BitSet blank = (BitSet) assumed.clone();
        Figures changed = new Figures(plan, null, policy, blank, printed.clone(), amounts.clone(),
                scales.clone());
        changes.forEach((cell, figure) -> {
            blank.clear(cell);
            changed.take(cell, figure);
        });
        boolean alike = changes.keySet().stream().allMatch(cell -> printed[cell] && changed.printed[cell]
                && amounts[cell] >= 0 && changed.amounts[cell] >= 0);
        return alike ? changed.finishLike(this) : changed.finish();
    }

    /** Returns true if the cell is blank and so stands for no money. */
    public boolean isAssumed(int cell) {
        return assumed.get(cell);
    }

    /** Returns true if one of those cells is blank and stands for no money. */
    boolean haveAssumed(int[] cells) {
        if (assumed.isEmpty()) {
            return false;
        }
        for (int cell : cells) {
            if (assumed.get(cell)) {
                return true;
            }
        }
        return false;
    }

    public boolean isPrinted(int cell) {
        return printed[cell];
    }

    /** Whether all of them are printed. */
    boolean arePrinted(int[] cells) {
        if (areAllPrinted) {
            return true;
        }
        for (int cell : cells) {
            if (!printed[cell]) {
                return false;
            }
        }
        return true;
    }

    /** How many of them are printed. */
    int printed(int[] cells) {
        int count = 0;
        for (int cell : cells) {
            count += printed[cell] ? 1 : 0;
        }
        return count;
    }

    /** What they print together; all must be printed. */
    long sum(int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum = Math.addExact(sum, amounts[cell]);
        }
        return sum;
    }

    /** Whether they print the same amount; all must be printed. */
    boolean areEqual(int[] cells) {
        for (int cell : cells) {
            if (amounts[cell] != amounts[cells[0]]) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if an amount of the region may be less than zero: some line of it is printed so, or may be so. */
    public boolean mayBeNegative(Region region) {
        return signed.mayBeNegative(region);
    }

    /** Returns true if amounts that have something in common with a line may be less than zero. */
    public boolean haveSignedLines() {
        return !signed.isEmpty();
    }

    /** Returns true if what the relation leaves over may be less than nothing, so that it says nothing. */
    public boolean loosen(Sum sum) {
        return signed.loosens(plan.layout, sum);
    }

    /** The printed amount; of an unprinted figure what its region prints elsewhere, or zero. */
    public long amount(int cell) {
        int copy = printed[cell] ? -1 : copy(cell);
        return amounts[copy < 0 ? cell : copy];
    }

    /** Half of the printed unit; none for a zero, which means zero. */
    long half(int cell) {
        boolean nothing = amounts[cell] == 0 && strain != Strain.HIDDEN_ZERO && !policy.zeroHides();
        return nothing ? 0 : halfOf(scales[cell]);
    }

    /** The printed unit, whatever the amount. */
    public long unit(int cell) {
        return 2 * halfOf(scales[cell]);
    }

    /** How far the true amount can be from the printed one. */
    long reach(int cell) {
        return policy.reach(half(cell));
    }

    /** Whether the figure is negative, or shares money with a line that may be. */
    public boolean hasNegative(int cell) {
        return negatives[cell];
    }

    /** Whether the figure can serve as a cap: it is known, and nothing inside it is negative. */
    @Override
    public boolean isCap(int cell) {
        return printed[cell] && !hasNegative(cell);
    }

    /** Whether the list of rows that the figure stands above is complete. */
    @Override
    public boolean isComplete(int cell) {
        return !plan.layout.grids.get(plan.layout.gridOf[cell]).hasHole && !hasNegative(cell);
    }

    /** The most that the figure says of what lies inside it, as {@link Cap#bound} tells it. */
    @Override
    public long bound(int cell) {
        long most = isCap(cell) ? hi(cell) : Cap.UNBOUNDED;
        return most >= Cap.UNBOUNDED / 2 ? Cap.UNBOUNDED : 2 * most + (isOpenAbove(cell) ? 0 : 1);
    }

    @Override
    public long hi(int cell) {
        return policy.mode() != RoundingPolicy.Mode.CUT ? amounts[cell] + half(cell)
                : amounts[cell] < 0 ? amounts[cell] : amounts[cell] + 2 * half(cell);
    }

    @Override
    public boolean isOpenAbove(int cell) {
        long half = half(cell);
        boolean odd = policy.mode() != RoundingPolicy.Mode.HALF_EVEN ? amounts[cell] >= 0
                : half > 0 && amounts[cell] / (2 * half) % 2 != 0;
        return half > 0 && strain != Strain.TIE && odd;
    }

    /** The true amounts that the figure can stand for. */
    public Interval interval(int cell) {
        if (!printed[cell]) {
            return unknown(cell);
        }
        return interval(policy, amounts[cell], half(cell), strain, plan.layout.isProse(cell));
    }

    /** The true percentages that a printed one can stand for; a zero is a percentage too small to print. */
    public Interval percentages(int cell) {
        return policy.hidingZeros().interval(amount(cell), unit(cell) / 2);
    }

    /** The true amounts that print as this one, given half of its unit, under an allowance if one is given. */
    public static Interval interval(RoundingPolicy policy, long amount, long half, @Nullable Strain strain,
            boolean isProse) {
        if (strain == Strain.CUT && half > 0 && isProse) {
            return cut(amount, 2 * half);
        }
        if (strain == Strain.TIE && policy.mode() != RoundingPolicy.Mode.CUT) {
            return Interval.of(amount - half, true, amount + half, true);
        }
        return (strain == Strain.HIDDEN_ZERO ? policy.hidingZeros() : policy).interval(amount, half);
    }

    /** The true amounts that are cut off to this one. */
    public static Interval cut(long amount, long unit) {
        return amount > 0
                ? Interval.of(amount, true, amount + unit, false) : Interval.of(amount - unit, false, amount, true);
    }

    /** Whether an unprinted figure is known all the same: its region is printed elsewhere, or can only be zero. */
    public boolean isKnown(int cell) {
        return printed[cell] || copy(cell) >= 0 || unknown(cell).isPoint();
    }

    boolean areKnown(int[] cells) {
        if (areAllPrinted) {
            return true;
        }
        for (int cell : cells) {
            if (!isKnown(cell)) {
                return false;
            }
        }
        return true;
    }

    /** The figures that say what an unprinted one is, or can be at most. */
    int[] sources(int cell) {
        return copy(cell) >= 0 ? copies(cell).mapToInt(Integer::intValue).toArray()
                : hasNegative(cell) ? new int[0] : plan.exhaustion.cap(cell).sources(this);
    }

    private Stream<Integer> copies(int cell) {
        return plan.layout.printings.get(plan.layout.idOf(cell)).stream().filter(other -> printed[other]);
    }

    /** The first figure that prints the region of an unprinted one, or -1. */
    private int copy(int cell) {
        List<Integer> printings = plan.layout.printings.get(plan.layout.idOf(cell));
        for (int i = 0; i < printings.size(); i++) {
            if (printed[printings.get(i)]) {
                return printings.get(i);
            }
        }
        return -1;
    }

    /** Kept once told: a benign race, since it is the same whoever tells it. */
    private Interval unknown(int cell) {
        Interval[] seen = unknowns;
        Interval[] kept = seen == null ? new Interval[printed.length] : seen;
        Interval known = kept[cell];
        if (known == null) {
            known = copy(cell) < 0 ? exhausted(cell)
                    : copies(cell).map(this::interval).reduce(Interval.everything(), Interval::intersect);
            kept[cell] = known;
            unknowns = kept;
        }
        return known;
    }

    private Interval exhausted(int cell) {
        return hasNegative(cell) ? Interval.everything() : plan.exhaustion.cap(cell).interval(this);
    }
}
