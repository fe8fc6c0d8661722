package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.internal.relation.Deferred;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Remainder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an amount that nothing prints can be at most: what the regions around it have, what a complete list leaves out,
 * and what comes in for it (a fund without revenue spends nothing).
 */
public final class Exhaustion {

    private static final Set<Dimension> EARNED = EnumSet.of(Dimension.FUNCTION, Dimension.UNIT);

    private final Layout layout;
    private final Cover cover;
    private final Lattice lattice;
    private final Deferred<Listings> listings;
    private final Map<Region, Cap> caps = new ConcurrentHashMap<>();
    private final Map<Region, Cap> incomes = new ConcurrentHashMap<>();
    private final Deferred<Set<Dimension>> unearned = new Deferred<>(this::unearned);
    private final AtomicReferenceArray<Cap> capsOfCells;

    Exhaustion(Layout layout, Cover cover, Lattice lattice) {
        this.layout = layout;
        this.cover = cover;
        this.lattice = lattice;
        this.listings = new Deferred<>(() -> new Listings(layout));
        this.capsOfCells = new AtomicReferenceArray<>(layout.size());
    }

    /** What the parts leave over of a whole along a dimension, if anything. */
    Remainder left(Region whole, List<Region> parts, Dimension dimension) {
        List<Node> leaves = cover.uncovered(whole, parts, dimension);
        return leaves.isEmpty() ? Remainder.NOTHING : rest(whole, leaves);
    }

    /** The same where something must be left over: anything, if it has no name. */
    Remainder rest(Region whole, List<Region> parts, Dimension dimension) {
        List<Node> leaves = cover.uncovered(whole, parts, dimension);
        return leaves.isEmpty() ? Remainder.ANYTHING : rest(whole, leaves);
    }

    private Remainder rest(Region whole, List<Node> leaves) {
        return Remainder.of(() -> leaves.stream().map(whole::with).toList(), layout, this::cap);
    }

    /** The cap of a region; a printed region's own figures do not count. */
    public Cap cap(Region region) {
        return caps.computeIfAbsent(region, this::compute);
    }

    /** The cap of what a figure measures. */
    public Cap cap(int cell) {
        Cap known = capsOfCells.get(cell);
        if (known == null) {
            known = cap(layout.region(cell));
            capsOfCells.set(cell, known);
        }
        return known;
    }

    /**
     * Mostly what comes in for a region, or some figure around it, says that it has nothing, and then nobody need look
     * further.
     */
    private Cap compute(Region region) {
        Cap around = Cap.deferred(() -> around(region));
        Cap listed = Cap.deferred(() -> Cap.least(listings.get().caps(region)));
        if (!isSpent(region)) {
            return Cap.unlessZero(around, listed, Cap.least(List.of(listed, around)));
        }
        Cap income = incomes.computeIfAbsent(spent(region), each -> Cap.least(incomes(each)));
        Cap all = Cap.least(List.of(listed, around, income));
        return Cap.unlessZero(income, Cap.unlessZero(around, listed, all), all);
    }

    private Cap around(Region region) {
        int[] containers = containers(region).toArray();
        return containers.length == 0 ? Cap.NONE : Cap.cells(containers);
    }

    private static boolean isSpent(Region region) {
        return region.node(Dimension.SIDE).filter(Side.EXPENDITURE.node()::equals).isPresent();
    }

    /** What an expenditure is known by where it comes in: its fund, its function and unit if some revenue has one. */
    private Region spent(Region expenditure) {
        Region spent = expenditure.with(Side.REVENUE);
        for (Dimension dimension : unearned.get()) {
            spent = spent.without(dimension);
        }
        return spent;
    }

    /** The dimensions of expenditure only, and those that no printed revenue tells. */
    private Set<Dimension> unearned() {
        Set<Dimension> unearned = EnumSet.of(Dimension.USE, Dimension.NATURE, Dimension.ECONOMIC, Dimension.PROJECT,
                Dimension.VINTAGE, Dimension.FUNCTION, Dimension.UNIT);
        for (Region region : layout.regions) {
            if (!region.isRoot(Dimension.SIDE) && !isSpent(region)) {
                unearned.removeIf(dimension -> EARNED.contains(dimension) && !region.isRoot(dimension));
            }
        }
        return unearned;
    }

    /** The revenue of a fund, function and unit, or of what these belong to, of all vintages. */
    private List<Cap> incomes(Region spent) {
        List<Cap> result = new ArrayList<>();
        for (Region income : lattice.anyVintageAround(spent).map(each -> each.without(Dimension.VINTAGE)).distinct()
                .toList()) {
            int id = layout.id(income);
            List<Node> vintages = cover.leaves(income, Dimension.VINTAGE);
            if (id >= 0) {
                result.add(Cap.cells(layout.printing(id)));
            } else if (vintages.stream().anyMatch(vintage -> layout.id(income.with(vintage)) >= 0)) {
                result.add(Cap.sum(vintages.stream().map(vintage -> direct(income.with(vintage))).toList()));
            }
        }
        return result;
    }

