package io.gouji.budget.prose;

import io.gouji.budget.label.Labels;
import org.jspecify.annotations.Nullable;

/** A part of one line in a sentence: where it starts there, and how many signs of its cell come before. */
final class Piece {

    private final int start;
    private final int line;
    private final String source;
    private final int cell;
    private final int skipped;
    private int @Nullable [] columns;

    Piece(int start, int line, String source, int cell, int skipped) {
        this.start = start;
        this.line = line;
        this.source = source;
        this.cell = cell;
        this.skipped = skipped;
    }

    int start() {
        return start;
    }

    int line() {
        return line;
    }

    /** Returns the column, from 1, of the sign that comes after so many others of this piece. */
    synchronized int column(int sign) {
        if (columns == null) {
            columns = columns();
        }
        return columns[Math.min(skipped + sign, columns.length - 1)];
    }

    /** Signs that labels ignore have no place in the sentence. */
    private int[] columns() {
        int[] found = new int[source.length() - cell + 1];
        int count = 0;
        for (int i = cell; i < source.length(); i++) {
            found[count] = i + 1;
            count += Labels.isSign(source.charAt(i)) ? 1 : 0;
        }
        return found;
    }
}
