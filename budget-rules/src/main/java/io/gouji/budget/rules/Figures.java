package io.gouji.budget.rules;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.proof.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a document prints, by the index of its layout, in grains: half a fen, so that half of every printed unit is
 * whole (2,000,000 grains are 1 万元). A figure stands for the amounts that round half up to it.
 */
final class Figures {

    static final int MAX_SCALE = 6;
    static final long GRAINS_A_FEN = 2;

    private final Layout layout;
    private final Exhaustion exhaustion;
    private final Strain strain;
    private final boolean[] printed;
    private final long[] amounts;
    private final long[] halves;
    private final boolean[] negatives;
    private final Interval[] unknowns;
    private final int[][] sources;

    Figures(Layout layout, Exhaustion exhaustion) {
        int size = layout.cells.size();
        this.layout = layout;
        this.exhaustion = exhaustion;
        this.strain = null;
        this.printed = new boolean[size];
        this.amounts = new long[size];
        this.halves = new long[size];
        for (int i = 0; i < size; i++) {
            take(i, layout.cells.get(i).figure());
        }
        this.negatives = Negatives.of(layout, amounts, printed);
        this.unknowns = new Interval[size];
        this.sources = new int[size][];
    }

    private Figures(Figures base, Strain strain) {
        this.layout = base.layout;
        this.exhaustion = base.exhaustion;
        this.strain = strain;
        this.printed = base.printed;
        this.amounts = base.amounts;
        this.halves = base.halves;
        this.negatives = base.negatives;
        this.unknowns = new Interval[base.unknowns.length];
        this.sources = new int[base.unknowns.length][];
    }

    private Figures(Figures base, Map<Integer, Figure> changes) {
        this.layout = base.layout;
        this.exhaustion = base.exhaustion;
        this.strain = null;
        this.printed = base.printed.clone();
        this.amounts = base.amounts.clone();
        this.halves = base.halves.clone();
        changes.forEach(this::take);
        this.negatives = Negatives.of(layout, amounts, printed);
        this.unknowns = new Interval[amounts.length];
        this.sources = new int[amounts.length][];
    }

    private void take(int cell, Figure figure) {
        printed[cell] = figure.isPrinted();
        if (figure.isPrinted()) {
            amounts[cell] = GRAINS_A_FEN * figure.amount().orElseThrow().fen();
            halves[cell] = halfOf(figure.scale());
        }
    }

    /** Half of the last digit at that scale. */
    static long halfOf(int scale) {
        return scale >= MAX_SCALE ? 0 : power(MAX_SCALE - scale);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** The same figures read under an allowance. */
    Figures under(Strain allowance) {
        return new Figures(this, allowance);
    }

    /** What the document would print with those figures changed. */
    Figures with(Map<Integer, Figure> changes) {
        return new Figures(this, changes);
    }

    boolean isPrinted(int cell) {
        return printed[cell];
    }

    /** The printed amount; of an unprinted figure what its region prints elsewhere, or zero. */
    long amount(int cell) {
        return printed[cell] || !isCopied(cell) ? amounts[cell] : amounts[sources(cell)[0]];
    }

    /** Half of the printed unit; none for a zero, which means zero. */
    long half(int cell) {
        return amounts[cell] == 0 && strain != Strain.HIDDEN_ZERO ? 0 : halves[cell];
    }

    /** The printed unit, whatever the amount. */
    long unit(int cell) {
        return 2 * halves[cell];
    }

    /** Whether the figure is negative, or shares money with a negative line of its form. */
    boolean hasNegative(int cell) {
        return negatives[cell];
    }

    /** Whether the figure can serve as a cap: it is known, and nothing inside it is negative. */
    boolean isCap(int cell) {
        return printed[cell] && !hasNegative(cell);
    }

    /** Whether the list of rows that the figure stands above is complete. */
    boolean isComplete(int cell) {
        return !layout.grids.get(layout.gridOf[cell]).hasHole && !hasNegative(cell);
    }

    long hi(int cell) {
        return amounts[cell] + half(cell);
    }

    boolean isOpenAbove(int cell) {
        return half(cell) > 0 && amounts[cell] >= 0 && strain != Strain.TIE;
    }

    /** The true amounts that the figure can stand for. */
    Interval interval(int cell) {
        if (!printed[cell]) {
            return unknown(cell);
        }
        if (strain == Strain.CUT && half(cell) > 0 && layout.isProse(cell)) {
            return cut(amounts[cell], 2 * half(cell));
        }
        return interval(amounts[cell], half(cell), strain == Strain.TIE);
    }

    /** The true amounts that are cut off to this one. */
    static Interval cut(long amount, long unit) {
        return amount > 0 ? Interval.of(amount, true, amount + unit, false) : Interval.of(amount - unit, false, amount, true);
    }

    /** The true amounts that print as this one, given half of its unit. */
    static Interval interval(long amount, long half, boolean eitherWay) {
        boolean ties = eitherWay || half == 0;
        return Interval.of(amount - half, ties || amount > 0, amount + half, ties || amount < 0);
    }

    /** Whether an unprinted figure is known all the same: its region is printed elsewhere, or can only be zero. */
    boolean isKnown(int cell) {
        return printed[cell] || unknown(cell).isPoint() || isCopied(cell);
    }

    /** The figures that say what an unprinted one is, or can be at most. */
    int[] sources(int cell) {
        unknown(cell);
        return sources[cell];
    }

    private boolean isCopied(int cell) {
        unknown(cell);
        return sources[cell].length > 0 && layout.region(cell).equals(layout.region(sources[cell][0]));
    }

    private Interval unknown(int cell) {
        if (unknowns[cell] == null) {
            List<Integer> copies = new ArrayList<>();
            Interval known = Interval.everything();
            for (int other : layout.printings.get(layout.id(layout.region(cell)))) {
                if (printed[other]) {
                    copies.add(other);
                    known = known.intersect(interval(other));
                }
            }
            sources[cell] = Derivation.ints(copies);
            unknowns[cell] = copies.isEmpty() ? exhausted(cell) : known;
        }
        return unknowns[cell];
    }

    private Interval exhausted(int cell) {
        if (hasNegative(cell)) {
            return Interval.everything();
        }
        Cap.Limit limit = new Cap.Limit();
        if (!exhaustion.cap(layout.region(cell)).limit(this, limit)) {
            return Interval.atLeast(0);
        }
        sources[cell] = limit.sources();
        return rest(limit);
    }

    static Interval rest(Cap.Limit limit) {
        return Interval.of(0, true, limit.value, !limit.open);
    }
}
