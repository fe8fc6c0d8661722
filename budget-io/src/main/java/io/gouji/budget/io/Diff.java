package io.gouji.budget.io;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two budgets (两份预算的差异), address by address: of one year, what was changed; of two years, what
 * grew.
 * <p>
 * Figures are compared as amounts, so {@code 704.6} and {@code 704.60} are the same, whatever unit the tables print;
 * rows are told by their codes where they have some, so a row that moved is the same row; a column of last year is that
 * of last year in both.
 */
public final class Diff {

    private final List<Difference> changes = new ArrayList<>();

    private Diff() {
    }

    /** What the second budget changes in the first: in the order of the first, then what only the second has. */
    public static List<Difference> of(DepartmentBudget before, DepartmentBudget after) {
        Diff diff = new Diff();
        diff.texts(before, after);
        diff.figures(before, after);
        return List.copyOf(diff.changes);
    }

    private void texts(DepartmentBudget before, DepartmentBudget after) {
        Map<CellRef, BudgetRow> others = rows(after);
        rows(before).forEach((ref, row) -> {
            BudgetRow other = others.get(ref);
            if (other != null) {
                text(Difference.Kind.CODE, ref, row.printed().code(), other.printed().code());
                text(Difference.Kind.NAME, ref, row.printed().name(), other.printed().name());
            }
        });
    }

    private void text(Difference.Kind kind, CellRef ref, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Difference.text(kind, ref, before, after));
        }
    }

    private static Map<CellRef, BudgetRow> rows(DepartmentBudget budget) {
        Map<CellRef, BudgetRow> rows = new LinkedHashMap<>();
        for (BudgetTable table : budget.tables()) {
            table.rows().forEach(row -> rows.put(CellRef.of(table.form().name(), row.key(), ""), row));
        }
        return rows;
    }

    private void figures(DepartmentBudget before, DepartmentBudget after) {
        Map<CellRef, Cell> others = cells(after);
        cells(before).forEach((place, cell) -> {
            Cell other = others.remove(place);
            if (other == null) {
                changes.add(Difference.figure(cell.ref(), cell.figure(), null));
            } else if (!isSame(cell.figure(), other.figure())) {
                changes.add(Difference.figure(cell.ref(), cell.figure(), other.figure()));
            }
        });
        others.values().forEach(cell -> changes.add(Difference.figure(cell.ref(), null, cell.figure())));
    }

    /** The figures by where they stand in any year: under the heading as the template has it, a class by its code. */
    private static Map<CellRef, Cell> cells(DepartmentBudget budget) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        Iterator<Cell> next = budget.cells().iterator();
        for (BudgetTable table : budget.tables()) {
            for (BudgetRow row : table.rows()) {
                table.panel(row).columns().forEach(column ->
                        cells.put(CellRef.of(table.form().name(), place(row), column.heading()), next.next()));
            }
        }
        return cells;
    }

    /**
     * The row's key; of a class that is printed by its name, which may change from year to year, with its code
     * instead.
     */
    private static String place(BudgetRow row) {
        Optional<String> code = row.region().node(Dimension.FUNCTION).map(Node::label);
        boolean named = row.printed().code().isEmpty() && code.filter(each -> !row.key().contains(each)).isPresent();
        return named ? row.key().substring(0, row.key().lastIndexOf('/') + 1) + code.get() : row.key();
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.sameAmount(other) || !one.isPrinted() && one.equals(other);
    }
}
