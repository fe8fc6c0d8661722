package io.gouji.budget.io.csv;

import io.gouji.budget.money.Figure;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of one table, read from its file; what its figures mean exactly is told by {@link Figures}. */
final class TableRows {

    private final PackageReader.Head head;
    private final OptionalInt year;
    private final Figures figures;
    private final FormColumns columns;
    private final List<String> names;
    private final List<int[]> places = new ArrayList<>();
    private final Map<String, Integer> panels;
    private final List<PrintedRow> rows = new ArrayList<>();
    private int number;

    TableRows(PackageReader.Head head, Figures figures, OptionalInt year) {
        this.head = head;
        this.year = year;
        this.figures = figures;
        this.columns = new FormColumns(head.form());
        this.names = columns.all();
        this.panels = columns.panels();
        for (int panel = 0; panel < panels.size(); panel++) {
            places.add(columns.headings(panel).stream().mapToInt(names::indexOf).toArray());
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
            in.problem(0, "panel must be one of '" + String.join("', '", panels.keySet()) + "'");
            return;
        }
        int[] own = places.get(panel);
        List<Figure> row = new ArrayList<>(own.length);
        List<Integer> cells = new ArrayList<>(own.length);
        for (int i = 0; i < own.length; i++) {
            Figures.Told told = told(in, panel, i, own[i]);
            row.add(told.figure());
            if (told.column() != Figures.NO_COLUMN) {
                cells.add(told.column());
            }
        }
        PrintedRow printed = PrintedRow.of(panel, in.text(1), in.text(2), in.text(3), row, in.integer(4, 0, 0));
        rows.add(cells.size() == row.size() ? printed.at(cells) : printed);
    }

    private Figures.Told told(CsvInput in, int panel, int index, int column) {
        String heading = head.form().panels().get(panel).columns().get(index).heading(year);
        String printed = in.text(column);
        Optional<Figures.Told> told = figures.find(head.form().name(), number, heading);
        if (told.isPresent() && told.get().figure().printed().equals(printed)) {
            return told.get();
        }
        in.problem(column, told.isPresent()
                ? "figure must print as figures.csv says, which is '" + told.get().figure().printed() + "'"
                : "figure must be told by figures.csv too");
        return new Figures.Told(Figures.alone(printed, head.unit()), told.map(Figures.Told::column).orElse(Figures.NO_COLUMN));
    }
}
