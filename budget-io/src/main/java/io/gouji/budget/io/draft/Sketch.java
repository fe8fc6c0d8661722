package io.gouji.budget.io.draft;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Grid;
import java.util.List;

/**
 * A grid before its form is known (表格草图): what is printed above it, where its headings end, and its rows.
 *
 * @param title the title without furniture, or an empty text
 * @param above the lines between the title and the headings, and those before the title up to the block before
 * @param grid the grid
 * @param header the headings
 * @param body the rows below the headings, each with a text for each column; cells that are spanned are empty
 * @param place the place of the grid in its source
 */
record Sketch(String title, List<String> above, Grid grid, HeaderSketch header, List<List<String>> body, Place place) {

    /** Copies the rows. */
    Sketch {
        above = List.copyOf(above);
        body = List.copyOf(body);
    }

    int columns() {
        return header.width();
    }

    /** Returns the number of cells below the headings that print something. */
    long filled() {
        return body.stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).count();
    }

    String cell(int row, int column) {
        List<String> cells = body.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }
}
