package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.rules.proof.Prover.Solved;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds grids among areas: nodes of one dimension for each of which the same amounts are known, by what they say in the
 * other dimensions (profiles), each amount being the sum of those of the smallest profiles, which are disjoint.
 */
final class Grids {

    private static final int REMEMBERED = 20_000;
    private static final int[] NOTHING = {};
    private static final Grid NONE = new Grid(List.of(), Map.of(), List.of());

    private final Solved solved;
    private final Map<Map<Integer, Long>, Boolean> known = new ConcurrentHashMap<>();

    Grids(Solved solved) {
        this.solved = solved;
    }

    /**
     * A grid.
     *
     * @param sums for each profile the variables of all nodes
     * @param smallest the smallest profiles
     */
    record Grid(List<BitSet> nodes, Map<List<BitSet>, int[]> sums, List<List<BitSet>> smallest) {

        /** The variables of all nodes in one of the smallest profiles. */
        int[] sum(List<BitSet> profile) {
            return Objects.requireNonNull(sums.get(profile), "profile");
        }
    }

    /**
     * Returns the grid of as many of those nodes as belong to one; it has no nodes if there is none.
     *
     * @param empty the areas without money
     */
    Grid of(int dimension, List<BitSet> nodes, List<Area> areas, List<Area> empty) {
        Map<BitSet, Map<List<BitSet>, int[]>> stated = stated(dimension, nodes, areas);
        List<List<BitSet>> profiles = common(dimension, stated, empty);
        List<List<BitSet>> smallest = profiles.stream().filter(profile -> profiles.stream()
                .noneMatch(other -> other != profile && Area.contains(profile, other))).toList();
        if (profiles.isEmpty() || !areDisjoint(smallest, empty)) {
            return NONE;
        }
        List<BitSet> fit = new ArrayList<>();
        Map<List<BitSet>, int[]> sums = new LinkedHashMap<>();
        stated.forEach((node, own) -> {
            Map<List<BitSet>, int[]> all = new LinkedHashMap<>(own);
            profiles.forEach(profile -> all.putIfAbsent(profile, NOTHING));
            boolean known = profiles.stream().allMatch(each -> own.containsKey(each)
                    || isEmpty(dimension, node, each, empty));
            if (known && all.size() == profiles.size() && areSums(all, smallest)) {
                fit.add(node);
                all.forEach((profile, variables) -> sums.merge(profile, variables,
                        (one, other) -> IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray()));
            }
        });
        return new Grid(fit, sums, smallest);
    }

    /** For each node the amounts that areas state; a node of which one is stated in two ways is left out. */
    private Map<BitSet, Map<List<BitSet>, int[]>> stated(int dimension, List<BitSet> nodes, List<Area> areas) {
        Map<BitSet, Map<List<BitSet>, int[]>> stated = new LinkedHashMap<>();
        nodes.forEach(node -> stated.put(node, new LinkedHashMap<>()));
        for (Area area : areas) {
            Map<List<BitSet>, int[]> own = stated.get(area.pieces()[dimension]);
            int[] other = own == null ? null : own.put(area.without(dimension), area.variables());
            if (other != null && !isSum(other, area.variables())) {
                stated.remove(area.pieces()[dimension]);
            }
        }
        return stated;
    }

    /** The profiles of which most nodes have an amount, or none because they have no money there. */
    private static List<List<BitSet>> common(int dimension, Map<BitSet, Map<List<BitSet>, int[]>> stated,
            List<Area> empty) {
        Set<List<BitSet>> profiles = new LinkedHashSet<>();
        stated.values().forEach(own -> profiles.addAll(own.keySet()));
        return profiles.stream().filter(profile -> 2 * stated.entrySet().stream()
                .filter(each -> each.getValue().containsKey(profile)
                        || isEmpty(dimension, each.getKey(), profile, empty))
                .count() > stated.size()).toList();
    }

    private static boolean isEmpty(int dimension, BitSet node, List<BitSet> profile, List<Area> empty) {
        BitSet[] pieces = profile.toArray(BitSet[]::new);
        pieces[dimension] = node;
        for (Area area : empty) {
            if (area.contains(pieces)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areDisjoint(List<List<BitSet>> profiles, List<Area> empty) {
        return IntStream.range(0, profiles.size()).allMatch(i -> IntStream.range(0, i).allMatch(j -> Optional
                .ofNullable(Area.common(profiles.get(i), profiles.get(j)))
                .map(common -> empty.stream().anyMatch(area -> area.contains(common))).orElse(true)));
    }

    /** Returns true if each amount is the sum of the smallest ones in it. */
    private boolean areSums(Map<List<BitSet>, int[]> amounts, List<List<BitSet>> smallest) {
        return amounts.entrySet().stream().filter(each -> !smallest.contains(each.getKey())).allMatch(each -> isSum(
                each.getValue(), smallest.stream().filter(part -> Area.contains(each.getKey(), part))
                        .map(amounts::get).flatMapToInt(IntStream::of).toArray()));
    }

    boolean isSum(int[] whole, int[] parts) {
        return isNeverLess(whole, parts) && isNeverLess(parts, whole);
    }

    private boolean isNeverLess(int[] one, int[] other) {
        TreeMap<Integer, Long> form = new TreeMap<>();
        IntStream.of(one).forEach(variable -> form.merge(variable, 1L, Long::sum));
        IntStream.of(other).forEach(variable -> form.merge(variable, -1L, Long::sum));
        form.values().removeIf(coef -> coef == 0);
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return form.isEmpty() || known.computeIfAbsent(form, any -> solved.isNeverLess(
                form.keySet().stream().mapToInt(Integer::intValue).toArray(),
                form.values().stream().mapToLong(Long::longValue).toArray()));
    }

    /** Returns true if each smallest amount of the grid is known for the node around it, too, and no more than it. */
    boolean isWithin(int dimension, Grid grid, @Nullable BitSet parent, List<Area> areas) {
        return grid.smallest().stream().allMatch(profile -> {
            BitSet[] pieces = profile.toArray(BitSet[]::new);
            pieces[dimension] = parent;
            return areas.stream().anyMatch(area -> area.contains(pieces) && (area.isEmpty()
                    || IntStream.range(0, pieces.length).allMatch(d -> Area.contains(pieces[d], area.pieces()[d]))
                            && isNeverLess(area.variables(), grid.sum(profile))));
        });
    }
}
