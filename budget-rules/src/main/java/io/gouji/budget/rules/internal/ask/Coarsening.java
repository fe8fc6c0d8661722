package io.gouji.budget.rules.internal.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fewer areas that leave the same amounts to the one asked for. Nodes that it does not tell apart, such as all other
 * classes, become one where their amounts are a grid: then however the sum lies in the cube, it can be divided among
 * them in proportion, so that each gets what it has. Nothing is lost by it.
 */
final class Coarsening {

    private final List<Axis.Cut> cuts;
    private final Grids grids;
    private List<Area> areas;
    private List<Area> empty = List.of();
    private List<Area> emptyOf = List.of();

    private Coarsening(List<Area> areas, List<Axis.Cut> cuts, Grids grids) {
        this.areas = areas;
        this.cuts = cuts;
        this.grids = grids;
    }

    /**
     * Returns fewer areas.
     *
     * @param cuts for each dimension what the region asked for takes of it; null where it says nothing
     * @param dimensions those whose nodes may become one
     */
    static List<Area> of(List<Area> areas, List<Axis.Cut> cuts, List<Integer> dimensions, Grids grids) {
        Coarsening coarsening = new Coarsening(areas, cuts, grids);
        int left = dimensions.size();                                   // after so many without a change it is done
        for (int i = 0; left > 0; i++) {
            List<Area> before = coarsening.areas;
            coarsening.merge(dimensions.get(i % dimensions.size()));
            left = coarsening.areas == before ? left - 1 : dimensions.size() - 1;
        }
        return coarsening.areas;
    }

    private void merge(int dimension) {
        boolean merged = true;
        while (merged) {
            Tree tree = Tree.of(dimension, areas);
            merged = false;
            for (List<BitSet> group : groups(dimension, tree)) {
                merged |= group.size() > 1 ? unite(dimension, group) : drop(dimension, group.get(0), tree);
            }
        }
    }

    /** The leaves below one node that are all in the region asked for, or all outside. */
    private List<List<BitSet>> groups(int dimension, Tree tree) {
        Axis.Cut cut = cuts.get(dimension);
        Map<List<Object>, List<BitSet>> groups = new LinkedHashMap<>();
        for (BitSet leaf : tree.leaves()) {
            if (cut == null || cut.spares(leaf)) {
                List<Object> key = new ArrayList<>();
                key.add(tree.parent(leaf));
                key.add(cut != null && cut.holds(leaf));
                key.add(tree.tangled().stream().filter(node -> Area.contains(node, leaf)).toList());
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(leaf);
            }
        }
        return List.copyOf(groups.values());
    }

    private boolean unite(int dimension, List<BitSet> nodes) {
        Grids.Grid grid = grids.of(dimension, nodes, areas, empty());
        if (grid.nodes().size() < 2) {
            return false;
        }
        BitSet union = new BitSet();
        grid.nodes().forEach(union::or);
        Set<BitSet> gone = new HashSet<>(grid.nodes());
        List<Area> left = new ArrayList<>();
        areas.stream().filter(area -> !gone.contains(area.pieces()[dimension])).forEach(left::add);
        grid.sums().forEach((profile, variables) -> {
            BitSet[] pieces = profile.toArray(BitSet[]::new);
            pieces[dimension] = union;
            left.add(new Area(pieces, variables));
        });
        areas = left;
        return true;
    }

    /** The areas without money. */
    private List<Area> empty() {
        if (emptyOf != areas) {
            emptyOf = areas;
            empty = areas.stream().filter(Area::isEmpty).toList();
        }
        return empty;
    }

    /** The only node below another tells nothing if the other has no less anyway. */
    private boolean drop(int dimension, BitSet node, Tree tree) {
        BitSet parent = tree.parent(node);
        Axis.Cut cut = cuts.get(dimension);
        boolean asked = cut != null && (parent == null || !cut.spares(parent));
        if (asked || tree.children(parent) != 1 || tree.tangled().contains(parent)) {
            return false;
        }
        Grids.Grid grid = grids.of(dimension, List.of(node), areas, empty());
        if (grid.nodes().isEmpty() || !grids.isWithin(dimension, grid, parent, areas)) {
            return false;
        }
        areas = areas.stream().filter(area -> !node.equals(area.pieces()[dimension])).toList();
        return true;
    }

    /** The nodes that some areas state in one dimension, by inclusion. */
    private record Tree(Map<BitSet, BitSet> parents, Map<BitSet, Integer> childrenOf, Set<BitSet> tangled,
            Set<BitSet> leaves) {

        static Tree of(int dimension, List<Area> areas) {
            Set<BitSet> nodes = new LinkedHashSet<>();
            areas.forEach(area -> nodes.add(area.pieces()[dimension]));
            nodes.remove(null);
            List<BitSet> sorted = nodes.stream().sorted((a, b) -> a.cardinality() - b.cardinality()).toList();
            Map<BitSet, BitSet> parents = new HashMap<>();
            Map<BitSet, Integer> children = new HashMap<>();
            Set<BitSet> tangled = new HashSet<>();
            for (int i = 0; i < sorted.size(); i++) {
                BitSet node = sorted.get(i);
                for (int other = i + 1; other < sorted.size(); other++) {
                    if (Area.contains(sorted.get(other), node)) {
                        parents.putIfAbsent(node, sorted.get(other));
                    } else if (sorted.get(other).intersects(node)) {
                        tangled.addAll(List.of(node, sorted.get(other)));
                    }
                }
                children.merge(parents.get(node), 1, Integer::sum);
            }
            Set<BitSet> leaves = new LinkedHashSet<>(sorted);
            leaves.removeAll(tangled);
            leaves.removeAll(children.keySet());
            return new Tree(parents, children, tangled, leaves);
        }

        /** The node around another; null for the root. */
        @Nullable BitSet parent(BitSet node) {
            return parents.get(node);
        }

        int children(@Nullable BitSet parent) {
            return childrenOf.getOrDefault(parent, 0);
        }
    }
}
