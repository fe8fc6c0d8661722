package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.proof.Interval;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A sum of true amounts, each times its coefficient, with what is left over on either side; it lies in a range (线性式).
 *
 * @param cells the figures whose amounts are summed
 * @param coefficients how often each counts
 * @param more what is added besides
 * @param less what is subtracted besides
 * @param range where the sum lies
 * @param print the printed figure that the range comes from; -1 where no print but the relation itself says so
 */
public record LinearForm(int[] cells, long[] coefficients, Remainder more, Remainder less, Interval range, int print) {

    private static final Interval NOTHING = Interval.exactly(0);

    /** Returns the form of the whole less the parts, which is zero. */
    static LinearForm difference(Relation.Sum sum) {
        int whole = sum.whole().length;
        int parts = sum.parts().length;
        int[] cells = Arrays.copyOf(sum.whole(), whole + parts);
        System.arraycopy(sum.parts(), 0, cells, whole, parts);
        long[] coefficients = new long[cells.length];
        Arrays.fill(coefficients, 0, whole, 1);
        Arrays.fill(coefficients, whole, cells.length, -1);
        return new LinearForm(cells, coefficients, sum.wholeRest(), sum.partsRest(), NOTHING, -1);
    }

    /** Returns the sum of figures by their place in the list, in which nothing is left over. */
    public static LinearForm of(long[] coefficients, Interval range) {
        return new LinearForm(IntStream.range(0, coefficients.length).toArray(), coefficients, Remainder.NOTHING,
                Remainder.NOTHING, range, -1);
    }

    /** Returns true if the range contains some sum of amounts of those intervals; each figure must count once. */
    public boolean holds(IntFunction<Interval> amounts, Function<Remainder, Interval> remainders) {
        Interval sum = remainders.apply(more).plus(remainders.apply(less).times(-1));
        for (int i = 0; i < cells.length; i++) {
            sum = sum.plus(amounts.apply(cells[i]).times(coefficients[i]));
        }
        return sum.intersects(range);
    }
}
