package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a list of regions lie just below which others: the nearest ones that contain them (层级). */
public final class Nesting {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final List<Region> regions;
    private final Map<Region, Integer> index = new HashMap<>();
    private final BitSet repeated = new BitSet();
    private final List<Region> unions = new ArrayList<>();
    private final Set<Dimension> varying = EnumSet.noneOf(Dimension.class);
    private final int[][] children;

    public Nesting(List<Region> regions) {
        this.regions = regions;
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            repeated.set(i, index.putIfAbsent(region, i) != null);
            noteDifferences(regions.get(0), region);
            if (region.node(Dimension.ECONOMIC).filter(Node::isUnion).isPresent()) {
                unions.add(region);
            }
        }
        children = findChildren();
    }

    private void noteDifferences(Region first, Region region) {
        for (Dimension dimension : DIMENSIONS) {
            if (!region.isAlike(first, dimension)) {
                varying.add(dimension);
            }
        }
    }

    /** The dimensions in which not all of the regions are alike. */
    public Set<Dimension> varying() {
        return varying;
    }

    /** Whether one of the regions is of several economic codes together. */
    public boolean hasUnions() {
        return !unions.isEmpty();
    }

    /**
     * For each region the indices of those just below it, in order; of a region that comes again only the first counts.
     */
    public int[][] children() {
        return children;
    }

    private int[][] findChildren() {
        IntLists found = new IntLists(regions.size());
        List<Dimension> ways = varying.stream().filter(each -> each.isEnumerated() || each.isListed()).toList();
        for (int i = repeated.nextClearBit(0); i < regions.size(); i = repeated.nextClearBit(i + 1)) {
            Region region = regions.get(i);
            Dimension only = unions.isEmpty() ? only(region, ways) : null;
            if (only != null) {
                addTo(found, nearest(region, only), i);
            } else {
                for (Region parent : parents(region, ways)) {
                    addTo(found, index.get(parent), i);
                }
            }
        }
        return found.toArrays();
    }

    /** The only dimension in which a region can go up, or null if there are several. */
    private static @Nullable Dimension only(Region region, List<Dimension> ways) {
        Dimension only = null;
        for (Dimension way : ways) {
            if (!region.isRoot(way)) {
                if (only != null) {
                    return null;
                }
                only = way;
            }
        }
        return only;
    }

    private static void addTo(IntLists found, @Nullable Integer parent, int child) {
        if (parent != null) {
            found.add(parent, child);
        }
    }

    /** The first of the regions on the only way up, or null. */
    private @Nullable Integer nearest(Region region, Dimension way) {
        Region above = region;
        Integer found = null;
        while (found == null && !above.isRoot(way)) {
            above = step(above, way);
            found = index.get(above);
        }
        return found;
    }

    private List<Region> parents(Region region, List<Dimension> ways) {
        List<Region> found = new ArrayList<>();
        Deque<Region> open = new ArrayDeque<>(List.of(region));
        Set<Region> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Region below = open.remove();
            for (Dimension way : ways) {
                Region above = step(below, way);
                if (seen.add(above)) {
                    (index.containsKey(above) ? found : open).add(above);
                }
            }
        }
        unions.stream().filter(union -> !union.equals(region) && union.contains(region) && !found.contains(union))
                .forEach(found::add);
        return found.size() < 2 ? found : found.stream()
                .filter(one -> found.stream().noneMatch(two -> !two.equals(one) && one.contains(two))).toList();
    }

    /** One step up in a dimension; the same at its root. */
    private static Region step(Region region, Dimension way) {
        Node node = region.node(way).orElse(null);
        Node above = node == null ? null : node.parent().orElse(null);
        return above == null ? region.without(way) : region.with(above);
    }
}
