package io.gouji.budget.io.docx;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table under construction: its cells hold paragraphs, and perhaps tables. */
final class DocxTable {

    /** A cell: it spans columns, and may go on from the row above. */
    static final class Cell {
        private final List<Block> blocks = new ArrayList<>();
        private int columns = 1;
        private boolean goesOn;

        List<Block> blocks() {
            return blocks;
        }

        void columns(int count) {
            columns = Math.max(1, Math.min(Grid.MAX_COLUMNS, count));
        }

        void goesOn(boolean from) {
            goesOn = from;
        }

        private String text() {
            return blocks.stream().map(Block::text).collect(Collectors.joining("\n")).strip();
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> skipped = new ArrayList<>();
    private int cells;

    void row() {
        rows.add(new ArrayList<>());
        skipped.add(0);
    }

    void skip(int columns) {
        if (!rows.isEmpty()) {
            skipped.set(rows.size() - 1, columns);
        }
    }

    Cell cell() {
        if (rows.isEmpty()) {
            row();
        }
        Cell cell = new Cell();
        rows.get(rows.size() - 1).add(cell);
        cells++;
        return cell;
    }

    /** Returns true if the table only arranges what is in it: tables, or one cell of anything. */
    boolean isLayout() {
        return cells <= 1 || rows.stream().flatMap(List::stream).flatMap(cell -> cell.blocks.stream())
                .anyMatch(block -> block instanceof Grid grid && grid.rowCount() > 1 && grid.columnCount() > 1);
    }

    /** Returns what the cells hold, one after the other. */
    List<Block> blocks() {
        return rows.stream().flatMap(List::stream).flatMap(cell -> cell.blocks.stream()).toList();
    }

    Grid grid(int number) {
        List<SourceCell> all = new ArrayList<>();
        Map<Integer, Integer> above = new HashMap<>();      // the index of the cell that a column goes on from
        for (int row = 0; row < rows.size(); row++) {
            int column = skipped.get(row);
            for (Cell cell : rows.get(row)) {
                int columns = Math.min(cell.columns, Grid.MAX_COLUMNS - column);
                if (columns < 1) {
                    break;
                }
                add(cell, row, column, columns, number, all, above);
                column += columns;
            }
        }
        return Grid.of("", all, Place.table(number, 0, 0));
    }

    private static void add(Cell cell, int row, int column, int columns, int number, List<SourceCell> all,
            Map<Integer, Integer> above) {
        Integer index = cell.goesOn ? above.get(column) : null;
        SourceCell up = index == null ? null : all.get(index);
        if (index != null && up != null && up.columnSpan() == columns && up.row() + up.rowSpan() == row) {
            String text = cell.text().isEmpty() ? up.text() : (up.text() + "\n" + cell.text()).strip();
            all.set(index, new SourceCell(text, up.row(), column, up.rowSpan() + 1, columns, up.place()));
        } else {
            above.put(column, all.size());
            all.add(new SourceCell(cell.text(), row, column, 1, columns, Place.table(number, row + 1, column + 1)));
        }
    }
}
