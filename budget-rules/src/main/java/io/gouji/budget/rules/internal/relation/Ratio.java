package io.gouji.budget.rules.internal.relation;

/**
 * A printed percentage and what it is of: sums over the same figures, one above the other.
 *
 * @param cell the figure that prints the percentage
 * @param cells the figures of money
 * @param above how often each counts above the line
 * @param below how often each counts below it
 */
public record Ratio(int cell, int[] cells, long[] above, long[] below) {

    /** A part over a whole. */
    public static Ratio share(int cell, int part, int whole) {
        return part == whole ? new Ratio(cell, new int[] {part}, new long[] {1}, new long[] {1})
                : new Ratio(cell, new int[] {part, whole}, new long[] {1, 0}, new long[] {0, 1});
    }

    /** A change over last year's amount, which is this year's less the change. */
    public static Ratio rate(int cell, int change, int amount) {
        return new Ratio(cell, new int[] {change, amount}, new long[] {1, 0}, new long[] {-1, 1});
    }

    /** What this year's amount has over last year's, over last year's. */
    public static Ratio growth(int cell, int amount, int before) {
        return new Ratio(cell, new int[] {amount, before}, new long[] {1, -1}, new long[] {0, 1});
    }
}
