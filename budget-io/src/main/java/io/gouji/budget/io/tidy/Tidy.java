package io.gouji.budget.io.tidy;

import io.gouji.budget.rules.Report;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The figures of a budget, and the findings of its check, as streams of rows with names (整洁数据).
 *
 * <pre>{@code
 * Map<String, BigDecimal> total = Tidy.figures(budget)
 *         .filter(figure -> figure.cell().column().equals("合计"))
 *         .collect(toMap(TidyFigure::code, figure -> figure.yuan().orElseThrow()));
 * }</pre>
 */
public final class Tidy {

    private Tidy() {
    }

    /** Returns every figure of that budget in the order printed, blanks included. */
    public static Stream<TidyFigure> figures(DepartmentBudget budget) {
        return figures("", budget);
    }

    /**
     * Returns every figure of that budget in the order printed, blanks included.
     *
     * @param document the name that the rows give to the document; it may be empty
     */
    public static Stream<TidyFigure> figures(String document, DepartmentBudget budget) {
        Objects.requireNonNull(document, "document");
        Map<String, BudgetTable> tables = new HashMap<>();
        Map<CellRef, PrintedRow> rows = new HashMap<>();
        for (BudgetTable table : budget.tables()) {
            tables.put(table.form().name(), table);
            for (BudgetRow row : table.rows()) {
                rows.put(row(table.form().name(), row.key()), row.printed());
            }
        }
        return budget.cells().stream().map(cell -> figure(document, budget, cell,
                tables.get(cell.ref().form()), rows.get(row(cell.ref().form(), cell.ref().row()))));
    }

    private static CellRef row(String form, String row) {
        return CellRef.of(form, row, "");
    }

    private static TidyFigure figure(String document, DepartmentBudget budget, Cell cell, BudgetTable table,
            PrintedRow row) {
        return new TidyFigure(document, budget.department(), budget.year(), budget.template().name(), cell.form(),
                cell.ref(), row.code(), row.name(), cell.measure(), cell.region(), cell.figure(), table.unit(),
                cell.line(), cell.column());
    }

    /** Returns what that check found, worst first, and then the contradictions of the figures as a whole. */
    public static Stream<TidyFinding> findings(Report report) {
        return findings("", report);
    }

    /**
     * Returns what that check found, worst first, and then the contradictions of the figures as a whole.
     *
     * @param document the name that the rows give to the document; it may be empty
     */
    public static Stream<TidyFinding> findings(String document, Report report) {
        Objects.requireNonNull(document, "document");
        return Stream.concat(
                report.findings().stream().map(finding -> TidyFinding.of(document, report, finding)),
                report.contradictions().stream().map(found -> TidyFinding.of(document, report, found)));
    }
}
