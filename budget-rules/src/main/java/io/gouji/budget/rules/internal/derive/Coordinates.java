package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.relation.Layout;
import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * Returns the regions that are alike but for those dimensions, a group each: in the order of their first, and each
     * in its order.
     */
    List<int[]> alikeBut(Set<Dimension> ignored, IntPredicate which) {
        int mask = Integer.highestOneBit(Math.max(8, vectors.length)) * 4 - 1;
        int[] table = new int[mask + 1];        // the number of a group, and one more
        List<int[]> groups = new ArrayList<>();
        int[] sizes = new int[vectors.length];
        for (int region = 0; region < vectors.length; region++) {
            if (which.test(region)) {
                int slot = slot(region, ignored, table, mask, groups);
                if (table[slot] == 0) {
                    groups.add(new int[] {region, 0});
                    table[slot] = groups.size();
                    sizes[groups.size() - 1] = 1;
                } else {
                    add(groups, table[slot] - 1, sizes, region);
                }
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            groups.set(group, Arrays.copyOf(groups.get(group), sizes[group]));
        }
        return groups;
    }

    private static void add(List<int[]> groups, int group, int[] sizes, int region) {
        int[] members = groups.get(group);
        if (sizes[group] == members.length) {
            members = Arrays.copyOf(members, 2 * members.length);
            groups.set(group, members);
        }
        members[sizes[group]++] = region;
    }

    private int slot(int region, Set<Dimension> ignored, int[] table, int mask, List<int[]> groups) {
        int hash = hashes[region];
        for (Dimension dimension : ignored) {
            hash -= weight(region, dimension.ordinal());
        }
        int slot = (hash ^ hash >>> 16) & mask;
        while (table[slot] != 0 && !isAlikeBut(groups.get(table[slot] - 1)[0], region, ignored)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int weight(int region, int dimension) {
        return vectors[region][dimension] * WEIGHT * (2 * dimension + 1);
    }

    private boolean isAlikeBut(int one, int two, Set<Dimension> ignored) {
        for (int i = 0; i < SIZE; i++) {
            if (vectors[one][i] != vectors[two][i] && !ignored.contains(DIMENSIONS[i])) {
                return false;
            }
        }
        return true;
    }
}
