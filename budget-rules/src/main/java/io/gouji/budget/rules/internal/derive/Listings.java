package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.internal.relation.Deferred;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the complete lists of rows say: a code that is not listed where its siblings are has no money. */
final class Listings {

    private final Layout layout;
    private final List<Listing> listings = new ArrayList<>();

    Listings(Layout layout) {
        this.layout = layout;
        for (Grid grid : layout.grids) {
            List<Dimension> listed = grid.listed().stream().sorted()
                    .filter(each -> grid.rows.stream().anyMatch(row -> !row.isRoot(each))).toList();
            Deferred<Map<Region, Integer>> cells = new Deferred<>(() -> cells(grid));
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

    /** One dimension that the rows of a grid list: each row's node, and the rows just below it. */
    private static final class Listing {
        private final Grid grid;
        private final Dimension dimension;
        private final Deferred<Map<Region, Integer>> cells;
        private final int[][] below;
        private final List<Region> columns = new ArrayList<>();     // without a row
        private final Region common;                                // of all columns

        Listing(Layout layout, Grid grid, Dimension dimension, Deferred<Map<Region, Integer>> cells) {
            this.grid = grid;
            this.dimension = dimension;
            this.cells = cells;
            this.below = grid.nesting().children();
            for (int column = 0; column < grid.columns.size(); column++) {
                columns.add(bare(layout.region(grid.cell(0, column)), column));
            }
            this.common = common();
        }

        private Region common() {
            Region first = columns.isEmpty() ? Region.everything() : columns.get(0);
            Region common = first;
            for (Dimension each : Dimension.values()) {
                boolean alike = columns.stream().allMatch(column -> column.isAlike(first, each));
                common = alike ? common : common.without(each);
            }
            return common;
        }

        private Region bare(Region region, int column) {
            Region bare = region;
            for (Dimension listed : Dimension.values()) {
                bare = listed.isListed() && grid.columns.get(column).isRoot(listed) ? bare.without(listed) : bare;
            }
            return bare;
        }

        Optional<Cap> cap(Layout layout, Region region) {
            if (region.isRoot(dimension) || !common.contains(region) || cells.get().containsKey(region)) {
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
                Integer cell = cells.get().get(column.with(node.get()));
                if (cell != null) {
                    return cell;
                }
                node = node.get().parent();
            }
            return cells.get().get(column);
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
