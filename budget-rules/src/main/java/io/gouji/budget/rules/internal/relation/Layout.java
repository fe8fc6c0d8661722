package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which figures a document prints, by index, and what they measure: all that relations depend on. Documents of one
 * shape have it in common, and each its own figures.
 */
public final class Layout {

    public final OptionalInt year;
    public final List<Grid> grids = new ArrayList<>();
    public final int[] gridOf;
    public final int[] formOf;
    public final List<Region> regions = new ArrayList<>();
    public final List<List<Integer>> printings = new ArrayList<>();
    private final List<Cell> places;
    private final Region base;
    private final BitSet amounts = new BitSet();
    private final BitSet changes = new BitSet();
    private final BitSet signed = new BitSet();
    private final BitSet renamed;
    private final int[] idOf;
    private final Map<Region, Integer> ids;

    public Layout(DepartmentBudget budget) {
        this(budget, new BitSet());
    }

    /** The layout of a document, of which those figures have a code with the name of something else. */
    public Layout(DepartmentBudget budget, BitSet renamed) {
        places = budget.cells();
        year = budget.year();
        base = budget.base();
        gridOf = new int[places.size()];
        formOf = new int[places.size()];
        idOf = new int[places.size()];
        ids = new HashMap<>(2 * places.size());
        int cell = 0;
        for (int form = 0; form < budget.tables().size(); form++) {
            cell = addTable(budget.tables().get(form), form, cell);
        }
        this.renamed = renamed;
        for (int i = 0; i < places.size(); i++) {
            changes.set(i, region(i).isChange());
            amounts.set(i, saysAmount(places.get(i)));
            signed.set(i, amounts.get(i) && places.get(i).mayBeNegative() && !changes.get(i));
            if (amounts.get(i) && !renamed.get(i)) {
                idOf[i] = ids.computeIfAbsent(region(i), this::newRegion);
                printings.get(idOf[i]).add(i);
            }
        }
        for (int i = 0; i < places.size(); i++) {
            if (!amounts.get(i) || renamed.get(i)) {
                idOf[i] = amounts.get(i) ? alone(i) : id(region(i));
            }
        }
    }

    /** What a change, or an amount of another time, is of now: this year, in the phase of the document. */
    public Region now(Region region) {
        Region dated = year.isPresent() ? region.withYear(year.getAsInt()) : region;
        return base.node(Dimension.PHASE).map(dated::with).orElse(dated);
    }

    private static boolean saysAmount(Cell cell) {
        boolean said = cell.form().kind() == Form.Kind.MONEY || !cell.figure().isBlank();
        return said && !cell.measure().isPercentage();
    }

    /** Returns the region of a row in the document's own phase and year. */
    public Region own(Region row) {
        return dated(base.and(row));
    }

    /** Returns the region with years ago told by their number. */
    public Region dated(Region region) {
        return year.isPresent() ? region.dated(year.getAsInt()) : region;
    }

    /** How many figures there are. */
    public int size() {
        return places.size();
    }

    /** Whether the cell says an amount: no percentage does, nor what goals and prose leave unsaid. */
    public boolean isAmount(int cell) {
        return amounts.get(cell);
    }

    public boolean isProse(int cell) {
        return places.get(cell).form().kind() == Form.Kind.PROSE;
    }

    /** Returns the figures whose form lets them be negative (可为负数). */
    public BitSet signed() {
        return signed;
    }

    /** Where changes since last year are told. */
    public BitSet changes() {
        return changes;
    }

    /** The place of a figure, which all documents of this shape have; its own figure only tells that one is printed. */
    public Cell place(int cell) {
        return places.get(cell);
    }

    /** What a code with the name of something else measures is no other figure's. */
    private int alone(int cell) {
        int id = newRegion(region(cell));
        printings.get(id).add(cell);
        return id;
    }

    /** Figures whose code has the name of something else: they count in the sums of their own table only. */
    public BitSet renamed() {
        return renamed;
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
    public int id(Region region) {
        return ids.getOrDefault(region, -1);
    }

    /** The index of what the figure measures, or -1 if it is no amount. */
    public int idOf(int cell) {
        return idOf[cell];
    }

    public Region region(int cell) {
        return places.get(cell).region();
    }

    /** The figure that stands for a region: the first that prints it. */
    public int printing(int region) {
        return printings.get(region).get(0);
    }

    /** The rows and columns of one panel of one table. */
    public static final class Grid {
        final int form;
        public final Form.Kind kind;
        public final Panel panel;
        public final boolean hasHole;
        public final List<Region> rows = new ArrayList<>();
        public final List<Integer> firstCells = new ArrayList<>();
        public final List<Region> columns;
        private @Nullable Nesting nesting;
        private @Nullable Set<Dimension> listed;

        Grid(int form, Form.Kind kind, Panel panel, Region base, boolean hasHole) {
            this.form = form;
            this.kind = kind;
            this.panel = panel;
            this.hasHole = hasHole;
            this.columns = panel.columns().stream().map(Column::region).map(base.and(panel.region())::and).toList();
        }

        /**
         * Returns the dimensions whose members the rows list: only there is what is printed all there is. A few rows or
         * a panel that name codes list nothing.
         */
        public Set<Dimension> listed() {
            if (listed == null) {
                listed = panel.rows().stream().flatMap(rule -> rule.dimensions().stream())
                        .collect(Collectors.toUnmodifiableSet());
            }
            return listed;
        }

        /** Which rows lie just below which; worked out while the plan is made, and then never again. */
        public Nesting nesting() {
            nesting = nesting == null ? new Nesting(rows) : nesting;
            return nesting;
        }

        public int cell(int row, int column) {
            return firstCells.get(row) + column;
        }

        /** The row that the figure stands in. */
        public int row(int cell) {
            int found = Collections.binarySearch(firstCells, cell);
            return found >= 0 ? found : -found - 2;
        }
    }
}
