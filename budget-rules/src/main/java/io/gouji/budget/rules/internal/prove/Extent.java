package io.gouji.budget.rules.internal.prove;

import io.gouji.budget.rules.internal.grade.Judgements;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How much of a document a system tells.
 *
 * @param isBrief true without unprinted amounts that can only be zero
 * @param ratios true with shares and rates
 * @param without the relations that are left out
 * @param left how much relations leave over at most, as {@link Judgements#left} tells it; empty where it may be all
 */
record Extent(boolean isBrief, boolean ratios, BitSet without, long[] left) {

    static final Extent FULL = new Extent(false, true, new BitSet(), new long[0]);
    static final Extent BRIEF = without(new BitSet());
    static final Extent AMOUNTS = new Extent(true, false, new BitSet(), new long[0]);

    static Extent without(BitSet relations) {
        return new Extent(true, true, relations, new long[0]);
    }

    static Extent narrow(long[] left) {
        return new Extent(true, true, new BitSet(), left);
    }

    /** The relations that need not leave anything over. */
    BitSet complete() {
        return IntStream.range(0, left.length).filter(i -> left[i] == 0).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** How much the parts of a relation leave over at most, or its whole if the sign is negative. */
    long left(int relation, int sign) {
        return left.length == 0 || left[relation] == Judgements.ANYTHING ? Judgements.ANYTHING
                : Math.max(0, sign * left[relation]);
    }
}
