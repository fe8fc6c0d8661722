package io.gouji.budget.io;

import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two budgets (两份预算的差异), address by address: of one year, what was changed; of two years, what grew.
 * <p>
 * Figures are compared as amounts, so {@code 704.6} and {@code 704.60} are the same, whatever unit the tables print; rows are
 * told by their codes where they have some, so a row that moved is the same row.
 */
public final class Diff {

    private final List<Change> changes = new ArrayList<>();

    private Diff() {
    }

    /** What the second budget changes in the first: in the order of the first, then what only the second has. */
    public static List<Change> of(DepartmentBudget before, DepartmentBudget after) {
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
                text(Change.Kind.CODE, ref, row.printed().code(), other.printed().code());
                text(Change.Kind.NAME, ref, row.printed().name(), other.printed().name());
            }
        });
    }

    private void text(Change.Kind kind, CellRef ref, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Change.text(kind, ref, before, after));
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
        Map<CellRef, Figure> others = cells(after);
        cells(before).forEach((ref, figure) -> {
            Figure other = others.remove(ref);
            if (other == null || !isSame(figure, other)) {
                changes.add(Change.figure(ref, figure, other));
            }
        });
        others.forEach((ref, figure) -> changes.add(Change.figure(ref, null, figure)));
    }

    private static Map<CellRef, Figure> cells(DepartmentBudget budget) {
        Map<CellRef, Figure> cells = new LinkedHashMap<>();
        budget.cells().forEach(cell -> cells.put(cell.ref(), cell.figure()));
        return cells;
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.sameAmount(other) || !one.isPrinted() && one.equals(other);
    }
}
