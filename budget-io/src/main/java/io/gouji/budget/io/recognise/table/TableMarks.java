package io.gouji.budget.io.recognise.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the numbers in the rows of a table are (表内数字的去向), by line and cell; any other number of its lines names. */
public final class TableMarks {

    private final BitSet columns;                               // those of figures
    private final Map<Integer, Integer> widths = new HashMap<>();     // by line: how many cells its row has
    private final Set<Long> unplaced = new HashSet<>();
    private final Map<Integer, Integer> starts = new HashMap<>();

    /** Marks of a table whose figures stand in those columns. */
    TableMarks(BitSet columns) {
        this.columns = columns;
    }

    private static long key(int line, int column) {
        return ((long) line << 20) + column;
    }

    /** Tells that the line has a row of so many cells, which goes on in so many lines with figures of it. */
    void row(int line, int cells, int count) {
        widths.put(line, cells);
        for (int i = 1; i < count; i++) {
            starts.put(line + i, line);
        }
    }

    void unplaced(int line, int column) {
        unplaced.add(key(line, column));
    }

    /** Returns true if numbers in that cell of the line, from 0, are figures that the table took. */
    public boolean isFigure(int line, int column) {
        return columns.get(column) && column < widths.getOrDefault(line, 0) && !isUnplaced(line, column);
    }

    /** Returns true if nothing is known of numbers in that cell. */
    public boolean isUnplaced(int line, int column) {
        return !unplaced.isEmpty() && unplaced.contains(key(line, column));
    }

    /** Returns true if the line goes on with the row of one before. */
    public boolean isContinued(int line) {
        return !starts.isEmpty() && starts.containsKey(line);
    }
}
