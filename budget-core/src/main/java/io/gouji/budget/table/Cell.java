package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import java.io.Serializable;
import java.util.Objects;

/** A figure in its place (单元格): its address, what it measures, what it prints, and where that stands in the source. */
public final class Cell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CellRef ref;
    private final String name;
    private final Form form;
    private final Measure measure;
    private final Region region;
    private final Figure figure;
    private final int line;
    private final int column;

    Cell(CellRef ref, String name, Form form, Measure measure, Region region, Figure figure, int line, int column) {
        this.ref = ref;
        this.name = name;
        this.form = form;
        this.measure = measure;
        this.region = region;
        this.figure = figure;
        this.line = line;
        this.column = column;
    }

    /** The address. */
    public CellRef ref() {
        return ref;
    }

    /** Returns the name of its row as printed (名称), such as 科普活动 for 2060702; it may be empty. */
    public String name() {
        return name;
    }

    /** The form that it stands in. */
    public Form form() {
        return form;
    }

    /** What the number is: money, or a share, a rate, a count. */
    public Measure measure() {
        return measure;
    }

    /** What the figure measures. */
    public Region region() {
        return region;
    }

    /** What is printed. */
    public Figure figure() {
        return figure;
    }

    /** The line in the source, from 1; 0 where it has none. */
    public int line() {
        return line;
    }

    /** The cell of that line, from 1; 0 where the source has none. */
    public int column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && line == cell.line && column == cell.column && ref.equals(cell.ref)
                && region.equals(cell.region) && figure.equals(cell.figure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, figure);
    }

    @Override
    public String toString() {
        return ref + " " + figure;
    }
}
