package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a grid from rows of cells that each take the next free column, as markup languages write tables (按行建表): a cell
 * that spans rows pushes those of the next rows aside. What goes beyond the bounds of a grid is cut and counted.
 */
public final class GridBuilder {

    /** The number of rows that a grid built so may have: 100,000. */
    public static final int MAX_ROWS = 100_000;

    private final List<SourceCell> cells = new ArrayList<>();
    private final int[] takenTo = new int[Grid.MAX_COLUMNS];      // by column: the row from which it is free
    private int row = -1;
    private int column;
    private boolean cut;

    private GridBuilder() {
    }

    /** Returns a builder without rows. */
    public static GridBuilder empty() {
        return new GridBuilder();
    }

    /** Begins the next row. */
    public void row() {
        if (row + 1 < MAX_ROWS) {
            row++;
        } else {
            cut = true;
        }
        column = 0;
    }

    /** Returns the number of the current row, from 0. */
    public int rowIndex() {
        return row;
    }

    /** Returns the column that the next cell takes, from 0. */
    public int nextColumn() {
        while (column < Grid.MAX_COLUMNS && takenTo[column] > row) {
            column++;
        }
        return column;
    }

    /** Leaves columns of the row empty. */
    public void skip(int columns) {
        for (int i = 0; i < columns && nextColumn() < Grid.MAX_COLUMNS; i++) {
            column++;
        }
    }

    /** Adds a cell at the next free column; a span reaches only as far as columns are free. */
    public void cell(String text, int rowSpan, int columnSpan, Place place) {
        int from = nextColumn();
        if (from >= Grid.MAX_COLUMNS || cut) {
            cut = true;
            return;
        }
        int to = from + 1;
        while (to < Math.min((long) from + Math.max(1, columnSpan), Grid.MAX_COLUMNS) && takenTo[to] <= row) {
            to++;
        }
        int rows = Math.max(1, Math.min(rowSpan, MAX_ROWS - row));
        cells.add(new SourceCell(text, row, from, rows, to - from, place));
        Arrays.fill(takenTo, from, to, row + rows);
        column = to;
    }

    /** Returns true if something did not fit the bounds of a grid; known once the grid is made. */
    public boolean isCut() {
        return cut;
    }

    /** Returns the grid; a span that reaches below the last row ends there. */
    public Grid grid(String name, Place place) {
        List<SourceCell> fitting = new ArrayList<>();
        long area = 0;
        for (SourceCell cell : cells) {
            SourceCell ended = ended(cell);
            area += (long) ended.rowSpan() * ended.columnSpan();
            if (area > Grid.MAX_AREA) {
                cut = true;
                break;
            }
            fitting.add(ended);
        }
        return Grid.of(name, fitting, place);
    }

    private SourceCell ended(SourceCell cell) {
        return cell.endRow() <= row + 1 ? cell : new SourceCell(cell.text(), cell.row(), cell.column(),
                row + 1 - cell.row(), cell.columnSpan(), cell.place());
    }
}