    private Cap direct(Region region) {
        IntStream own = layout.id(region) < 0 ? IntStream.empty()
                : layout.printings.get(layout.id(region)).stream().mapToInt(Integer::intValue);
        int[] cells = IntStream.concat(own, containers(region)).toArray();
        return cells.length == 0 ? Cap.NONE : Cap.cells(cells);
    }

    private IntStream containers(Region region) {
        return IntStream.of(lattice.containers(region)).map(layout::printing);
    }

    /** What the complete lists of rows say: a code that is not listed where its siblings are has no money. */
    private static final class Listings {
        private final Layout layout;
        private final List<Listing> listings = new ArrayList<>();

        Listings(Layout layout) {
            this.layout = layout;
            for (Grid grid : layout.grids) {
                List<Dimension> listed = grid.listed().stream().sorted()
                        .filter(each -> grid.rows.stream().anyMatch(row -> !row.isRoot(each))).toList();
                Map<Region, Integer> cells = listed.isEmpty() ? Map.of() : cells(grid);
                listed.forEach(dimension -> listings.add(new Listing(layout, grid, dimension, cells)));
            }
        }

        private Map<Region, Integer> cells(Grid grid) {
            Map<Region, Integer> cells = new HashMap<>(2 * grid.rows.size() * grid.columns.size());
            for (int row = 0; row < grid.rows.size(); row++) {
                for (int column = 0; column < grid.columns.size(); column++) {
                    cells.put(layout.region(grid.cell(row, column)), grid.cell(row, column));
                }
            }
            return cells;
        }

        List<Cap> caps(Region region) {
            List<Cap> caps = new ArrayList<>();
            listings.forEach(listing -> listing.cap(layout, region).ifPresent(caps::add));
            return caps;
        }
    }

    /** One dimension that the rows of a grid list: each row's node, and the rows just below it. */
    private static final class Listing {
        private final Grid grid;
        private final Dimension dimension;
        private final Map<Region, Integer> cells;
        private final int[][] below;
        private final List<Region> columns = new ArrayList<>();     // without a row
        private Region all;                                         // what the columns have in common

        Listing(Layout layout, Grid grid, Dimension dimension, Map<Region, Integer> cells) {
            this.grid = grid;
            this.dimension = dimension;
            this.cells = cells;
            this.below = grid.nesting().children();
            for (int column = 0; column < grid.columns.size(); column++) {
                columns.add(bare(layout.region(grid.cell(0, column)), column));
            }
            all = columns.isEmpty() ? Region.everything() : columns.get(0);
            for (Dimension each : Dimension.values()) {
                all = columns.stream().allMatch(column -> column.isAlike(all, each)) ? all : all.without(each);
            }
        }

        private Region bare(Region region, int column) {
            Region bare = region;
            for (Dimension listed : Dimension.values()) {
                bare = listed.isListed() && grid.columns.get(column).isRoot(listed) ? bare.without(listed) : bare;
            }
            return bare;
        }

        Optional<Cap> cap(Layout layout, Region region) {
            if (region.isRoot(dimension) || !all.contains(region) || cells.containsKey(region)) {
                return Optional.empty();
            }
            for (Region column : columns) {
                Integer row = column.contains(region) ? rowAbove(column, region) : null;
                if (row != null) {
                    return listed(layout, row, region);
                }
            }
            return Optional.empty();
        }

        /** The figure of the nearest row at or above the region in a column; null if there is none. */
        private @Nullable Integer rowAbove(Region column, Region region) {
            Optional<Node> node = region.node(dimension);
            while (node.isPresent()) {
                Integer cell = cells.get(column.with(node.get()));
                if (cell != null) {
                    return cell;
                }
                node = node.get().parent();
            }
            return cells.get(column);
        }

        private Optional<Cap> listed(Layout layout, int witness, Region region) {
            int row = grid.row(witness);
            int column = witness - grid.firstCells.get(row);
            int[] inside = new int[below[row].length];
            int count = 0;
            for (int child : below[row]) {
                if (!isDisjoint(layout.region(grid.cell(child, column)), region)) {
                    inside[count++] = grid.cell(child, column);
                }
            }
            return inside.length == 0 ? Optional.empty()
                    : Optional.of(Cap.listed(witness, Arrays.copyOf(inside, count)));
        }

        private boolean isDisjoint(Region one, Region two) {
            return !one.isRoot(dimension) && !two.isRoot(dimension)
                    && one.node(dimension).orElseThrow().isDisjointFrom(two.node(dimension).orElseThrow());
        }
    }
}
