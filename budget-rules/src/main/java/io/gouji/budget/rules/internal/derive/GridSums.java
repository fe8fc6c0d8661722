package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Nesting;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.table.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sums within one grid. What adds up along its rows is the same for each column with amounts in the same rows, and
 * is made out once; so it is along columns.
 */
final class GridSums {

    private final Grid grid;
    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;
    private final List<Relation> relations;
    private final Map<BitSet, Lines> ofRows = new HashMap<>();
    private final Map<BitSet, Lines> ofColumns = new HashMap<>();

    GridSums(Grid grid, Layout layout, Cover cover, Exhaustion exhaustion, List<Relation> relations) {
        this.grid = grid;
        this.layout = layout;
        this.cover = cover;
        this.exhaustion = exhaustion;
        this.relations = relations;
    }

    /** Adds them to the relations. */
    void derive() {
        for (int column = 0; column < grid.columns.size(); column++) {
            int own = column;
            IntUnaryOperator cell = row -> grid.cell(row, own);
            Lines rows = ofRows.computeIfAbsent(amounts(grid.rows.size(), cell),
                    lines -> new Lines(grid.rows, lines, grid.listed()));
            for (Division division : rows.divisions) {
                sum(Rule.SUM_ROWS, division, cell);
            }
            total(rows, cell);
        }
        for (int row = 0; row < grid.rows.size(); row++) {
            int own = row;
            IntUnaryOperator cell = column -> grid.cell(own, column);
            Lines columns = ofColumns.computeIfAbsent(amounts(grid.columns.size(), cell),
                    lines -> new Lines(grid.columns, lines, Set.of()));
            for (Division division : columns.divisions) {
                sum(Rule.SUM_COLUMNS, division, cell);
            }
        }
    }

    private BitSet amounts(int size, IntUnaryOperator cell) {
        BitSet amounts = new BitSet(size);
        for (int line = 0; line < size; line++) {
            amounts.set(line, layout.isAmount(cell.applyAsInt(line)));
        }
        return amounts;
    }

    /**
     * A whole line and the lines that make it up.
     *
     * @param isWhole true if nothing can be left over
     * @param isComplete false if the parts are some codes, units or projects among others
     */
    private record Division(String variant, int whole, int[] parts, boolean isWhole, boolean isComplete) {
    }

    private void sum(Rule rule, Division division, IntUnaryOperator cell) {
        int whole = cell.applyAsInt(division.whole);
        int[] parts = cells(division.parts, cell);
        Remainder rest;
        if (rule == Rule.SUM_ROWS && grid.hasHole) {
            rest = Remainder.UNREAD;
        } else if (!division.isComplete || grid.kind == Form.Kind.PROSE && isList(whole, parts)) {
            rest = Remainder.ANYTHING;
        } else {
            rest = division.isWhole ? Remainder.NOTHING : rest(whole, parts);
        }
        relations.add(new Sum(rule, division.variant, whole, parts, rest));
    }

