package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;
import java.util.Objects;

/**
 * A cell of a {@link Grid} (单元格), printed once however many rows and columns it spans.
 *
 * @param text the text as printed; a line that was broken inside the cell keeps its {@code \n}
 * @param row the row of its upper left corner, from 0
 * @param column the column of its upper left corner, from 0
 * @param rowSpan the number of rows that it covers, at least 1
 * @param columnSpan the number of columns that it covers, at least 1
 * @param place the place in the file
 */
public record SourceCell(String text, int row, int column, int rowSpan, int columnSpan, Place place) {

    /** Checks the parts. */
    public SourceCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("Cell must have row and column from 0 and spans from 1, but was '"
                    + row + "," + column + " " + rowSpan + "×" + columnSpan + "'");
        }
    }

    /** Returns a cell of one row and one column. */
    public static SourceCell of(String text, int row, int column, Place place) {
        return new SourceCell(text, row, column, 1, 1, place);
    }

    /** Returns true if the cell covers more than one row or column. */
    public boolean isSpanning() {
        return rowSpan > 1 || columnSpan > 1;
    }

    /** Returns true if the cell prints nothing. */
    public boolean isBlank() {
        return text.isBlank();
    }

    int endRow() {
        return row + rowSpan;
    }

    int endColumn() {
        return column + columnSpan;
    }
}
