package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A dimension cut into the smallest pieces that some regions tell apart: each node without the nodes below it, and the
 * rest of the root. Of an enumerated dimension only what lies at or below a leaf of the template is there.
 */
final class Axis {

    /**
     * What a region asked for takes of the pieces.
     *
     * @param inside the pieces that lie in it
     * @param halved pieces of which a part lies in it, each as often as it has such parts
     */
    record Cut(BitSet inside, List<Integer> halved) {

        /** Returns true if these pieces lie in the region, or if none of them has a part in it. */
        boolean spares(BitSet pieces) {
            boolean touched = pieces.intersects(inside) || halved.stream().anyMatch(pieces::get);
            return !touched || holds(pieces);
        }

        boolean holds(BitSet pieces) {
            BitSet outside = (BitSet) pieces.clone();
            outside.andNot(inside);
            return outside.isEmpty();
        }
    }

    private final Dimension dimension;
    private final List<Node> nodes;
    private final boolean hasRest;

    Axis(Dimension dimension, Collection<Region> regions, Template template) {
        this.dimension = dimension;
        List<Node> leaves = template.leaves(dimension);
        TreeSet<Node> sorted = new TreeSet<>(leaves);
        regions.forEach(region -> region.node(dimension).ifPresent(node -> sorted.addAll(node.members())));
        sorted.removeIf(node -> !leaves.isEmpty() && leaves.stream().noneMatch(leaf -> leaf.contains(node)));
        this.nodes = new ArrayList<>(sorted);
        this.hasRest = leaves.isEmpty();
    }

    Dimension dimension() {
        return dimension;
    }

    /** How many pieces there are; the last one is the rest of the root, unless the leaves are all there is. */
    int size() {
        return nodes.size() + (hasRest ? 1 : 0);
    }

    /** The pieces of a region; null for one that says nothing here. */
    @Nullable BitSet of(Region region) {
        return region.node(dimension).map(this::of).orElse(null);
    }

    private BitSet of(Node node) {
        BitSet inside = new BitSet();
        IntStream.range(0, nodes.size()).filter(piece -> node.contains(nodes.get(piece))).forEach(inside::set);
        return inside;
    }

    /** What a region asked for takes; null for one that says nothing here. */
    @Nullable Cut cut(Region asked) {
        Optional<Node> node = asked.node(dimension);
        if (node.isEmpty()) {
            return null;
        }
        List<Integer> halved = new ArrayList<>();
        for (Node member : node.get().members()) {
            int piece = around(member);
            if (piece >= 0) {
                halved.add(piece);
            }
        }
        return new Cut(of(node.get()), halved);
    }

    /** The piece in which a node lies that is none of the pieces; -1 if there is none. */
    private int around(Node member) {
        int best = hasRest ? nodes.size() : -1;
        for (int piece = 0; piece < nodes.size(); piece++) {
            if (nodes.get(piece).equals(member)) {
                return -1;
            }
            if (nodes.get(piece).contains(member)) {
                best = piece;                           // a node comes before the nodes below it
            }
        }
        return best;
    }
}
