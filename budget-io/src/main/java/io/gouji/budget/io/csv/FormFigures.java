package io.gouji.budget.io.csv;

import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** What {@code figures.csv} says of the figures of one form: a place for each of its headings in each of its rows. */
final class FormFigures {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, FigureReader.Told[]> rows = new HashMap<>();
    private int number = -1;                // records of one row mostly follow each other
    private FigureReader.Told[] row = {};

    FormFigures(Form form, OptionalInt year) {
        form.panels().forEach(panel -> panel.columns().forEach(column -> addHeading(column, year)));
    }

    private void addHeading(Column column, OptionalInt year) {
        places.putIfAbsent(column.heading(year), places.size());
    }

    /**
     * Takes what is told of a figure and says whether nothing was before; of a heading that is none of the form's
     * nothing is.
     */
    boolean add(int rowNumber, String heading, FigureReader.Told told) {
        Integer place = places.get(heading);
        if (place == null) {
            return true;
        }
        FigureReader.Told[] own = rowToFill(rowNumber);
        boolean isFirst = own[place] == null;
        own[place] = isFirst ? told : own[place];
        return isFirst;
    }

    private FigureReader.Told[] rowToFill(int rowNumber) {
        if (number != rowNumber) {
            number = rowNumber;
            row = rows.computeIfAbsent(rowNumber, key -> new FigureReader.Told[places.size()]);
        }
        return row;
    }

    /** The place in a row of that heading, which is one of the form's. */
    int place(String heading) {
        return Objects.requireNonNull(places.get(heading));
    }

    /** What is told of the figures of that row, by place; null where nothing is. */
    FigureReader.Told[] row(int rowNumber) {
        return rows.getOrDefault(rowNumber, new FigureReader.Told[places.size()]);
    }
}
