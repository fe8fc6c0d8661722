package io.gouji.budget.table;

import io.gouji.budget.money.Figure;
import io.gouji.budget.row.RowText;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/** A row of a table as it was printed (表中一行), before anything is made of its code and label. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class PrintedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    PrintedRow() {
    }

    /**
     * A printed row.
     *
     * @param panel which panel of the form it belongs to, from 0
     * @param code the code as printed, or an empty text
     * @param name the label as printed, or an empty text
     * @param owner the unit that a project belongs to (项目单位), or an empty text
     * @param figures a figure for each column of the panel
     * @param line where it stands in the source, from 1; 0 where it has no line
     */
    public static PrintedRow of(int panel, String code, String name, String owner, List<Figure> figures, int line) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(figures, "figures");
        return of(panel, code, name, owner, figures, line, List.of());
    }

    /**
     * A printed row with the place of each figure in its line.
     *
     * @param columns for each figure the cell of the line that prints it, from 1, and 0 for one that no cell prints;
     *     empty where the source has no cells
     */
    public static PrintedRow of(int panel, String code, String name, String owner, List<Figure> figures, int line,
            List<Integer> columns) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(columns, "columns");
        if (!columns.isEmpty() && columns.size() != figures.size()) {
            throw new IllegalArgumentException("Columns must be one for each of " + figures.size()
                    + " figures, such as '3', but were '" + columns + "'");
        }
        return ImmutablePrintedRow.of(panel, code, name, owner, figures, line, columns);
    }

    /** The words that tell what it means. */
    RowText text() {
        return new RowText(panel(), code(), name(), owner());
    }

    PrintedRow printing(List<Figure> figures) {
        return ImmutablePrintedRow.of(panel(), code(), name(), owner(), figures, line(), columns());
    }

    /** The panel of the form, from 0. */
    @Value.Parameter
    public abstract int panel();

    /** The code as printed, or an empty text. */
    @Value.Parameter
    public abstract String code();

    /** The label as printed, or an empty text. */
    @Value.Parameter
    public abstract String name();

    /** The unit that a project belongs to, as printed, or an empty text. */
    @Value.Parameter
    public abstract String owner();

    /** A figure for each column of the panel. */
    @Value.Parameter
    public abstract List<Figure> figures();

    /** The line in the source, from 1; 0 where it has none. */
    @Value.Parameter
    public abstract int line();

    /** For each figure the cell of the line that prints it, from 1; empty where the source has no cells. */
    @Value.Parameter
    public abstract List<Integer> columns();

    /** Returns true if both are of one panel and say the same beside their figures, of which they have as many. */
    boolean meansAs(PrintedRow other) {
        return panel() == other.panel() && name().equals(other.name()) && code().equals(other.code())
                && owner().equals(other.owner()) && figures().size() == other.figures().size();
    }

    /** The cell of the line that prints that figure, from 1; 0 where there is none. */
    int column(int figure) {
        return columns().isEmpty() ? 0 : columns().get(figure);
    }

    @Override
    public String toString() {
        return (code() + " " + name()).strip() + " " + figures();
    }
}
