package io.gouji.budget.io.tidy;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        Objects.requireNonNull(budget, "budget");
        return figures("", budget);
    }

    /**
     * Returns every figure of that budget in the order printed, blanks included.
     *
     * @param document the name that the rows give to the document; it may be empty
     */
    public static Stream<TidyFigure> figures(String document, DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
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
                Objects.requireNonNull(tables.get(cell.ref().form())),
                Objects.requireNonNull(rows.get(row(cell.ref().form(), cell.ref().row())))));
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
        Objects.requireNonNull(report, "report");
        return findings("", report);
    }

    /**
     * Returns what that check found, worst first, and then the contradictions of the figures as a whole.
     *
     * @param document the name that the rows give to the document; it may be empty
     */
    public static Stream<TidyFinding> findings(String document, Report report) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(document, "document");
        return Stream.concat(
                report.findings().stream().map(finding -> TidyFinding.of(document, report, finding)),
                report.contradictions().stream().map(found -> TidyFinding.of(document, report, found)));
    }

    /**
     * Writes documents as tidy data (写出整洁数据), one after the other, into one table or one database.
     *
     * <pre>{@code
     * try (TidyWriter csv = TidyWriter.figures(out, Language.ZH, true)) {
     *     csv.add("wuchang-2024.txt", loaded, Optional.empty());
     * }
     * }</pre>
     */
    public interface TidyWriter extends Closeable {

        /**
         * Returns a writer of figures as CSV (数据表): UTF-8, RFC 4180, a line of headings, then a record a figure.
         *
         * @param out where to write; it is flushed, not closed
         * @param language the language of headings and values; amounts and codes are the same in both
         * @param mark true to begin with the byte order mark by which Excel knows UTF-8
         * @throws IOException if the stream cannot be written
         */
        static TidyWriter figures(OutputStream out, Language language, boolean mark) throws IOException {
            Objects.requireNonNull(out, "out");
            Objects.requireNonNull(language, "language");
            return new TidyCsv<>(out, language, mark, TidyColumns.FIGURES,
                    (document, loaded, report) -> loaded.budget().stream()
                            .flatMap(budget -> Tidy.figures(document, budget)));
        }

        /**
         * Returns a writer of findings as CSV (校验结果表), and of what could not be read, worst first. See
         * {@link #figures}.
         */
        static TidyWriter findings(OutputStream out, Language language, boolean mark) throws IOException {
            Objects.requireNonNull(out, "out");
            Objects.requireNonNull(language, "language");
            return new TidyCsv<>(out, language, mark, TidyColumns.FINDINGS,
                    (document, loaded, report) -> Stream.concat(
                            report.stream().flatMap(each -> Tidy.findings(document, each)),
                            loaded.problems().stream().map(each -> TidyFinding.of(document, report, each))));
        }

        /**
         * Returns a writer of an SQLite database (数据库) with the tables {@code documents}, {@code figures},
         * {@code findings} and {@code problems}. What was there before is replaced when the writer is closed after
         * {@link #finish}; else it stays.
         *
         * @throws IOException if the database cannot be written
         * @throws IllegalStateException if {@code org.xerial:sqlite-jdbc} is not there
         */
        static TidyWriter sqlite(Path file, Language language) throws IOException {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(language, "language");
            return SqliteWriter.open(file, language);
        }

        /**
         * Adds a document.
         *
         * @param document the name of the document
         * @param loaded what was read of it
         * @param report what a check found; empty if it was not checked or could not be read
         * @throws IOException if it cannot be written
         */
        void add(String document, Loaded loaded, Optional<Report> report) throws IOException;

        /**
         * Says that every document was added.
         *
         * @throws IOException if it cannot be written
         */
        void finish() throws IOException;
    }
}
