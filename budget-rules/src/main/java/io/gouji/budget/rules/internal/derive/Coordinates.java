package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.relation.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The printed regions as small vectors of numbers (坐标), so that they are compared without looking at a node. The number
 * of a dimension's root is the dimension's own; every node that a printed region has gets the next one, its place.
 */
final class Coordinates {

    static final Dimension[] DIMENSIONS = Dimension.values();
    static final int SIZE = DIMENSIONS.length;
    private static final int WEIGHT = 0x9E3779B1;       // odd, and its bits are well mixed

    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final int[][] vectors;
    private final int[] hashes;

    Coordinates(Layout layout) {
        vectors = new int[layout.regions.size()][SIZE];
        hashes = new int[vectors.length];
        Node[] before = new Node[SIZE];
        for (int region = 0; region < vectors.length; region++) {
            number(layout.regions.get(region), region, before, vectors[Math.max(0, region - 1)]);
            for (int dimension = 0; dimension < SIZE; dimension++) {
                hashes[region] += weight(region, dimension);
            }
        }
    }

    /** Neighbours have most nodes in common, and these need not be looked up again. */
    private void number(Region region, int id, Node[] before, int[] known) {
        for (int i = 0; i < SIZE; i++) {
            Node node = region.node(DIMENSIONS[i]).orElse(null);
            if (node == null) {
                vectors[id][i] = i;
            } else {
                vectors[id][i] = node == before[i] ? known[i] : numbers.computeIfAbsent(node, this::next);
            }
            before[i] = node;
        }
    }

    private int next(Node node) {
        nodes.add(node);
        return SIZE + nodes.size() - 1;
    }

    int size() {
        return vectors.length;
    }

    /** How many places there are; each is below. */
    int places() {
        return SIZE + nodes.size();
    }

    /** The places of a region, by dimension. */
    int[] of(int region) {
        return vectors[region];
    }

    int at(int region, Dimension dimension) {
        return vectors[region][dimension.ordinal()];
    }

    boolean isRoot(int region, Dimension dimension) {
        return vectors[region][dimension.ordinal()] == dimension.ordinal();
    }

    /** The node at a place, which is no root. */
    Node node(int place) {
        return nodes.get(place - SIZE);
    }

    /** The place of a node, or -1 if no printed region has it. */
    int place(Node node) {
        return numbers.getOrDefault(node, -1);
    }

    /** Whether all of a place lies in the other, of the same dimension. */
    boolean contains(int outer, int inner) {
        return outer == inner || outer < SIZE || inner >= SIZE && node(outer).contains(node(inner));
    }

    /** Whether the printed regions differ in that dimension. */
    boolean isVarying(Dimension dimension) {
        for (int region = 1; region < vectors.length; region++) {
            if (at(region, dimension) != at(0, dimension)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the regions that are alike but for those dimensions, a group each where it has two at least: in the order
     * of their first, and each in its order.
     */
    List<int[]> alikeBut(Set<Dimension> ignored, IntPredicate which) {
        int mask = Integer.highestOneBit(Math.max(8, vectors.length)) * 4 - 1;
        int[] table = new int[mask + 1];            // the first region of a group, and one more
        int[] next = new int[vectors.length];       // in its group
        int[] last = new int[vectors.length];       // of the group, told at its first
        int[] sizes = new int[vectors.length];
        boolean[] ignores = new boolean[SIZE];
        ignored.forEach(dimension -> ignores[dimension.ordinal()] = true);
        for (int region = 0; region < vectors.length; region++) {
            if (which.test(region)) {
                int slot = slot(region, ignores, table, mask);
                int first = table[slot] == 0 ? region : table[slot] - 1;
                if (first == region) {
                    table[slot] = region + 1;
                } else {
                    next[last[first]] = region;
                }
                last[first] = region;
                sizes[first]++;
            }
        }
        List<int[]> groups = new ArrayList<>();
        for (int first = 0; first < sizes.length; first++) {
            if (sizes[first] > 1) {
                groups.add(chain(first, sizes[first], next));
            }
        }
        return groups;
    }

    private static int[] chain(int first, int size, int[] next) {
        int[] chain = new int[size];
        for (int i = 0, each = first; i < size; i++, each = next[each]) {
            chain[i] = each;
        }
        return chain;
    }

    private int slot(int region, boolean[] ignores, int[] table, int mask) {
        int hash = hashes[region];
        for (int dimension = 0; dimension < SIZE; dimension++) {
            hash -= ignores[dimension] ? weight(region, dimension) : 0;
        }
        int slot = (hash ^ hash >>> 16) & mask;
        while (table[slot] != 0 && !isAlikeBut(table[slot] - 1, region, ignores)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int weight(int region, int dimension) {
        return vectors[region][dimension] * WEIGHT * (2 * dimension + 1);
    }

    private boolean isAlikeBut(int one, int two, boolean[] ignores) {
        for (int i = 0; i < SIZE; i++) {
            if (vectors[one][i] != vectors[two][i] && !ignores[i]) {
                return false;
            }
        }
        return true;
    }
}
