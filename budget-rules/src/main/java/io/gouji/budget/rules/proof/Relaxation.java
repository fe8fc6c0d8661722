package io.gouji.budget.rules.proof;

import java.util.Arrays;

/**
 * Looks for a point within all bounds by moving amounts a little, many at a time; approximate, and only a start.
 * <p>
 * A figure off by rounding is mended by spreading the difference over its parts. Whatever this leaves, the exact
 * simplex has the last word, so the arithmetic here is in {@code double}, relative to the point where it starts.
 */
final class Relaxation {

    private static final int QUICK = 8;             // entries in the time of an exact step
    private static final int SWEEPS = 1_000;
    private static final int PATIENCE = 20;         // sweeps after which the gaps must have shrunk
    private static final double SHRINK = 0.9;
    private static final double REACH = 1.6;        // how far beyond the nearest point a step goes, for speed
    private static final double WIDEST = 1e9;       // what an amount without an end counts for
    private static final double MARGIN = 0.05;      // of the width of an interval, to stay clear of strict ends

    private final Simplex simplex;
    private final int[] active;             // rows with bounds
    private final double[] low;             // of each column, relative to its value
    private final double[] high;
    private final double[] moved;
    private final double[] give;            // the share of a gap that a column takes: wide intervals take more
    private final double[][] coefs;
    private long entries;
    private double gaps;                            // of one sweep, together

    Relaxation(Simplex simplex) {
        this.simplex = simplex;
        int columns = simplex.value.length;
        low = new double[columns];
        high = new double[columns];
        moved = new double[columns];
        give = new double[columns];
        for (int c = 0; c < columns; c++) {
            if (simplex.value[c] != null) {
                bound(c);
            }
        }
        Tableau tableau = simplex.tableau;
        int[] rows = new int[tableau.rows.length];
        int count = 0;
        for (int r = 0; r < rows.length; r++) {
            if (tableau.rows[r] != null
                && (simplex.lower[tableau.basic[r]] != null || simplex.upper[tableau.basic[r]] != null)) {
                rows[count++] = r;
            }
        }
        active = Arrays.copyOf(rows, count);
        coefs = new double[count][];
        for (int k = 0; k < count; k++) {
            Row row = tableau.rows[active[k]];
            coefs[k] = new double[row.size];
            entries += row.size;
            for (int i = 0; i < row.size; i++) {
                coefs[k][i] = row.values[i].doubleValue();
            }
        }
    }

    private void bound(int column) {
        Delta value = simplex.value[column];
        Delta from = simplex.lower[column];
        Delta to = simplex.upper[column];
        low[column] = from == null ? Double.NEGATIVE_INFINITY : from.real.minus(value.real).doubleValue();
        high[column] = to == null ? Double.POSITIVE_INFINITY : to.real.minus(value.real).doubleValue();
        double width = high[column] - low[column];
        double margin = width < Double.POSITIVE_INFINITY ? Math.max(0, width * MARGIN) : 0;
        give[column] = Math.min(WIDEST, Math.max(0, width));
        low[column] += margin;
        high[column] -= margin;
    }

    /** Moves the nonbasic columns to the best point found. */
    void run() {
        double before = Double.POSITIVE_INFINITY;
        boolean mended = true;
        for (int sweep = 1; mended && sweep <= SWEEPS && !simplex.effort.isSpent(); sweep++) {
            mended = false;
            gaps = 0;
            simplex.effort.spend(entries / QUICK);
            for (int k = 0; k < active.length; k++) {
                mended |= mend(k);
            }
            if (sweep % PATIENCE == 0) {
                mended &= gaps < before * SHRINK;
                before = gaps;
            }
        }
        simplex.moveAll(moved);
    }

    private boolean mend(int k) {
        Row row = simplex.tableau.rows[active[k]];
        double[] coef = coefs[k];
        double sum = 0;
        for (int i = 0; i < row.size; i++) {
            sum += coef[i] * moved[row.columns[i]];
        }
        int basic = simplex.tableau.basic[active[k]];
        double gap = sum < low[basic] ? low[basic] - sum : sum > high[basic] ? high[basic] - sum : 0;
        if (Math.abs(gap) < 1) {
            return false;
        }
        gaps += Math.abs(gap);
        double weight = 0;
        for (int i = 0; i < row.size; i++) {
            weight += room(row.columns[i], gap * coef[i] > 0) ? coef[i] * coef[i] * give[row.columns[i]] : 0;
        }
        if (weight == 0) {
            return false;
        }
        for (int i = 0; i < row.size; i++) {
            int column = row.columns[i];
            if (room(column, gap * coef[i] > 0)) {
                double target = moved[column] + REACH * gap * coef[i] * give[column] / weight;
                moved[column] = Math.max(low[column], Math.min(high[column], target));
            }
        }
        return true;
    }

    private boolean room(int column, boolean up) {
        return up ? moved[column] < high[column] : moved[column] > low[column];
    }
}
