package io.gouji.budget.rules.internal.ask;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some part of the cube whose amount is a sum of variables of a system.
 *
 * @param pieces for each dimension the pieces that it lies in; null where it says nothing
 * @param variables the variables whose sum it has; none if it has no money
 */
record Area(@Nullable BitSet[] pieces, int[] variables) {

    boolean isEmpty() {
        return variables.length == 0;
    }

    /** What it says in all dimensions but one. */
    List<@Nullable BitSet> without(int dimension) {
        @Nullable BitSet[] others = pieces.clone();
        others[dimension] = null;
        return Arrays.asList(others);
    }

    /** Returns true if everything with those pieces lies in it. */
    boolean contains(@Nullable BitSet[] other) {
        for (int d = 0; d < pieces.length; d++) {
            if (!contains(pieces[d], other[d])) {
                return false;
            }
        }
        return true;
    }

    static boolean contains(List<@Nullable BitSet> whole, List<@Nullable BitSet> part) {
        for (int d = 0; d < whole.size(); d++) {
            if (!contains(whole.get(d), part.get(d))) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if the pieces lie among the others; null stands for everything. */
    static boolean contains(@Nullable BitSet whole, @Nullable BitSet part) {
        if (whole == null || whole == part) {
            return true;
        }
        if (part == null) {
            return false;
        }
        for (int piece = part.nextSetBit(0); piece >= 0; piece = part.nextSetBit(piece + 1)) {
            if (!whole.get(piece)) {
                return false;
            }
        }
        return true;
    }

    /** What both say; null if they have nothing in common. */
    static @Nullable BitSet @Nullable [] common(List<@Nullable BitSet> one, List<@Nullable BitSet> other) {
        @Nullable BitSet[] common = new BitSet[one.size()];
        for (int d = 0; d < common.length; d++) {
            common[d] = one.get(d) == null ? other.get(d) : one.get(d);
            if (one.get(d) != null && other.get(d) != null) {
                common[d] = (BitSet) one.get(d).clone();
                common[d].and(other.get(d));
                if (common[d].isEmpty()) {
                    return null;
                }
            }
        }
        return common;
    }
}
