package io.gouji.budget.io.draft;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid before its form is known (表格草图): what is printed above it, where its headings end, and its rows.
 */
final class Sketch {

    private final String title;             // without furniture, or an empty text
    private final List<String> above;       // between title and headings, and from the title up to the block before
    private final Grid grid;
    private final HeaderSketch header;
    private final List<List<String>> body;  // a text for each column; cells that are spanned are empty
    private final ColumnRoles roles;

    Sketch(String title, List<String> above, Grid grid, HeaderSketch header, List<List<String>> body,
            DocumentWords words) {
        this.title = title;
        this.above = List.copyOf(above);
        this.grid = grid;
        this.header = header;
        this.body = List.copyOf(body);
        this.roles = new ColumnRoles(this, words);
    }

    /** Returns the table with more rows, of a grid that goes on with it. */
    Sketch with(List<List<String>> more, DocumentWords words) {
        List<List<String>> rows = new ArrayList<>(body);
        rows.addAll(more);
        return new Sketch(title, above, grid, header, rows, words);
    }

    String title() {
        return title;
    }

    List<String> above() {
        return above;
    }

    Grid grid() {
        return grid;
    }

    HeaderSketch header() {
        return header;
    }

    List<List<String>> body() {
        return body;
    }

    Place place() {
        return grid.place();
    }

    /** Returns what its columns hold. */
    ColumnRoles roles() {
        return roles;
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
