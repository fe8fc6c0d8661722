package io.gouji.budget.io.csv;

import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of {@code unread.csv}, a record a figure, put together again. */
final class UnreadRows {

    private static final class Row {
        private final int panel;
        private final String code;
        private final String name;
        private final String owner;
        private final int line;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Integer> columns = new ArrayList<>();

        Row(CsvInput in) {
            panel = in.integer(2, 0, 0);
            code = in.text(3);
            name = in.text(4);
            owner = in.text(5);
            line = in.integer(6, 0, 0);
        }

        PrintedRow printed() {
            return PrintedRow.of(panel, code, name, owner, figures, line,
                    columns.size() == figures.size() ? columns : List.of());
        }
    }

    private final Map<String, TreeMap<Integer, Row>> forms = new HashMap<>();

    /** Takes a record of the file. */
    void add(CsvInput in) {
        Row row = forms.computeIfAbsent(in.text(0), form -> new TreeMap<>())
                .computeIfAbsent(in.integer(1, 0, 0), position -> new Row(in));
        if (in.integer(8, 0, 0) > 0) {
            FigureReader.Told told = FigureReader.told(in, 9, 10, 11, 12, 13);
            row.figures.add(told.figure());
            if (told.column() != FigureReader.NO_COLUMN) {
                row.columns.add(told.column());
            }
        }
    }

    /** The rows of that form's table, in the order printed. */
    List<PrintedRow> among(Form form, List<PrintedRow> read, ProblemLog problems) {
        List<PrintedRow> all = new ArrayList<>(read.size());
        int next = 0;
        for (Map.Entry<Integer, Row> each : forms.getOrDefault(form.name(), new TreeMap<>()).entrySet()) {
            while (all.size() < each.getKey() && next < read.size()) {
                all.add(read.get(next++));
            }
            Row row = each.getValue();
            if (row.panel < form.panels().size()) {
                all.add(row.printed());
            } else {
                problems.add(Problem.of(PackageSheet.UNREAD.path(), 0, 0, String.valueOf(row.panel),
                        Expectation.of("panel must be from 0 to {}", (form.panels().size() - 1))));
            }
        }
        all.addAll(read.subList(next, read.size()));
        return all;
    }
}
