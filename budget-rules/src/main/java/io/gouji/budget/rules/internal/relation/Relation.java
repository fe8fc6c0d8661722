package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.proof.Interval;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One relation between the figures of a layout (勾稽关系), figures by their index. Whoever grades, proves or rounds asks a
 * relation for its {@linkplain #forms linear forms}; what else a kind needs is its own.
 */
public sealed interface Relation {

    /** Returns the rule that it is one of. */
    Rule rule();

    /** Returns what tells it from others of its rule about the same figure; empty where nothing need. */
    default String variant() {
        return "";
    }

    /** Returns the figures on the left; none of a copy. */
    int[] whole();

    /** Returns the figures on the right; of a copy, all of its printings. */
    int[] parts();

    /** Returns the figure that the relation is named after. */
    default int anchor() {
        return whole().length > 0 ? whole()[0] : parts()[0];
    }

    /** Returns every figure that takes part, those on the left first. */
    default IntStream figures() {
        return IntStream.concat(IntStream.of(whole()), IntStream.of(parts()));
    }

    /**
     * Returns the linear forms that the true amounts satisfy; none where the relation says nothing of amounts, or where
     * its figures share one true amount and there is nothing to add.
     *
     * @param percentages the true percentages that a printed one may stand for
     */
    default List<LinearForm> forms(IntFunction<Interval> percentages) {
        return List.of();
    }

    /**
     * What is on the left, printed or not, is what is on the right (合计关系): sums, splits, balances, changes,
     * containments, bridges and relations of a user.
     *
     * @param wholeRest what the figures on the left leave over
     * @param partsRest what the figures on the right leave over
     */
    record Sum(Rule rule, String variant, int[] whole, Remainder wholeRest, int[] parts, Remainder partsRest)
            implements Relation {

        /** A whole and its parts, with what these leave over. */
        public Sum(Rule rule, String variant, int whole, int[] parts, Remainder partsRest) {
            this(rule, variant, new int[] {whole}, Remainder.NOTHING, parts, partsRest);
        }

        /** Returns true if figures on some side leave something over. */
        public boolean hasRest() {
            return wholeRest != Remainder.NOTHING || partsRest != Remainder.NOTHING;
        }

        /** Returns true if it is a sum within one table. */
        public boolean isInOneForm() {
            return rule == Rule.SUM_ROWS || rule == Rule.SUM_COLUMNS;
        }

        /** Returns the one form, whole less parts. */
        public LinearForm form() {
            return LinearForm.difference(this);
        }

        @Override
        public List<LinearForm> forms(IntFunction<Interval> percentages) {
            return List.of(form());
        }
    }

    /**
     * A relation of a user in which figures count several times, in part, or against the others (自定算式), or one side of
     * which is no less than the other.
     *
     * @param whole the figures on the left
     * @param parts the figures on the right
     * @param times how often each counts on its side, those on the left first
     * @param unit what all of these are divided by
     * @param text the relation as declared
     */
    record Formula(Rule rule, String variant, int[] whole, int[] parts, long[] times, long unit, String text)
            implements Relation {

        /** Returns the left side less the right, each figure once; zero, or of a bound no less. */
        public LinearForm form() {
            Map<Integer, Long> counts = new TreeMap<>();
            int[] cells = figures().toArray();
            for (int i = 0; i < cells.length; i++) {
                counts.merge(cells[i], i < whole.length ? times[i] : -times[i], Math::addExact);
            }
            return new LinearForm(counts.keySet().stream().mapToInt(cell -> cell).toArray(),
                    counts.values().stream().mapToLong(count -> count).toArray(), Remainder.NOTHING, Remainder.NOTHING,
                    rule == Rule.OWN_BOUND ? Interval.atLeast(0) : Interval.exactly(0), -1);
        }

        @Override
        public List<LinearForm> forms(IntFunction<Interval> percentages) {
            return List.of(form());
        }
    }

    /**
     * A printed percentage and what it is of: sums over the same figures, one above the other (比例关系).
     *
     * @param variant the name that a user gave it; empty for a derived one
     * @param cell the figure that prints the percentage
     * @param parts the figures of money
     * @param above how often each counts above the line
     * @param below how often each counts below it
     */
    record Ratio(Rule rule, String variant, int cell, int[] parts, long[] above, long[] below) implements Relation {

        /** A percentage of one hundred, in grains as amounts are. */
        public static final long HUNDRED = 100 * 2_000_000L;

        /** A part over a whole. */
        public static Ratio share(Rule rule, int cell, int part, int whole) {
            return share(rule, "", cell, part, whole);
        }

        /** A part over a whole, by the name that a user gave it. */
        public static Ratio share(Rule rule, String name, int cell, int part, int whole) {
            return part == whole ? new Ratio(rule, name, cell, new int[] {part}, new long[] {1}, new long[] {1})
                    : new Ratio(rule, name, cell, new int[] {part, whole}, new long[] {1, 0}, new long[] {0, 1});
        }

        /** A change over last year's amount, which is this year's less the change. */
        public static Ratio rate(int cell, int change, int amount) {
            return new Ratio(Rule.RATE, "", cell, new int[] {change, amount}, new long[] {1, 0}, new long[] {-1, 1});
        }

        /** What this year's amount has over last year's, over last year's. */
        public static Ratio growth(int cell, int amount, int before) {
            return new Ratio(Rule.RATE, "", cell, new int[] {amount, before}, new long[] {1, -1}, new long[] {0, 1});
        }

        @Override
        public int[] whole() {
            return new int[] {cell};
        }

        /**
         * Returns two forms: what is above the line is no less than the least percentage of what is below, and no more
         * than the greatest.
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

    /**
     * The figures print one amount in several places (同一数重复列示), which has one variable in any system.
     *
     * @param parts all of its printings
     */
    record Copy(int[] parts) implements Relation {

        private static final int[] NONE = {};

        @Override
        public Rule rule() {
            return Rule.COPY;
        }

        @Override
        public int[] whole() {
            return NONE;
        }
    }

    /**
     * A change or a rate of a document without a year (年度不明): what it is against is not known, and nothing can be
     * judged.
     *
     * @param cell the figure
     */
    record Baseless(Rule rule, int cell) implements Relation {

        @Override
        public int[] whole() {
            return new int[] {cell};
        }

        @Override
        public int[] parts() {
            return new int[0];
        }
    }
}
