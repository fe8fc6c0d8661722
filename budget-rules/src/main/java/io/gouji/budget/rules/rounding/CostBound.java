package io.gouji.budget.rules.rounding;

/**
 * A lower bound on the cost of a programme, from multipliers of its rows and checked in whole numbers: whatever the
 * multipliers, no point within the bounds costs less than the least of each column by itself.
 */
final class CostBound {

    /** Multipliers are whole multiples of one over this, which most small denominators divide. */
    static final long SCALE = 720_720;
    /** What bounds that leave the range of {@code long} say. */
    static final long NOTHING = Long.MIN_VALUE;

    private final Programme programme;

    CostBound(Programme programme) {
        this.programme = programme;
    }

    /**
     * The least cost, times {@link #SCALE}, or {@link #NOTHING}.
     *
     * @param costly whether columns cost what they cost, or nothing: then any bound above zero says that no point
     * exists
     */
    long bound(boolean costly, int[] rows, int count, double[] multipliers, double sign, long[] from, long[] to) {
        try {
            long[] rest = new long[programme.columns];
            for (int c = 0; costly && c < rest.length; c++) {
                rest[c] = Math.multiplyExact(programme.cost[c], SCALE);
            }
            long sum = 0;
            for (int i = 0; i < count; i++) {
                sum = Math.addExact(sum, spend(rows[i], Math.round(sign * multipliers[i] * SCALE), rest));
            }
            for (int c = 0; c < rest.length; c++) {
                sum = Math.addExact(sum, Math.multiplyExact(rest[c], rest[c] > 0 ? from[c] : to[c]));
            }
            return sum;
        } catch (ArithmeticException ex) {
            return NOTHING;
        }
    }

    /** Takes a multiple of a row off the costs; gives what the row itself is worth at least. */
    private long spend(int row, long wanted, long[] rest) {
        boolean useless = wanted > 0 ? programme.low[row] <= -Programme.FAR : programme.high[row] >= Programme.FAR;
        if (wanted == 0 || useless) {
            return 0;
        }
        int[] columns = programme.rowColumns[row];
        for (int i = 0; i < columns.length; i++) {
            long part = Math.multiplyExact(wanted, programme.rowCoefs[row][i]);
            rest[columns[i]] = Math.subtractExact(rest[columns[i]], part);
        }
        return Math.multiplyExact(wanted, wanted > 0 ? programme.low[row] : programme.high[row]);
    }
}
