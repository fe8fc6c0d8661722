package io.gouji.budget.io.doc;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of an old document as a grid: its cells tell where they begin and end, not which columns they span. */
final class DocTable {

    private static final int NEAR = 30;             // twentieths of a point: edges so close are one
    private static final int MAX_ROWS = 20_000;

    private final int number;
    private final List<SourceCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> above = new HashMap<>();

    private DocTable(int number) {
        this.number = number;
    }

    static Grid grid(Table table, int number) {
        DocTable draft = new DocTable(number);
        int[] edges = edges(table);
        for (int row = 0; row < Math.min(MAX_ROWS, table.numRows()); row++) {
            draft.row(table.getRow(row), row, edges);
        }
        return Grid.of("", draft.cells, Place.table(number, 0, 0));
    }

    private static int[] edges(Table table) {
        int[] all = IntStream.range(0, Math.min(MAX_ROWS, table.numRows())).mapToObj(table::getRow)
                .flatMapToInt(row -> IntStream.range(0, row.numCells()).mapToObj(row::getCell)
                        .flatMapToInt(cell -> IntStream.of(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth())))
                .sorted().toArray();
        int[] edges = new int[all.length];
        int count = 0;
        for (int edge : all) {
            if (count == 0 || edge - edges[count - 1] > NEAR) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private void row(TableRow row, int index, int[] edges) {
        int free = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            if (cell.isMerged() && !cell.isFirstMerged()) {
                continue;
            }
            int from = Math.max(free, column(edges, cell.getLeftEdge()));
            int to = Math.max(from + 1, column(edges, end(row, i)));
            if (to > Grid.MAX_COLUMNS) {
                return;
            }
            add(cell, index, from, to - from);
            free = to;
        }
    }

    /** Returns the right edge of a cell, or of the last one that is merged with it. */
    private static int end(TableRow row, int index) {
        int last = index;
        while (last + 1 < row.numCells() && row.getCell(last + 1).isMerged() && !row.getCell(last + 1)
                .isFirstMerged()) {
            last++;
        }
        return row.getCell(last).getLeftEdge() + row.getCell(last).getWidth();
    }

    private static int column(int[] edges, int edge) {
        int column = 0;
        while (column + 1 < edges.length && edges[column + 1] <= edge) {
            column++;
        }
        return column;
    }

    private void add(TableCell cell, int row, int column, int columns) {
        String text = DocSource.clean(cell.text()).strip();
        Integer index = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() ? above.get(column) : null;
        SourceCell up = index == null ? null : cells.get(index);
        if (index != null && up != null && up.columnSpan() == columns && up.row() + up.rowSpan() == row) {
            cells.set(index, new SourceCell(up.text(), up.row(), column, up.rowSpan() + 1, columns, up.place()));
        } else {
            above.put(column, cells.size());
            cells.add(new SourceCell(text, row, column, 1, columns, Place.table(number, row + 1, column + 1)));
        }
    }
}
