package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.result.Place;
import java.util.List;

/**
 * The lines of a source, each a row of cells or a stretch of prose, whatever file they come from. Indices count from 0;
 * what is
 * told of a line names its index + 1, which {@link #place} and {@link #number} turn into what a reader looks up.
 */
public interface SourceLines {

    /** A longer line is not looked into. */
    int MAX_LENGTH = 65_536;
    /** A line of more cells is no row of a table. */
    int MAX_CELLS = 200;

    /** Returns the number of lines. */
    int count();

    /** Returns the line, its cells set apart by tabs. */
    String text(int index);

    /** Returns the line as the source has it, with the tabs around a cell that alone makes a line of text. */
    String raw(int index);

    /** Returns true if the line is a row of cells. */
    boolean isTabbed(int index);

    /** Returns true if the source may break off in this line: its last, shorter than the rows before. */
    boolean isCut(int index);

    /** Returns the cells of the line; of a line with too many the first ones. */
    List<String> cells(int index);

    /** Returns true if a sheet begins with this line, so that no table goes on in it. */
    boolean beginsSheet(int index);

    /** Returns the name of the sheet that holds the line, or an empty text. */
    String sheet(int index);

    /** Returns the place of the line, or with a column from 1 that of its cell. */
    Place place(int index, int column);

    /** Returns the number by which the line is known: its own in a text or a sheet, else its index + 1. */
    int number(int index);

    /** Returns true if the line is too long to be looked into. */
    default boolean isLong(int index) {
        return text(index).length() > MAX_LENGTH;
    }

    /** Returns true if nothing is printed in the line. */
    default boolean isBlank(int index) {
        return !isLong(index) && Chars.isBlank(text(index));
    }
}
