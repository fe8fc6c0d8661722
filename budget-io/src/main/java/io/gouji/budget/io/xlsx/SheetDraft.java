package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.text.Grid;
import java.util.ArrayList;
import java.util.List;

/** A sheet to be written: its cells, which of them are merged, and how much of it stays in view. */
final class SheetDraft {

    /** A rectangle of cells, first and last included, from 0. */
    record Area(int top, int left, int bottom, int right) {
    }

    private final String name;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private int headerRows;
    private int labelColumns;

    SheetDraft(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    int rowCount() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    void row(List<SheetCell> cells) {
        rows.add(new ArrayList<>(cells));
    }

    void set(int row, int column, SheetCell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(SheetCell.NONE);
        }
        cells.set(column, cell);
    }

    SheetCell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size() ? rows.get(row).get(column) : SheetCell.NONE;
    }

    /** Merges cells; a single one stays as it is. */
    void merge(int top, int left, int bottom, int right) {
        if (top < bottom || left < right) {
            merged.add(new Area(top, left, bottom, right));
        }
    }

    List<Area> merged() {
        return merged;
    }

    /** So many rows and columns stay in view. */
    void freeze(int headerRows, int labelColumns) {
        this.headerRows = headerRows;
        this.labelColumns = labelColumns;
    }

    int headerRows() {
        return headerRows;
    }

    int labelColumns() {
        return labelColumns;
    }

    /** What the sheet will show. */
    Grid grid() {
        return new Grid(name, rows.stream().map(row -> row.stream().map(SheetCell::shown).toList()).toList());
    }
}
