package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which printed regions lie above a region (上级区域): those that do so in every dimension, and what does so in one is
 * worked out once for each node of it. Safe for many threads.
 */
final class Lattice {

    private static final List<Dimension> ALL = List.of(Dimension.values());
    private static final List<Dimension> APART_FROM_VINTAGE = ALL.stream().filter(each -> each != Dimension.VINTAGE)
            .toList();

    private final Layout layout;
    private final Map<Dimension, BitSet> roots = new EnumMap<>(Dimension.class);
    private final Map<Node, BitSet> printed = new HashMap<>();
    private final Map<Node, BitSet> around = new ConcurrentHashMap<>();
    private final int[][] above;

    Lattice(Layout layout) {
        this.layout = layout;
        ALL.forEach(dimension -> roots.put(dimension, new BitSet()));
        for (int id = 0; id < layout.regions.size(); id++) {
            for (Dimension dimension : ALL) {
                layout.regions.get(id).node(dimension).map(node -> printed.computeIfAbsent(node, key -> new BitSet()))
                        .orElse(roots.get(dimension)).set(id);
            }
        }
        above = layout.regions.stream().map(region -> above(region).toArray()).toArray(int[][]::new);
    }

    /** The printed regions above that one, the nearer ones first. */
    int[] containers(Region region) {
        return nearerFirst(above(region)).toArray();
    }

    /** The printed regions just above a printed one: those with no other on the way to them. */
    int[] nearest(int region) {
        BitSet further = new BitSet();
        for (int each : above[region]) {
            Arrays.stream(above[each]).forEach(further::set);
        }
        return Arrays.stream(above[region]).filter(each -> !further.get(each)).toArray();
    }

    /** The printed regions at or above that one but for the vintage, whatever theirs is; the nearer ones first. */
    Stream<Region> anyVintageAround(Region region) {
        return nearerFirst(common(region, APART_FROM_VINTAGE).stream()).mapToObj(layout.regions::get);
    }

    /** The more is above a region, the nearer it is to those below. */
    private IntStream nearerFirst(IntStream ids) {
        return ids.boxed().sorted((one, two) -> above[two].length - above[one].length).mapToInt(Integer::intValue);
    }

    private IntStream above(Region region) {
        int self = layout.id(region);
        return common(region, ALL).stream().filter(each -> each != self);
    }

    private BitSet common(Region region, List<Dimension> dimensions) {
        BitSet common = new BitSet();
        common.set(0, layout.regions.size());
        for (Dimension dimension : dimensions) {
            common.and(region.node(dimension).map(node -> around.computeIfAbsent(node, this::around))
                    .orElseGet(() -> roots.get(dimension)));
        }
        return common;
    }

    /** The printed regions at the node or above it; a union has no more above it than the root. */
    private BitSet around(Node node) {
        Dimension dimension = node.dimension();
        BitSet result = new BitSet();
        if (dimension.isEnumerated() || dimension.isListed()) {
            result.or(roots.get(dimension));
        }
        for (Optional<Node> each = Optional.of(node); each.isPresent(); each = each.get().parent()) {
            result.or(printed.getOrDefault(each.get(), new BitSet()));
        }
        return result;
    }
}
