package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts into which regions cut each other, each told by the regions that it lies in. A part of a region without
 * money has none and is left out.
 */
final class Cutting {

    private static final int MAX_STEPS = 200_000;
    private static final int MAX_PARTS = 2_000;

    private final List<List<BitSet>> within = new ArrayList<>();
    private final BitSet[] decided;
    private final int size;
    private final BitSet none = new BitSet();
    private final Set<BitSet> parts = new LinkedHashSet<>();
    private int steps;

    /**
     * A cutting of regions by each other.
     *
     * @param some how many of the regions, the first ones, may have money
     */
    Cutting(List<Region> regions, List<Pieces> pieces, int some) {
        this.size = regions.size();
        this.none.set(some, size);
        this.decided = new BitSet[pieces.size() + 1];
        decided[pieces.size()] = new BitSet();
        decided[pieces.size()].set(0, size);
        for (int depth = pieces.size() - 1; depth >= 0; depth--) {
            within.add(0, within(regions, pieces.get(depth)));
            decided[depth] = (BitSet) decided[depth + 1].clone();
            within.get(0).forEach(decided[depth]::and);             // everywhere in it: the dimension does not matter
        }
    }

    /** Returns for each piece the regions that it may lie in. */
    private static List<BitSet> within(List<Region> regions, Pieces pieces) {
        List<BitSet> within = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            BitSet inside = new BitSet();
            for (int i = 0; i < regions.size(); i++) {
                inside.set(i, pieces.isIn(piece, regions.get(i)));
            }
            within.add(inside);
        }
        return within;
    }

    /** Returns the parts; empty if there are too many to be looked at. */
    Optional<List<BitSet>> parts() {
        BitSet inside = new BitSet();
        inside.set(0, size);
        cut(0, inside);
        return steps > MAX_STEPS || parts.size() > MAX_PARTS ? Optional.empty() : Optional.of(List.copyOf(parts));
    }

    private void cut(int depth, BitSet inside) {
        if (++steps > MAX_STEPS || parts.size() > MAX_PARTS) {
            return;
        }
        BitSet known = (BitSet) inside.clone();
        known.and(decided[depth]);
        if (known.intersects(none)) {
            return;
        }
        if (depth == within.size()) {
            parts.add(inside);
            return;
        }
        for (BitSet piece : within.get(depth)) {
            BitSet left = (BitSet) inside.clone();
            left.and(piece);
            cut(depth + 1, left);
        }
    }
}
