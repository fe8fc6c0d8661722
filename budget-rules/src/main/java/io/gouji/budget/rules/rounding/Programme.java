package io.gouji.budget.rules.rounding;

import java.util.ArrayList;
import java.util.List;

/**
 * An integer programme: columns from zero up to an end, each at a cost of at least zero, and rows that bound sums of
 * them. Everything is a whole number, so that a bound on the cost can be checked exactly.
 */
final class Programme {

    /** Stands for no bound; far from overflow when it is scaled. */
    static final long FAR = 1L << 40;

    final int columns;
    final long[] cost;
    final long[] upper;
    final int[][] rowColumns;
    final long[][] rowCoefs;
    final long[] low;
    final long[] high;

    private Programme(Builder builder) {
        columns = builder.cost.size();
        cost = longs(builder.cost);
        upper = longs(builder.upper);
        rowColumns = builder.rowColumns.toArray(int[][]::new);
        rowCoefs = builder.rowCoefs.toArray(long[][]::new);
        low = longs(builder.low);
        high = longs(builder.high);
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    int rows() {
        return low.length;
    }

    /** The sum of a row. */
    long sum(int row, long[] values) {
        long sum = 0;
        for (int i = 0; i < rowColumns[row].length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(rowCoefs[row][i], values[rowColumns[row][i]]));
        }
        return sum;
    }

    boolean satisfies(long[] values) {
        for (int c = 0; c < columns; c++) {
            if (values[c] < 0 || values[c] > upper[c]) {
                return false;
            }
        }
        for (int r = 0; r < rows(); r++) {
            long sum = sum(r, values);
            if (low[r] > -FAR && sum < low[r] || high[r] < FAR && sum > high[r]) {
                return false;
            }
        }
        return true;
    }

    long cost(long[] values) {
        long sum = 0;
        for (int c = 0; c < columns; c++) {
            sum = Math.addExact(sum, Math.multiplyExact(cost[c], values[c]));
        }
        return sum;
    }

    /** Collects columns and rows. */
    static final class Builder {
        private final List<Long> cost = new ArrayList<>();
        private final List<Long> upper = new ArrayList<>();
        private final List<int[]> rowColumns = new ArrayList<>();
        private final List<long[]> rowCoefs = new ArrayList<>();
        private final List<Long> low = new ArrayList<>();
        private final List<Long> high = new ArrayList<>();

        int column(long each, long most) {
            cost.add(each);
            upper.add(most);
            return cost.size() - 1;
        }

        void row(List<Integer> columns, List<Long> coefs, long from, long to) {
            rowColumns.add(columns.stream().mapToInt(Integer::intValue).toArray());
            rowCoefs.add(coefs.stream().mapToLong(Long::longValue).toArray());
            low.add(from);
            high.add(to);
        }

        Programme build() {
            return new Programme(this);
        }
    }
}
