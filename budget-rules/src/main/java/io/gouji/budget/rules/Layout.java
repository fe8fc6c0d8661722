package io.gouji.budget.rules;

import io.gouji.budget.cube.Region;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Column;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which figures a document prints, by index, and what they measure: all that relations depend on. */
final class Layout {

    final List<Cell> cells;
    final OptionalInt year;
    private final Region base;
    final List<Grid> grids;
    final int[] gridOf;
    final int[] formOf;
    final List<Region> regions;
    final List<List<Integer>> printings;
    private final Map<Region, Integer> ids;

    Layout(DepartmentBudget budget) {
        cells = budget.cells();
        year = budget.year();
        Region phase = budget.template().region();
        base = year.isPresent() ? phase.withYear(year.getAsInt()) : phase;
        grids = new ArrayList<>();
        regions = new ArrayList<>();
        printings = new ArrayList<>();
        ids = new HashMap<>();
        gridOf = new int[cells.size()];
        formOf = new int[cells.size()];
        int cell = 0;
        for (int form = 0; form < budget.tables().size(); form++) {
            cell = addTable(budget.tables().get(form), form, cell);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (isAmount(i)) {
                printings.get(ids.computeIfAbsent(cells.get(i).region(), this::newRegion)).add(i);
            }
        }
    }

    private Layout(Layout shape, List<Cell> cells) {
        this.cells = cells;
        this.year = shape.year;
        this.base = shape.base;
        this.grids = shape.grids;
        this.regions = shape.regions;
        this.printings = shape.printings;
        this.ids = shape.ids;
        this.gridOf = shape.gridOf;
        this.formOf = shape.formOf;
    }

    /** This layout with the figures of another document of the same shape. */
    Layout with(List<Cell> others) {
        return new Layout(this, others);
    }

    /** Whether the cell says an amount: no percentage does, nor what goals and prose leave unsaid. */
    boolean isAmount(int cell) {
        Measure measure = cells.get(cell).measure();
        boolean said = cells.get(cell).form().kind() == Form.Kind.MONEY || !cells.get(cell).figure().isBlank();
        return said && measure != Measure.SHARE && measure != Measure.RATE;
    }

    boolean isProse(int cell) {
        return cells.get(cell).form().kind() == Form.Kind.PROSE;
    }

    private int newRegion(Region region) {
        regions.add(region);
        printings.add(new ArrayList<>(2));
        return regions.size() - 1;
    }

    private int addTable(BudgetTable table, int form, int firstCell) {
        List<Grid> own = new ArrayList<>();
        for (Panel panel : table.form().panels()) {
            boolean hole = table.unreadRows().stream().anyMatch(row -> row.printed().panel() == own.size());
            own.add(new Grid(form, table.form().kind(), panel, base, hole));
        }
        int cell = firstCell;
        for (BudgetRow row : table.rows()) {
            Grid grid = own.get(row.printed().panel());
            grid.rows.add(row.region());
            grid.firstCells.add(cell);
            for (int i = 0; i < grid.columns.size(); i++) {
                gridOf[cell] = grids.size() + row.printed().panel();
                formOf[cell++] = form;
            }
        }
        grids.addAll(own);
        return cell;
    }

    /** The index of a region that some figure measures, or -1. */
    int id(Region region) {
        return ids.getOrDefault(region, -1);
    }

    Region region(int cell) {
        return cells.get(cell).region();
    }

    /** The figure that stands for a region: the first that prints it. */
    int printing(int region) {
        return printings.get(region).get(0);
    }

    /** The rows and columns of one panel of one table. */
    static final class Grid {
        final int form;
        final Form.Kind kind;
        final Panel panel;
        final boolean hasHole;
        final List<Region> rows = new ArrayList<>();
        final List<Integer> firstCells = new ArrayList<>();
        final List<Region> columns;

        Grid(int form, Form.Kind kind, Panel panel, Region base, boolean hasHole) {
            this.form = form;
            this.kind = kind;
            this.panel = panel;
            this.hasHole = hasHole;
            this.columns = panel.columns().stream().map(Column::region).map(base.and(panel.region())::and).toList();
        }

        int cell(int row, int column) {
            return firstCells.get(row) + column;
        }

        /** The row that the figure stands in. */
        int row(int cell) {
            int found = Collections.binarySearch(firstCells, cell);
            return found >= 0 ? found : -found - 2;
        }
    }
}
