package io.gouji.budget.rules.internal.ask;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts into which areas cut each other, each told by the areas that it lies in. A part of an area without money
 * has none and is left out.
 */
final class Cutting {

    private static final int MAX_PARTS = 2_000;

    private final List<? extends Collection<BitSet>> classes;
    private final BitSet[] decided;
    private final int size;
    private final BitSet none = new BitSet();

    /**
     * A cutting of areas by each other.
     *
     * @param classes for each dimension its pieces, each told by the areas that it may lie in
     * @param some how many of the areas, the first ones, may have money
     */
    Cutting(int size, int some, List<? extends Collection<BitSet>> classes) {
        this.size = size;
        this.none.set(some, size);
        this.classes = classes;
        this.decided = new BitSet[classes.size() + 1];
        decided[classes.size()] = new BitSet();
        decided[classes.size()].set(0, size);
        for (int depth = classes.size() - 1; depth >= 0; depth--) {
            decided[depth] = (BitSet) decided[depth + 1].clone();
            classes.get(depth).forEach(decided[depth]::and);        // everywhere in it: the dimension does not matter
        }
    }

    /** Returns the parts; empty if there are too many to be looked at. */
    Optional<List<BitSet>> parts() {
        BitSet all = new BitSet();
        all.set(0, size);
        Set<BitSet> parts = Set.of(all);
        for (int depth = 0; depth < classes.size() && parts.size() <= MAX_PARTS; depth++) {
            parts = cut(depth, parts);
        }
        return parts.size() > MAX_PARTS ? Optional.empty() : Optional.of(List.copyOf(parts));
    }

    private Set<BitSet> cut(int depth, Set<BitSet> parts) {
        Set<BitSet> cut = new LinkedHashSet<>();
        for (BitSet part : parts) {
            for (BitSet piece : classes.get(depth)) {
                BitSet left = (BitSet) part.clone();
                left.and(piece);
                if (!isWithoutMoney(depth + 1, left)) {
                    cut.add(left);
                }
            }
        }
        return cut;
    }

    private boolean isWithoutMoney(int depth, BitSet inside) {
        BitSet known = (BitSet) inside.clone();
        known.and(decided[depth]);
        return known.intersects(none);
    }
}
