package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The regions above regions, up to everything (上级区域). What lies just above one is worked out once, however many are
 * below it: most figures of a document have most of what contains them in common. Safe for many threads.
 */
final class Lattice {

    private static final List<Dimension> SUMMED = Stream.of(Dimension.values())
            .filter(each -> each.isEnumerated() || each.isListed()).toList();

    private final Layout layout;
    private final Set<Node> printed = new HashSet<>();
    private final Map<Node, Optional<Node>> ups = new HashMap<>();
    private final Map<Region, Spot> spots = new HashMap<>();
    private int searches;

    Lattice(Layout layout) {
        this.layout = layout;
        for (Region region : layout.regions) {
            SUMMED.forEach(dimension -> region.node(dimension).ifPresent(printed::add));
        }
    }

    /** A region, the index of what prints it or -1, and the regions just above, once they are asked for. */
    private static final class Spot {
        final Region region;
        final int id;
        Spot[] above;
        int seen;

        Spot(Region region, int id) {
            this.region = region;
            this.id = id;
        }
    }

    /** The printed regions above that one, the nearer ones first; or only those with no other on the way to them. */
    synchronized List<Integer> containers(Region region, boolean nearestOnly) {
        List<Integer> found = new ArrayList<>();
        Deque<Spot> open = new ArrayDeque<>();
        searches++;
        Spot start = spot(region);
        start.seen = searches;
        open.add(start);
        while (!open.isEmpty()) {
            for (Spot above : above(open.remove())) {
                if (above.seen != searches) {
                    above.seen = searches;
                    if (above.id >= 0) {
                        found.add(above.id);
                    }
                    if (above.id < 0 || !nearestOnly) {
                        open.add(above);
                    }
                }
            }
        }
        return found;
    }

    private Spot[] above(Spot spot) {
        if (spot.above == null) {
            List<Spot> above = new ArrayList<>(SUMMED.size());
            for (Dimension dimension : SUMMED) {
                spot.region.node(dimension).ifPresent(node -> above.add(spot(ups.computeIfAbsent(node, this::up)
                        .map(spot.region::with).orElseGet(() -> spot.region.without(dimension)))));
            }
            spot.above = above.toArray(Spot[]::new);
        }
        return spot.above;
    }

    /** The node above; of several in a row that no figure is of, such as the prefixes of a code, the last. */
    private Optional<Node> up(Node node) {
        Optional<Node> above = node.parent();
        Optional<Node> next = above.flatMap(Node::parent);
        while (next.isPresent() && !printed.contains(above.get()) && !printed.contains(next.get())) {
            above = next;
            next = above.flatMap(Node::parent);
        }
        return above;
    }

    private Spot spot(Region region) {
        return spots.computeIfAbsent(region, each -> new Spot(each, layout.id(each)));
    }
}
