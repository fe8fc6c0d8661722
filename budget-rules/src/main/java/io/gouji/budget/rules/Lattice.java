package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which printed regions lie above a region (上级区域): those that do so in every dimension, looked for among the few that
 * do so in one. A place is a node that some figure is of, or the root of a dimension, by its number. Safe for many
 * threads.
 */
final class Lattice {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Layout layout;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> regionsAt = new ArrayList<>();
    private final int[][] places;
    private final Map<Node, int[]> ways = new ConcurrentHashMap<>();
    private final int[] vintages;
    private final int[][] above;

    Lattice(Layout layout) {
        this.layout = layout;
        for (int root = 0; root < DIMENSIONS.length; root++) {
            regionsAt.add(new ArrayList<>());
        }
        places = layout.regions.stream().map(this::places).toArray(int[][]::new);
        for (int id = 0; id < places.length; id++) {
            for (int place : places[id]) {
                regionsAt.get(place).add(id);
            }
        }
        vintages = vintages();
        above = IntStream.range(0, places.length).mapToObj(id -> common(up(layout.regions.get(id)))
                .filter(each -> each != id).toArray()).toArray(int[][]::new);
    }

    /** Where a region is in each dimension; the root of a dimension has its number. */
    private int[] places(Region region) {
        return Stream.of(DIMENSIONS).mapToInt(dimension -> region.node(dimension)
                .map(node -> numbers.computeIfAbsent(node, this::number)).orElse(dimension.ordinal())).toArray();
    }

    private int number(Node node) {
        regionsAt.add(new ArrayList<>(1));
        return regionsAt.size() - 1;
    }

    /** All places of the vintage, its root with them: whatever a region says of it, it is among them. */
    private int[] vintages() {
        IntStream told = numbers.entrySet().stream().filter(each -> each.getKey().dimension() == Dimension.VINTAGE)
                .mapToInt(Map.Entry::getValue);
        return IntStream.concat(told, IntStream.of(Dimension.VINTAGE.ordinal())).toArray();
    }

    /** The printed regions above that one, the nearer ones first. */
    int[] containers(Region region) {
        int id = layout.id(region);
        return nearerFirst(id < 0 ? common(up(region)) : IntStream.of(above[id])).toArray();
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
        int[][] up = up(region);
        up[Dimension.VINTAGE.ordinal()] = vintages;
        return nearerFirst(common(up)).mapToObj(layout.regions::get);
    }

    /** The more is above a region, the nearer it is to those below. */
    private IntStream nearerFirst(IntStream ids) {
        return ids.boxed().sorted((one, two) -> above[two].length - above[one].length).mapToInt(Integer::intValue);
    }

    /** The places at or above a region in each dimension. */
    private int[][] up(Region region) {
        return Stream.of(DIMENSIONS).map(dimension -> region.node(dimension)
                .map(node -> ways.computeIfAbsent(node, this::way)).orElse(new int[] {dimension.ordinal()}))
                .toArray(int[][]::new);
    }

    /** The places from a node up; above a union there is no more than the root. */
    private int[] way(Node node) {
        Stream<Integer> nodes = Stream.iterate(Optional.of(node), Optional::isPresent,
                each -> each.flatMap(Node::parent)).map(each -> numbers.get(each.orElseThrow()));
        Dimension dimension = node.dimension();
        boolean toRoot = dimension.isEnumerated() || dimension.isListed();
        return Stream.concat(nodes.filter(Objects::nonNull),
                toRoot ? Stream.of(dimension.ordinal()) : Stream.empty()).mapToInt(Integer::intValue).toArray();
    }

    /** The printed regions with a place among those of every dimension. */
    private IntStream common(int[][] up) {
        int[] fewest = Stream.of(up).min((one, two) -> size(one) - size(two)).orElseThrow();
        int[] found = new int[size(fewest)];
        int count = 0;
        for (int place : fewest) {
            for (int id : regionsAt.get(place)) {
                if (isIn(up, places[id])) {
                    found[count++] = id;
                }
            }
        }
        return IntStream.of(found).limit(count).sorted();
    }

    private int size(int[] way) {
        int size = 0;
        for (int place : way) {
            size += regionsAt.get(place).size();
        }
        return size;
    }

    private static boolean isIn(int[][] up, int[] places) {
        for (int i = 0; i < up.length; i++) {
            if (!contains(up[i], places[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(int[] way, int place) {
        for (int each : way) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
