package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.proof.Interval;
import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A printed percentage and what it is of: sums over the same figures, one above the other (比例关系).
 *
 * @param cell the figure that prints the percentage
 * @param parts the figures of money
 * @param above how often each counts above the line
 * @param below how often each counts below it
 */
public record Ratio(Rule rule, int cell, int[] parts, long[] above, long[] below) implements Relation {

    /** A percentage of one hundred, in grains as amounts are. */
    public static final long HUNDRED = 100 * 2_000_000L;

    /** A part over a whole. */
    public static Ratio share(Rule rule, int cell, int part, int whole) {
        return part == whole ? new Ratio(rule, cell, new int[] {part}, new long[] {1}, new long[] {1})
                : new Ratio(rule, cell, new int[] {part, whole}, new long[] {1, 0}, new long[] {0, 1});
    }

    /** A change over last year's amount, which is this year's less the change. */
    public static Ratio rate(int cell, int change, int amount) {
        return new Ratio(Rule.RATE, cell, new int[] {change, amount}, new long[] {1, 0}, new long[] {-1, 1});
    }

    /** What this year's amount has over last year's, over last year's. */
    public static Ratio growth(int cell, int amount, int before) {
        return new Ratio(Rule.RATE, cell, new int[] {amount, before}, new long[] {1, -1}, new long[] {0, 1});
    }

    @Override
    public int[] whole() {
        return new int[] {cell};
    }

    /**
     * Returns two forms: what is above the line is no less than the least percentage of what is below, and no more than
     * the greatest.
     */
    @Override
    public List<LinearForm> forms(IntFunction<Interval> percentages) {
        Interval percents = percentages.apply(cell);
        return List.of(
                form(percents.lower(), percents.lowerClosed() ? Interval.atLeast(0) : Interval.above(0)),
                form(percents.upper(), percents.upperClosed() ? Interval.atMost(0) : Interval.below(0)));
    }

    /** Above less that percentage of below, times whatever makes it whole. */
    private LinearForm form(long percent, Interval range) {
        long common = BigInteger.valueOf(HUNDRED).gcd(BigInteger.valueOf(percent)).longValueExact();
        long[] coefficients = new long[parts.length];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = Math.subtractExact(HUNDRED / common * above[i],
                    Math.multiplyExact(percent / common, below[i]));
        }
        return new LinearForm(parts, coefficients, Remainder.NOTHING, Remainder.NOTHING, range, cell);
    }
}
