package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Ratio;
import io.gouji.budget.table.Column;
import io.gouji.budget.table.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The relations of printed percentages: a share is of the outermost total around its row, a rate is of last year's
 * amount.
 */
final class Ratios {

    private final Layout layout;
    private final List<Instance> instances = new ArrayList<>();

    Ratios(Layout layout) {
        this.layout = layout;
    }

    List<Instance> derive() {
        for (Grid grid : layout.grids) {
            List<Column> columns = grid.panel.columns();
            OptionalInt amount = column(grid, false);
            for (int column = 0; column < columns.size(); column++) {
                for (int row = 0; row < grid.rows.size(); row++) {
                    derive(grid, row, column, amount);
                }
            }
        }
        return instances;
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
        if (measure == Measure.SHARE) {
            int whole = grid.cell(outermost(grid, row, amount), amount);
            instances.add(new Instance(Rule.SHARE, Ratio.share(cell, grid.cell(row, amount), whole)));
        } else if (measure == Measure.RATE) {
            rate(grid, row, cell, grid.cell(row, amount))
                    .ifPresent(ratio -> instances.add(new Instance(Rule.RATE, ratio)));
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
            Ratio ratio = head.measure() == Measure.RATE
                    ? Ratio.growth(cell, above, below) : Ratio.share(cell, above, below);
            instances.add(new Instance(Rule.ratio(head.measure()), ratio));
        }
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

    private Optional<Ratio> rate(Grid grid, int row, int cell, int amount) {
        OptionalInt change = column(grid, true);
        if (change.isPresent() && layout.isAmount(grid.cell(row, change.getAsInt()))) {
            return Optional.of(Ratio.rate(cell, grid.cell(row, change.getAsInt()), amount));
        }
        int before = layout.id(lastYear(layout.region(amount), layout.year));
        return before < 0 ? Optional.empty() : Optional.of(Ratio.growth(cell, amount, layout.printing(before)));
    }

    private static OptionalInt column(Grid grid, boolean change) {
        for (int i = 0; i < grid.columns.size(); i++) {
            Region region = grid.panel.columns().get(i).region();
            boolean dated = change ? region.isChange() : region.isRoot(Dimension.YEAR);
            if (grid.panel.columns().get(i).measure() == Measure.AMOUNT && dated) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    static Region thisYear(Region region, OptionalInt year) {
        return year.isPresent() ? region.withYear(year.getAsInt()) : region;
    }

    static Region lastYear(Region region, OptionalInt year) {
        return year.isPresent() ? region.withYear(year.getAsInt() - 1) : region;
    }
}
