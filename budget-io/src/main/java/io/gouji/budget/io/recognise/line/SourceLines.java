package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import java.util.List;

/**
 * The lines of a source, each a row of cells or a stretch of prose, be it text or a sheet. Indices count from 0, line
 * numbers from 1.
 */
public interface SourceLines {

    /** More lines than any budget has. */
    int MAX_LINES = 200_000;
    /** A longer line is not looked into. */
    int MAX_LENGTH = 65_536;
    /** A line of more cells is no row of a table. */
    int MAX_CELLS = 200;

    int count();

    /** The line, its cells set apart by tabs. */
    String text(int index);

    /** Whether the line is a row of cells. */
    boolean isTabbed(int index);

    /** Whether the source breaks off in this line. */
    boolean isCut(int index);

    /** The cells of the line; of a line with too many the first ones. */
    List<String> cells(int index);

    default boolean isLong(int index) {
        return text(index).length() > MAX_LENGTH;
    }

    default boolean isBlank(int index) {
        return !isLong(index) && Chars.isBlank(text(index));
    }
}
