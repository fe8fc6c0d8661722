package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A dimension cut into the smallest pieces that some nodes tell apart: each node without the nodes below it, and the
 * rest of the root. Of an enumerated dimension only what lies at or below a leaf of the template is there.
 */
final class Pieces {

    private final Dimension dimension;
    private final List<Optional<Node>> pieces;

    private Pieces(Dimension dimension, List<Optional<Node>> pieces) {
        this.dimension = dimension;
        this.pieces = pieces;
    }

    static Pieces of(Dimension dimension, Collection<Region> regions, Template template) {
        List<Node> leaves = template.leaves(dimension);
        TreeSet<Node> nodes = new TreeSet<>(leaves);
        regions.forEach(region -> region.node(dimension).ifPresent(node -> nodes.addAll(node.members())));
        List<Optional<Node>> pieces = new ArrayList<>();
        for (Node node : nodes) {
            boolean listed = leaves.isEmpty() || leaves.stream().anyMatch(leaf -> leaf.contains(node));
            if (listed) {
                pieces.add(Optional.of(node));
            }
        }
        if (leaves.isEmpty()) {
            pieces.add(Optional.empty());
        }
        return new Pieces(dimension, pieces);
    }

    int size() {
        return pieces.size();
    }

    /** Returns true if that piece lies in that region. */
    boolean isIn(int piece, Region region) {
        Optional<Node> node = region.node(dimension);
        return node.isEmpty() || pieces.get(piece).filter(node.get()::contains).isPresent();
    }
}
