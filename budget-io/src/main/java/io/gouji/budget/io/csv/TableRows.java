package io.gouji.budget.io.csv;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The rows of one table, read from its file; what its figures mean exactly is told by {@link FigureReader}. */
final class TableRows {

    /** Where the figures of a panel's rows are found: in the columns of the file, and in {@code figures.csv}. */
    private record Places(int[] columns, int[] told) {
    }

    private final PackageReader.Head head;
    private final FormFigures figures;
    private final List<String> names;
    private final List<Places> places = new ArrayList<>();
    private final Map<String, Integer> panels;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<Figure> row = new ArrayList<>();
    private final List<Integer> cells = new ArrayList<>();
    // rows below each other mostly have their figures in the same cells
    private List<Integer> cellsBefore = List.of();
    private int number;

    TableRows(PackageReader.Head head, FormFigures figures, OptionalInt year) {
        this.head = head;
        this.figures = figures;
        FormColumns columns = new FormColumns(head.form());
        this.names = columns.all();
        this.panels = columns.panels();
        for (int panel = 0; panel < panels.size(); panel++) {
            places.add(new Places(columns.headings(panel).stream().mapToInt(names::indexOf).toArray(),
                    head.form().panels().get(panel).columns().stream()
                            .mapToInt(column -> figures.place(column.heading(year))).toArray()));
        }
    }

    List<String> columns() {
        return names;
    }

    List<PrintedRow> rows() {
        return rows;
    }

    /** Takes a record of the file. */
    void add(CsvInput in) {
        number++;
        Integer panel = panels.get(in.text(0));
        if (panel == null) {
            in.problem(0, Expectation.of("panel must be one of '{}'", String.join("', '", panels.keySet())));
            return;
        }
        readFigures(in, places.get(panel));
        rows.add(PrintedRow.of(panel, in.text(1), in.text(2), in.text(3), row, in.integer(4, 0, 0), cells()));
    }

    private List<Integer> cells() {
        List<Integer> told = cells.size() == row.size() ? cells : List.of();
        cellsBefore = cellsBefore.equals(told) ? cellsBefore : List.copyOf(told);
        return cellsBefore;
    }

    private void readFigures(CsvInput in, Places own) {
        row.clear();
        cells.clear();
        FigureReader.Told[] told = figures.row(number);
        for (int i = 0; i < own.columns.length; i++) {
            FigureReader.Told each = told[own.told[i]];
            row.add(figure(in, own.columns[i], each));
            if (each != null && each.column() != FigureReader.NO_COLUMN) {
                cells.add(each.column());
            }
        }
    }

    private Figure figure(CsvInput in, int column, FigureReader.Told told) {
        if (told != null && told.figure().prints(in.shown(column))) {
            return told.figure();
        }
        in.problem(column, told == null ? Expectation.of("figure must be told by figures.csv too")
                : Expectation.of("figure must print as figures.csv says, which is '{}'", told.figure().printed()));
        return FigureReader.alone(in.text(column), head.unit());
    }
}
