package io.gouji.budget.io.recognise.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the numbers in the rows of a table are (表内数字的去向), by line and cell; any other number of its lines names. */
public final class TableMarks {

    private final Set<Long> figures = new HashSet<>();
    private final Set<Long> unplaced = new HashSet<>();
    private final Map<Integer, Integer> starts = new HashMap<>();

    private static long key(int line, int column) {
        return ((long) line << 20) + column;
    }

    /** Tells that the row of that line goes on in so many lines, whose numbers are figures of it. */
    void joined(int line, int count) {
        for (int i = 1; i < count; i++) {
            starts.put(line + i, line);
        }
    }

    void figure(int line, int column) {
        figures.add(key(line, column));
    }

    void unplaced(int line, int column) {
        unplaced.add(key(line, column));
    }

    /** Returns true if numbers in that cell of the line, from 0, are figures that the table took. */
    public boolean isFigure(int line, int column) {
        return figures.contains(key(line, column)) && !unplaced.contains(key(line, column));
    }

    /** Returns true if nothing is known of numbers in that cell. */
    public boolean isUnplaced(int line, int column) {
        return unplaced.contains(key(line, column));
    }

    /** Returns true if the line goes on with the row of one before. */
    public boolean isContinued(int line) {
        return starts.containsKey(line);
    }
}
