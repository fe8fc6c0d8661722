package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Baseless;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The relations of printed percentages: a share is of the outermost total around its row, a rate is of last year's
 * amount, a degree of completion is of the budget.
 */
final class Ratios {

    private final Layout layout;
    private final List<Relation> relations = new ArrayList<>();

    Ratios(Layout layout) {
        this.layout = layout;
    }

    List<Relation> derive() {
        for (Grid grid : layout.grids) {
            List<Column> columns = grid.panel.columns();
            OptionalInt amount = amount(grid);
            for (int column = 0; column < columns.size(); column++) {
                for (int row = 0; row < grid.rows.size(); row++) {
                    derive(grid, row, column, amount);
                }
            }
        }
        return relations;
    }

    private void derive(Grid grid, int row, int column, OptionalInt amounts) {
        int cell = grid.cell(row, column);
        Column head = grid.panel.columns().get(column);
        Measure measure = head.measure();
        if (layout.place(cell).figure().isBlank() || !measure.isPercentage()) {
            return;
        }
        if (measure == Measure.COMPLETION || !head.base().equals(Region.everything())) {
            compared(grid, row, cell, head);
            return;
        }
        int amount = amounts.orElse(column);
        if (!layout.isAmount(grid.cell(row, amount))) {
            return;
        }
        int of = grid.cell(row, amount);
        if (measure == Measure.SHARE) {
            whole(grid, row, amount).ifPresent(whole -> relations.add(Ratio.share(Rule.SHARE, cell, of, whole)));
        } else if (layout.year.isEmpty()) {
            relations.add(new Baseless(Rule.RATE, cell));
        } else {
            rate(grid, row, column, of).ifPresent(relations::add);
        }
    }

    /**
     * A percentage whose column says what it compares with: the amounts may stand in any table. A completion that says
     * nothing compares the document's own phase with the column's.
     */
    private void compared(Grid grid, int row, int cell, Column head) {
        boolean own = head.base().equals(Region.everything());
        Region said = layout.region(cell);
        int amount = layout.id(own ? layout.own(grid.rows.get(row)) : said);
        int before = layout.id(own ? said : layout.dated(said.and(head.base())));
        if (amount >= 0 && before >= 0 && amount != before) {
            int above = layout.printing(amount);
            int below = layout.printing(before);
            relations.add(head.measure() == Measure.RATE ? Ratio.growth(cell, above, below)
                    : Ratio.share(Rule.ratio(head.measure()), cell, above, below));
        }
    }

    /** A region in the phase that the column states, if it states one. */
    private static Region timed(Region region, Grid grid, int column) {
        return grid.panel.columns().get(column).region().node(Dimension.PHASE).map(region::with).orElse(region);
    }

    /**
     * What a share is of: the outermost total around its row, if one is printed. A sentence about a total tells its
     * share of the same of all funds, and never of itself.
     */
    private OptionalInt whole(Grid grid, int row, int amount) {
        int outermost = outermost(grid, row, amount);
        if (outermost != row || grid.kind != Form.Kind.PROSE) {
            boolean printed = outermost != row || isWhole(grid, row);
            return printed ? OptionalInt.of(grid.cell(outermost, amount)) : OptionalInt.empty();
        }
        Region region = layout.region(grid.cell(row, amount));
        int whole = region.isRoot(Dimension.FUND) ? -1 : layout.id(region.without(Dimension.FUND));
        return whole < 0 ? OptionalInt.empty() : OptionalInt.of(layout.printing(whole));
    }

    /** Of several rows beside each other none is a whole, unless others lie in it. */
    private static boolean isWhole(Grid grid, int row) {
        Region region = grid.rows.get(row);
        long inside = grid.rows.stream().filter(other -> !other.equals(region) && region.contains(other)).count();
        return inside > 0 || grid.rows.stream().allMatch(region::equals);
    }

    /** The first row that contains this one and lies in no other. */
    private int outermost(Grid grid, int row, int amount) {
        int outer = row;
        for (int other = 0; other < grid.rows.size(); other++) {
            boolean around = grid.rows.get(other).contains(grid.rows.get(outer))
                    && !grid.rows.get(other).equals(grid.rows.get(outer));
            outer = around && layout.isAmount(grid.cell(other, amount)) ? other : outer;
        }
        return outer;
    }

    private Optional<Ratio> rate(Grid grid, int row, int column, int amount) {
        OptionalInt change = change(grid, column);
        if (change.isPresent() && layout.isAmount(grid.cell(row, change.getAsInt()))) {
            return Optional.of(Ratio.rate(grid.cell(row, column), grid.cell(row, change.getAsInt()), amount));
        }
        int before = layout.id(timed(lastYear(layout.region(amount), layout.year), grid, column));
        return before < 0 ? Optional.empty()
                : Optional.of(Ratio.growth(grid.cell(row, column), amount, layout.printing(before)));
    }

    /** The column of amounts of this year. */
    private static OptionalInt amount(Grid grid) {
        return IntStream.range(0, grid.columns.size()).filter(i -> isMoney(grid, i))
                .filter(i -> grid.panel.columns().get(i).region().isRoot(Dimension.YEAR)).findFirst();
    }

    /** The column of changes against the same base as the rates of that column. */
    private static OptionalInt change(Grid grid, int rates) {
        List<Column> columns = grid.panel.columns();
        return IntStream.range(0, columns.size()).filter(i -> isMoney(grid, i) && columns.get(i).region().isChange())
                .filter(i -> columns.get(i).region().node(Dimension.PHASE)
                .equals(columns.get(rates).region().node(Dimension.PHASE))).findFirst();
    }

    private static boolean isMoney(Grid grid, int column) {
        return grid.panel.columns().get(column).measure() == Measure.AMOUNT;
    }

    static Region thisYear(Region region, OptionalInt year) {
        return year.isPresent() ? region.withYear(year.getAsInt()) : region;
    }

    static Region lastYear(Region region, OptionalInt year) {
        return year.isPresent() ? region.withYear(year.getAsInt() - 1) : region;
    }
}
