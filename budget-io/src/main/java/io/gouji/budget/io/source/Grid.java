package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cells in rows and columns (表格), each with the rows and columns that it spans. Immutable. Cells do not overlap; places
 * that no cell covers print nothing.
 */
public final class Grid implements Block {

    /** The number of columns that a grid may have: 1,000. */
    public static final int MAX_COLUMNS = 1_000;
    /** The number of places that the cells of a grid may cover: 8 Mi. */
    public static final int MAX_AREA = 8 << 20;

    private final String name;
    private final List<SourceCell> cells;
    private final SourceCell[][] covering;      // by row and column; a row is only as long as it is covered
    private final int columnCount;
    private final boolean certain;
    private final Place place;

    private Grid(String name, List<SourceCell> cells, boolean certain, Place place) {
        this.name = Objects.requireNonNull(name, "name");
        this.cells = cells;
        this.covering = covering(cells);
        this.columnCount = columns(cells);
        this.certain = certain;
        this.place = Objects.requireNonNull(place, "place");
    }

    /**
     * Returns a grid of those cells.
     *
     * @param name the name that the file gives to the grid, such as its sheet's; it may be empty
     * @throws IllegalArgumentException if two cells overlap, or they are more than {@link #MAX_AREA} places
     */
    public static Grid of(String name, List<SourceCell> cells, Place place) {
        return new Grid(name, sorted(cells), true, place);
    }

    /** Returns a grid whose columns were guessed, such as from texts that are aligned without ruling lines. */
    public static Grid guessed(String name, List<SourceCell> cells, Place place) {
        return new Grid(name, sorted(cells), false, place);
    }

    private static List<SourceCell> sorted(List<SourceCell> cells) {
        List<SourceCell> sorted = new ArrayList<>(cells);
        if (!areSorted(sorted)) {
            sorted.sort(Comparator.comparingInt(SourceCell::row).thenComparingInt(SourceCell::column));
        }
        return Collections.unmodifiableList(sorted);
    }

    /** Most adapters read the cells in their order. */
    private static boolean areSorted(List<SourceCell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            SourceCell before = cells.get(i - 1);
            SourceCell cell = cells.get(i);
            if (cell.row() < before.row() || cell.row() == before.row() && cell.column() < before.column()) {
                return false;
            }
        }
        return true;
    }

    private static int columns(List<SourceCell> cells) {
        int columns = 0;
        for (SourceCell cell : cells) {
            columns = Math.max(columns, cell.endColumn());
        }
        return columns;
    }

    private static SourceCell[][] covering(List<SourceCell> cells) {
        long area = 0;
        int rows = 0;
        for (SourceCell cell : cells) {
            area += (long) cell.rowSpan() * cell.columnSpan();
            rows = Math.max(rows, cell.endRow());
        }
        int columns = columns(cells);
        if (area > MAX_AREA || columns > MAX_COLUMNS) {
            throw new IllegalArgumentException("Grid must cover at most " + MAX_AREA + " places in " + MAX_COLUMNS
                    + " columns, but were '" + area + " in " + columns + "'");
        }
        SourceCell[][] covering = new SourceCell[rows][];
        int[] lengths = new int[covering.length];
        for (SourceCell cell : cells) {
            for (int row = cell.row(); row < cell.endRow(); row++) {
                lengths[row] = Math.max(lengths[row], cell.endColumn());
            }
        }
        for (int row = 0; row < covering.length; row++) {
            covering[row] = new SourceCell[lengths[row]];
        }
        cells.forEach(cell -> cover(covering, cell));
        return covering;
    }

    private static void cover(SourceCell[][] covering, SourceCell cell) {
        for (int row = cell.row(); row < cell.endRow(); row++) {
            for (int column = cell.column(); column < cell.endColumn(); column++) {
                if (covering[row][column] != null) {
                    throw new IllegalArgumentException("Cells must not overlap, but were '" + covering[row][column]
                            + "' and '" + cell + "'");
                }
                covering[row][column] = cell;
            }
        }
    }

    /** Returns the name that the file gives to the grid, such as its sheet's, or an empty text. */
    public String name() {
        return name;
    }

    /** Returns the cells by row and column of their upper left corners. */
    public List<SourceCell> cells() {
        return cells;
    }

    /** Returns the number of rows. */
    public int rowCount() {
        return covering.length;
    }

    /** Returns the number of columns. */
    public int columnCount() {
        return columnCount;
    }

    /** Returns the cell that covers that place; empty if none does. Rows and columns count from 0. */
    public Optional<SourceCell> cell(int row, int column) {
        return column < covering[row].length ? Optional.ofNullable(covering[row][column]) : Optional.empty();
    }

    /** Returns the cells whose upper left corner is in that row. */
    public List<SourceCell> row(int row) {
        List<SourceCell> begun = new ArrayList<>(covering[row].length);
        for (int column = 0; column < covering[row].length; column++) {
            SourceCell cell = covering[row][column];
            if (cell != null && cell.row() == row && cell.column() == column) {
                begun.add(cell);
            }
        }
        return begun;
    }

    /** Returns the texts of a row, one a column: a spanning cell's text at its upper left corner, else empty texts. */
    public List<String> texts(int row) {
        String[] texts = new String[columnCount];
        for (int column = 0; column < columnCount; column++) {
            SourceCell cell = column < covering[row].length ? covering[row][column] : null;
            texts[column] = cell != null && cell.row() == row && cell.column() == column ? cell.text() : "";
        }
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    /** Returns false if rows and columns were guessed: the file draws no lines between them. */
    public boolean isCertain() {
        return certain;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String text() {
        return IntStream.range(0, rowCount()).mapToObj(row -> String.join("\t", texts(row)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid that && name.equals(that.name) && cells.equals(that.cells)
                && certain == that.certain && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, cells, certain, place);
    }

    /** The size: {@code Grid 12×7}. */
    @Override
    public String toString() {
        return "Grid " + rowCount() + "×" + columnCount + (name.isEmpty() ? "" : " '" + name + "'");
    }
}
