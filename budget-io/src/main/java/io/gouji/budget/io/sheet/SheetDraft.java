package io.gouji.budget.io.sheet;

import io.gouji.budget.io.source.SheetRows;
import java.util.ArrayList;
import java.util.List;

/** A sheet to be written (待写工作表): its cells, which of them are merged, and how much of it stays in view. */
public final class SheetDraft {

    /** A rectangle of cells, first and last included, from 0. */
    public record Area(int top, int left, int bottom, int right) {
    }

    private final String name;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private int headerRows;
    private int labelColumns;

    /** An empty sheet of that name. */
    private SheetDraft(String name) {
        this.name = name;
    }

    /** An empty sheet of that name. */
    public static SheetDraft named(String name) {
        return new SheetDraft(name);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** How many rows it has. */
    public int rowCount() {
        return rows.size();
    }

    /** How many columns its widest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Adds a row. */
    public void row(List<SheetCell> cells) {
        rows.add(new ArrayList<>(cells));
    }

    /** Puts a cell in its place, from 0. */
    public void set(int row, int column, SheetCell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(SheetCell.NONE);
        }
        cells.set(column, cell);
    }

    /** The cell in that place, from 0. */
    public SheetCell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size() ? rows.get(row).get(column) : SheetCell.NONE;
    }

    /** Merges cells; a single one stays as it is. */
    public void merge(int top, int left, int bottom, int right) {
        if (top < bottom || left < right) {
            merged.add(new Area(top, left, bottom, right));
        }
    }

    /** The merged areas. */
    public List<Area> merged() {
        return merged;
    }

    /** So many rows and columns stay in view. */
    public void freeze(int headerRows, int labelColumns) {
        this.headerRows = headerRows;
        this.labelColumns = labelColumns;
    }

    /** How many rows stay in view. */
    public int headerRows() {
        return headerRows;
    }

    /** How many columns stay in view. */
    public int labelColumns() {
        return labelColumns;
    }

    /** What the sheet will show. */
    public SheetRows grid() {
        return new SheetRows(name, rows.stream().map(row -> row.stream().map(SheetCell::shown).toList()).toList());
    }
}
