package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.relation.Layout;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Index of the printed regions that contain a region (上级区域). A place is the number of a node that some printed region
 * has, or of the root of a dimension. A query walks a trie of the printed regions along the ancestors of the region's
 * node in each dimension, which are few, so its cost does not grow with the document. Safe for many threads.
 */
final class Lattice {

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final int[] NONE = {};

    private final Layout layout;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final int[][] places;
    private final int[][] roots = new int[DIMENSIONS.length][];
    private final Map<Node, int[]> ways = new ConcurrentHashMap<>();
    private final RegionTrie trie = new RegionTrie();
    private final int[] levels;         // the dimensions in which regions differ, the ones with most places first
    private final int[] vintages;
    private final int[][] above;

    Lattice(Layout layout) {
        this.layout = layout;
        for (int root = 0; root < DIMENSIONS.length; root++) {
            roots[root] = new int[] {root};
        }
        places = new int[layout.regions.size()][];
        for (int id = 0; id < places.length; id++) {
            places[id] = places(layout.regions.get(id));
        }
        levels = levels();
        for (int id = 0; id < places.length; id++) {
            if (!isAlone(id)) {
                trie.add(places[id], levels, id);
            }
        }
        vintages = vintages();
        above = new int[places.length][];
        for (int id = 0; id < places.length; id++) {
            above[id] = isAlone(id) ? NONE : without(id, common(up(layout.regions.get(id))));
        }
    }

    /** Returns true for what a code with the name of something else measures: no region is known to hold it. */
    private boolean isAlone(int id) {
        return layout.id(layout.regions.get(id)) != id;
    }

    /** The place of a region in each dimension; the root of a dimension has the dimension's number. */
    private int[] places(Region region) {
        int[] result = new int[DIMENSIONS.length];
        for (int i = 0; i < result.length; i++) {
            Node node = region.node(DIMENSIONS[i]).orElse(null);
            result[i] = node == null ? i : numbers.computeIfAbsent(node, this::number);
        }
        return result;
    }

    private int number(Node node) {
        return DIMENSIONS.length + numbers.size();
    }

    private int[] levels() {
        long[] different = new long[DIMENSIONS.length];
        for (int i = 0; i < different.length; i++) {
            int dimension = i;
            different[i] = Arrays.stream(places).mapToInt(each -> each[dimension]).distinct().count();
        }
        return IntStream.range(0, DIMENSIONS.length).boxed().filter(each -> different[each] > 1)
                .sorted(Comparator.comparingLong(each -> -different[each])).mapToInt(Integer::intValue).toArray();
    }

    /** All places of the vintage with its root: whatever a region says of it, it is among them. */
    private int[] vintages() {
        IntStream said = numbers.entrySet().stream().filter(each -> each.getKey().dimension() == Dimension.VINTAGE)
                .mapToInt(Map.Entry::getValue);
        return IntStream.concat(said, IntStream.of(Dimension.VINTAGE.ordinal())).toArray();
    }

    private static int[] without(int id, int[] ids) {
        int at = Arrays.binarySearch(ids, id);
        int[] rest = Arrays.copyOf(ids, ids.length - 1);
        System.arraycopy(ids, at + 1, rest, at, rest.length - at);
        return rest;
    }

    /** The printed regions above that one, the nearer ones first. */
    int[] containers(Region region) {
        int id = layout.id(region);
        return nearerFirst(id < 0 ? common(up(region)) : above[id]);
    }

    /**
     * Returns the printed regions just above a printed one that contain none of its wholes: those with no other on the
     * way to them.
     */
    int[] nearest(int region, List<Integer> wholes) {
        BitSet further = new BitSet();
        for (int whole : wholes) {
            further.set(whole);
            mark(further, above[whole]);
        }
        if (isEach(above[region], further)) {
            return NONE;
        }
        for (int each : above[region]) {
            mark(further, above[each]);
        }
        return Arrays.stream(above[region]).filter(each -> !further.get(each)).toArray();
    }

    private static void mark(BitSet set, int[] ids) {
        for (int id : ids) {
            set.set(id);
        }
    }

    private static boolean isEach(int[] ids, BitSet set) {
        for (int id : ids) {
            if (!set.get(id)) {
                return false;
            }
        }
        return true;
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
        int[][] up = new int[DIMENSIONS.length][];
        for (int i = 0; i < up.length; i++) {
            Node node = region.node(DIMENSIONS[i]).orElse(null);
            up[i] = node == null ? roots[i] : ways.computeIfAbsent(node, this::way);
        }
        return up;
    }

    /** The places from a node up; above a union there is no more than the root. */
    private int[] way(Node node) {
        IntStream.Builder way = IntStream.builder();
        for (Optional<Node> each = Optional.of(node); each.isPresent(); each = each.get().parent()) {
            Integer number = numbers.get(each.get());
            if (number != null) {
                way.add(number);
            }
        }
        if (node.dimension().isEnumerated() || node.dimension().isListed()) {
            way.add(node.dimension().ordinal());
        }
        return way.build().toArray();
    }

    /** The printed regions with a place among those of every dimension, in ascending order. */
    private int[] common(int[][] up) {
        for (int i = 0; i < up.length && places.length > 0; i++) {
            if (!isLevel(i) && !RegionTrie.contains(up[i], places[0][i])) {
                return NONE;
            }
        }
        RegionTrie.Ids found = new RegionTrie.Ids();
        if (places.length > 0) {
            trie.collect(up, levels, found);
        }
        return found.sorted();
    }

    private boolean isLevel(int dimension) {
        for (int level : levels) {
            if (level == dimension) {
                return true;
            }
        }
        return false;
    }
}
