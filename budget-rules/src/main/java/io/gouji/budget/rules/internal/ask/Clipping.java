package io.gouji.budget.rules.internal.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Areas without the pieces of the cube that have no money: what lies in all that is left of a dimension says nothing
 * there, and areas of the same pieces are one.
 */
final class Clipping {

    private final BitSet[] left;
    private final Grids grids;
    private List<Area> areas;

    private Clipping(List<Area> areas, int[] sizes, Grids grids) {
        this.areas = areas;
        this.grids = grids;
        this.left = Arrays.stream(sizes).mapToObj(size -> {
            BitSet all = new BitSet();
            all.set(0, size);
            return all;
        }).toArray(BitSet[]::new);
    }

    /**
     * Clips areas by those without money.
     *
     * @param sizes how many pieces each dimension has
     */
    static Clipping of(List<Area> areas, int[] sizes, Grids grids) {
        Clipping clipping = new Clipping(areas, sizes, grids);
        while (clipping.isCutOff()) {
            clipping.areas = clipping.areas.stream().map(clipping::clipped).filter(Objects::nonNull).toList();
        }
        clipping.areas = clipping.distinct();
        return clipping;
    }

    List<Area> areas() {
        return areas;
    }

    /** The pieces of a dimension that may have money. */
    BitSet left(int dimension) {
        return left[dimension];
    }

    /** Takes away the pieces that some area without money names in that dimension alone. */
    private boolean isCutOff() {
        boolean cut = false;
        for (Area area : areas) {
            int stated = -1;
            int count = 0;
            for (int d = 0; d < left.length; d++) {
                if (area.pieces()[d] != null) {
                    stated = d;
                    count++;
                }
            }
            if (area.isEmpty() && count == 1 && left[stated].intersects(area.pieces()[stated])) {
                left[stated].andNot(area.pieces()[stated]);
                cut = true;
            }
        }
        return cut;
    }

    /** What is left of an area; null if nothing is. */
    private @Nullable Area clipped(Area area) {
        @Nullable BitSet[] pieces = new BitSet[left.length];
        for (int d = 0; d < left.length; d++) {
            pieces[d] = clipped(d, area.pieces()[d]);
            if (pieces[d] != null && pieces[d].isEmpty()) {
                return null;
            }
        }
        return new Area(pieces, area.variables());
    }

    /** What is left of some pieces of a dimension; null if all that is left is among them. */
    @Nullable BitSet clipped(int dimension, @Nullable BitSet pieces) {
        if (pieces == null) {
            return null;
        }
        BitSet clipped = (BitSet) pieces.clone();
        clipped.and(left[dimension]);
        return clipped.equals(left[dimension]) ? null : clipped;
    }

    private List<Area> distinct() {
        Map<List<BitSet>, List<Area>> distinct = new LinkedHashMap<>();
        for (Area area : areas) {
            List<Area> same = distinct.computeIfAbsent(Arrays.asList(area.pieces()), any -> new ArrayList<>());
            if (same.stream().noneMatch(other -> grids.isSum(other.variables(), area.variables()))) {
                same.add(area);
            }
        }
        return distinct.values().stream().flatMap(List::stream).toList();
    }
}
