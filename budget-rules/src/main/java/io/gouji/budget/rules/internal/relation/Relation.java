package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.proof.Interval;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One relation between the figures of a layout (勾稽关系), figures by their index. Whoever grades, proves or rounds asks a
 * relation for its {@linkplain #forms linear forms}; what else a kind needs is its own.
 */
public sealed interface Relation permits Sum, Ratio, Relation.Copy, Relation.Baseless {

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
