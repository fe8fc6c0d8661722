package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.relation.IntLists;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Nesting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows or columns of a grid with amounts, and how they divide each other (分项). */
final class Divisions {

    private final Cover cover;
    private final Set<Dimension> listed;
    private final List<Division> divisions = new ArrayList<>();
    private final List<Region> regions;
    private final int[] own;
    private final Nesting nesting;
    private final boolean isPlain;      // all have the same leaves of everything that has leaves
    private final boolean isListed;     // all members in which they differ are listed

    /**
     * Divides the rows or columns of a grid.
     *
     * @param lines which of them have amounts
     * @param listed the dimensions whose members they list
     */
    Divisions(Grid grid, List<Region> all, BitSet lines, Set<Dimension> listed, Cover cover) {
        this.cover = cover;
        this.listed = listed;
        own = lines.stream().toArray();
        regions = own.length == all.size() ? all : IntStream.of(own).mapToObj(all::get).toList();
        nesting = all == grid.rows && own.length == all.size() ? grid.nesting() : new Nesting(regions);
        isPlain = !nesting.hasUnions() && nesting.varying().stream().noneMatch(Dimension::isEnumerated);
        isListed = nesting.varying().stream().allMatch(each -> !each.isListed() || listed.contains(each));
        for (int whole = 0; whole < own.length; whole++) {
            if (nesting.children()[whole].length > 0) {
                divide(whole, nesting.children()[whole]);
            }
        }
    }

    List<Division> divisions() {
        return divisions;
    }

    /** Whether a line is of no listed member. */
    boolean hasTotal() {
        return regions.stream().anyMatch(region -> listed.stream().allMatch(region::isRoot));
    }

    /** The first line, of which there is one at least. */
    Region first() {
        return regions.get(0);
    }

    /** The lines that lie below no other. */
    int[] top() {
        BitSet top = new BitSet(own.length);
        top.set(0, own.length);
        for (int[] parts : nesting.children()) {
            for (int part : parts) {
                top.clear(part);
            }
        }
        return top.stream().map(each -> own[each]).toArray();
    }

    private void divide(int whole, int[] parts) {
        if (isPlain && isListed) {
            divisions.add(new Division("", own[whole], own(parts), true, true));
            return;
        }
        Cover.Result result = cover.of(regions.get(whole), regions(parts));
        if (result != Cover.Result.OVERLAPPING) {
            add("", whole, parts, result);
            return;
        }
        List<List<Integer>> ways = ways(whole, parts);
        for (int i = 0; i < ways.size(); i++) {
            int[] way = ways.get(i).stream().mapToInt(Integer::intValue).toArray();
            add(i == 0 ? "" : "division" + (i + 1), whole, way, cover.of(regions.get(whole), regions(way)));
        }
    }

    private void add(String variant, int whole, int[] parts, Cover.Result result) {
        divisions.add(new Division(variant, own[whole], own(parts), result == Cover.Result.WHOLE,
                isListed || isComplete(regions.get(whole), regions(parts))));
    }

    private int[] own(int[] lines) {
        return IntLists.map(lines, line -> own[line]);
    }

    private List<Region> regions(int[] lines) {
        List<Region> those = new ArrayList<>(lines.length);
        for (int line : lines) {
            those.add(regions.get(line));
        }
        return those;
    }

    /**
     * Parts that divide the whole in several ways, such as by fund and by topic or item, each by itself: those that
     * differ from it in the same dimensions, and with them others that they do not overlap. None for parts that
     * overlap within one way.
     */
    private List<List<Integer>> ways(int whole, int[] parts) {
        Map<Set<Dimension>, List<Integer>> alike = new LinkedHashMap<>();
        for (int part : parts) {
            alike.computeIfAbsent(differing(regions.get(whole), regions.get(part)), key -> new ArrayList<>())
                    .add(part);
        }
        List<List<Integer>> ways = new ArrayList<>();
        for (List<Integer> way : alike.values()) {
            if (isOverlapping(whole, way)) {
                continue;
            }
            Optional<List<Integer>> other = ways.stream().filter(each -> !isOverlapping(whole,
                    Stream.concat(each.stream(), way.stream()).toList())).findFirst();
            other.ifPresentOrElse(each -> each.addAll(way), () -> ways.add(new ArrayList<>(way)));
        }
        return ways;
    }

    private boolean isOverlapping(int whole, List<Integer> parts) {
        List<Region> those = parts.stream().map(regions::get).toList();
        return cover.of(regions.get(whole), those) == Cover.Result.OVERLAPPING;
    }

    private static Set<Dimension> differing(Region whole, Region part) {
        Set<Dimension> differing = EnumSet.allOf(Dimension.class);
        differing.removeIf(dimension -> part.isAlike(whole, dimension));
        return differing;
    }

    /**
     * Returns true unless the parts are some codes, units or projects among others: they are all there are only where
     * the form lists them, or where the whole names each of them.
     */
    private boolean isComplete(Region whole, List<Region> parts) {
        for (Dimension dimension : Dimension.values()) {
            boolean few = dimension.isListed() && !listed.contains(dimension)
                    && parts.stream().anyMatch(part -> !part.isAlike(whole, dimension));
            if (few && !namesAll(whole, parts, dimension)) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesAll(Region whole, List<Region> parts, Dimension dimension) {
        return whole.node(dimension).filter(Node::isUnion).filter(union -> Cover.haveAll(union, parts)).isPresent();
    }

    /**
     * A whole line and the lines that make it up.
     *
     * @param isWhole true if nothing can be left over
     * @param isComplete false if the parts are some codes, units or projects among others
     */
    record Division(String variant, int whole, int[] parts, boolean isWhole, boolean isComplete) {
    }
}
