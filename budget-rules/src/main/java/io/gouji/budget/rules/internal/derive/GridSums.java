package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Divisions.Division;
import io.gouji.budget.rules.internal.relation.IntLists;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.table.Form;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sums within one grid. What adds up along its rows is the same for each column with amounts in the same rows, and
 * is made out once; so it is along columns.
 */
final class GridSums {

    private static final int[] NONE = {};

    private final Grid grid;
    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;
    private final List<Relation> relations;
    private final Map<BitSet, Divisions> ofRows = new HashMap<>();
    private final Map<BitSet, Divisions> ofColumns = new HashMap<>();

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
            Divisions rows = ofRows.computeIfAbsent(amounts(grid.rows.size(), cell),
                    lines -> new Divisions(grid, grid.rows, lines, grid.listed(), cover));
            for (Division division : rows.divisions()) {
                sum(Rule.SUM_ROWS, division, cell);
            }
            total(rows, cell);
        }
        for (int row = 0; row < grid.rows.size(); row++) {
            int own = row;
            IntUnaryOperator cell = column -> grid.cell(own, column);
            Divisions columns = ofColumns.computeIfAbsent(amounts(grid.columns.size(), cell),
                    lines -> new Divisions(grid, grid.columns, lines, Set.of(), cover));
            for (Division division : columns.divisions()) {
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

    private void sum(Rule rule, Division division, IntUnaryOperator cell) {
        int whole = cell.applyAsInt(division.whole());
        int[] parts = IntLists.map(division.parts(), cell);
        Remainder rest;
        if (rule == Rule.SUM_ROWS && grid.hasHole) {
            rest = Remainder.UNREAD;
        } else if (!division.isComplete() || grid.kind == Form.Kind.PROSE && isList(whole, parts)) {
            rest = Remainder.ANYTHING;
        } else {
            rest = division.isWhole() ? Remainder.NOTHING : rest(whole, parts);
        }
        relations.add(new Sum(rule, division.variant(), whole, parts, rest));
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
    private void total(Divisions rows, IntUnaryOperator cell) {
        int[] top = grid.kind != Form.Kind.MONEY || rows.hasTotal() ? NONE : IntLists.map(rows.top(), cell);
        if (top.length == 0) {
            return;
        }
        Region bare = layout.region(top[0]);
        for (Dimension dimension : grid.listed()) {
            bare = rows.first().isRoot(dimension) ? bare : bare.without(dimension);
        }
        int whole = layout.id(bare);
        if (whole >= 0) {
            relations.add(new Sum(Rule.SUM_ROWS, layout.place(top[0]).form().name(), layout.printing(whole), top,
                    grid.hasHole ? Remainder.UNREAD : Remainder.NOTHING));
        }
    }
}
