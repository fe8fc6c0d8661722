package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.relation.Layout;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Index of the printed regions that contain a region (上级区域). A query walks a trie of the printed regions along the
 * ancestors of the region's node in each dimension, which are few, so its cost does not grow with the document. Safe
 * for many threads.
 */
final class Lattice {

    private static final int[] NONE = {};

    private final Layout layout;
    private final Coordinates coordinates;
    private final int[][] roots = new int[Coordinates.SIZE][];
    private final Map<Node, int[]> ways = new ConcurrentHashMap<>();
    private final RegionTrie trie = new RegionTrie();
    private final int[] levels;         // the dimensions in which regions differ, the ones with fewest places first
    private final int[] vintages;
    private final int[][] above;

    Lattice(Layout layout) {
        this(layout, new Coordinates(layout));
    }

    Lattice(Layout layout, Coordinates coordinates) {
        this.layout = layout;
        this.coordinates = coordinates;
        for (int root = 0; root < roots.length; root++) {
            roots[root] = new int[] {root};
        }
        levels = levels();
        for (int id = 0; id < coordinates.size(); id++) {
            if (!isAlone(id)) {
                trie.add(coordinates.of(id), levels, id);
            }
        }
        vintages = vintages();
        above = above();
    }

    /** Returns true for what a code with the name of something else measures: no region is known to hold it. */
    private boolean isAlone(int id) {
        return !layout.renamed().isEmpty() && layout.id(layout.regions.get(id)) != id;
    }

    private int[] levels() {
        int[] different = new int[Coordinates.SIZE];
        for (int place = Coordinates.SIZE; place < coordinates.places(); place++) {
            different[coordinates.node(place).dimension().ordinal()]++;
        }
        for (int dimension = 0; dimension < different.length; dimension++) {
            different[dimension] += hasRoot(dimension) ? 1 : 0;
        }
        return IntStream.range(0, different.length).boxed().filter(each -> different[each] > 1)
                .sorted(Comparator.comparingInt(each -> different[each])).mapToInt(Integer::intValue).toArray();
    }

    private boolean hasRoot(int dimension) {
        for (int id = 0; id < coordinates.size(); id++) {
            if (coordinates.of(id)[dimension] == dimension) {
                return true;
            }
        }
        return false;
    }

    /** All places of the vintage with its root: whatever a region says of it, it is among them. */
    private int[] vintages() {
        return IntStream.concat(IntStream.range(Coordinates.SIZE, coordinates.places())
                .filter(place -> coordinates.node(place).dimension() == Dimension.VINTAGE),
                IntStream.of(Dimension.VINTAGE.ordinal())).toArray();
    }

    private int[][] above() {
        int[][] wayOf = new int[coordinates.places()][];
        for (int place = 0; place < wayOf.length; place++) {
            wayOf[place] = place < Coordinates.SIZE ? roots[place] : way(coordinates.node(place));
        }
        int[][] result = trie.above(coordinates.size(), wayOf);
        for (int id = 0; id < result.length; id++) {
            result[id] = result[id] == null ? NONE : result[id];
        }
        return result;
    }

    /** The printed regions above that one, the nearer ones first. */
    int[] containers(Region region) {
        int id = layout.id(region);
        return nearerFirst(id < 0 ? common(up(region)) : above[id]);
    }

    /** The printed regions above a printed one, in no order. */
    int[] above(int region) {
        return above[region];
    }

    /** The printed regions at or above that one but for the vintage, whatever theirs is; the nearer ones first. */
    Stream<Region> anyVintageAround(Region region) {
        int[][] up = up(region);
        up[Dimension.VINTAGE.ordinal()] = vintages;
        return Arrays.stream(nearerFirst(common(up))).mapToObj(layout.regions::get);
    }

    /** The more is above a region, the nearer it is to those below; of equals the first printed comes first. */
    private int[] nearerFirst(int[] ids) {
        long[] keys = new long[ids.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) -above[ids[i]].length << Integer.SIZE | ids[i];
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = (int) keys[i];
        }
        return sorted;
    }

    /** The places at or above a region in each dimension. */
    private int[][] up(Region region) {
        int[][] up = new int[Coordinates.SIZE][];
        for (int i = 0; i < up.length; i++) {
            Node node = region.node(Coordinates.DIMENSIONS[i]).orElse(null);
            up[i] = node == null ? roots[i] : ways.computeIfAbsent(node, this::way);
        }
        return up;
    }

    /** The places from a node up; above a union there is no more than the root. */
    private int[] way(Node node) {
        IntStream.Builder way = IntStream.builder();
        for (Optional<Node> each = Optional.of(node); each.isPresent(); each = each.get().parent()) {
            int place = coordinates.place(each.get());
            if (place >= 0) {
                way.add(place);
            }
        }
        if (node.dimension().isEnumerated() || node.dimension().isListed()) {
            way.add(node.dimension().ordinal());
        }
        return way.build().toArray();
    }

    /** The printed regions with a place among those of every dimension, in no order. */
    private int[] common(int[][] up) {
        for (int i = 0; i < up.length && coordinates.size() > 0; i++) {
            if (!isLevel(i) && !contains(up[i], coordinates.of(0)[i])) {
                return NONE;
            }
        }
        return coordinates.size() == 0 ? NONE : trie.collect(up, levels);
    }

    private static boolean contains(int[] way, int place) {
        for (int each : way) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    private boolean isLevel(int dimension) {
        return contains(levels, dimension);
    }
}