    private static int[] cells(int[] lines, IntUnaryOperator cell) {
        int[] cells = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            cells[i] = cell.applyAsInt(lines[i]);
        }
        return cells;
    }

    /** Whether the parts are members of a list, which is complete in a table but need not be in a sentence. */
    private boolean isList(int whole, int[] parts) {
        return IntStream.of(parts).anyMatch(part -> Stream.of(Dimension.values()).filter(Dimension::isListed)
                .anyMatch(dimension -> !layout.region(part).isAlike(layout.region(whole), dimension)));
    }

    private Remainder rest(int whole, int[] parts) {
        Region region = layout.region(whole);
        List<Region> regions = IntStream.of(parts).mapToObj(layout::region).toList();
        Dimension only = null;
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isEnumerated() && regions.stream().anyMatch(part -> !part.isAlike(region, dimension))) {
                if (only != null) {
                    return Remainder.ANYTHING;
                }
                only = dimension;
            }
        }
        return only == null ? Remainder.ANYTHING : exhaustion.rest(region, regions, only);
    }

    /** A list without a total of its own adds up to the total that another form prints. */
    private void total(Lines rows, IntUnaryOperator cell) {
        if (grid.kind != Form.Kind.MONEY || rows.top.length == 0 || rows.hasTotal) {
            return;
        }
        int[] top = cells(rows.top, cell);
        Region bare = layout.region(top[0]);
        for (Dimension dimension : grid.listed()) {
            bare = rows.first.isRoot(dimension) ? bare : bare.without(dimension);
        }
        int whole = layout.id(bare);
        if (whole >= 0) {
            relations.add(new Sum(Rule.SUM_ROWS, layout.place(top[0]).form().name(), layout.printing(whole), top,
                    grid.hasHole ? Remainder.UNREAD : Remainder.NOTHING));
        }
    }

    /** Rows or columns with amounts, and how they divide each other. */
    private final class Lines {
        private final List<Division> divisions = new ArrayList<>();
        private final List<Region> regions;
        private final int[] own;
        private final Nesting nesting;
        private final boolean isPlain;      // all have the same leaves of everything that has leaves
        private final boolean isListed;     // all members in which they differ are listed
        private final int[] top;            // those that lie below no other
        private final boolean hasTotal;     // a line that is of no listed member
        private final Region first;

        Lines(List<Region> all, BitSet lines, Set<Dimension> listed) {
            own = lines.stream().toArray();
            regions = own.length == all.size() ? all : IntStream.of(own).mapToObj(all::get).toList();
            first = regions.isEmpty() ? Region.everything() : regions.get(0);
            nesting = all == grid.rows && own.length == all.size() ? grid.nesting() : new Nesting(regions);
            isPlain = !nesting.hasUnions() && nesting.varying().stream().noneMatch(Dimension::isEnumerated);
            isListed = nesting.varying().stream().allMatch(each -> !each.isListed() || listed.contains(each));
            for (int whole = 0; whole < own.length; whole++) {
                if (nesting.children()[whole].length > 0) {
                    divide(whole, nesting.children()[whole], listed);
                }
            }
            top = top();
            hasTotal = regions.stream().anyMatch(region -> grid.listed().stream().allMatch(region::isRoot));
        }

        private int[] top() {
            BitSet top = new BitSet(own.length);
            top.set(0, own.length);
            for (int[] parts : nesting.children()) {
                for (int part : parts) {
                    top.clear(part);
                }
            }
            return top.stream().map(each -> own[each]).toArray();
        }

        private void divide(int whole, int[] parts, Set<Dimension> listed) {
            if (isPlain && isListed) {
                divisions.add(new Division("", own[whole], own(parts), true, true));
                return;
            }
            Cover.Result result = cover.of(regions.get(whole), regions(parts));
            if (result != Cover.Result.OVERLAPPING) {
                add("", whole, parts, result, listed);
                return;
            }
            List<List<Integer>> ways = ways(whole, parts);
            for (int i = 0; i < ways.size(); i++) {
                int[] way = ways.get(i).stream().mapToInt(Integer::intValue).toArray();
                add(i == 0 ? "" : "division" + (i + 1), whole, way, cover.of(regions.get(whole), regions(way)), listed);
            }
        }

        private void add(String variant, int whole, int[] parts, Cover.Result result, Set<Dimension> listed) {
            divisions.add(new Division(variant, own[whole], own(parts), result == Cover.Result.WHOLE,
                    isListed || isComplete(regions.get(whole), regions(parts), listed)));
        }

        private int[] own(int[] lines) {
            return IntStream.of(lines).map(line -> own[line]).toArray();
        }

        private List<Region> regions(int[] lines) {
            return IntStream.of(lines).mapToObj(regions::get).toList();
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
    private static boolean isComplete(Region whole, List<Region> parts, Set<Dimension> listed) {
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
}
