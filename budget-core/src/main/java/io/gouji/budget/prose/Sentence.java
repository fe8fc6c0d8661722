package io.gouji.budget.prose;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of running text (句), as labels are compared: without blanks and quotes, half-width, with the mark that
 * ends it. A line that a page broke is joined; each sign remembers the line and the column that it comes from.
 */
public final class Sentence {

    private final String text;
    private final boolean isCell;
    private final List<Piece> pieces;
    private @Nullable List<Numeral> numerals;

    Sentence(String text, boolean isCell, List<Piece> pieces) {
        this.text = text;
        this.isCell = isCell;
        this.pieces = List.copyOf(pieces);
    }

    /** Returns its words with the mark that ends it. */
    public String text() {
        return text;
    }

    /** Returns true if it is a cell of a table, not prose. */
    public boolean isCell() {
        return isCell;
    }

    /** Returns the line that it starts in. */
    public int line() {
        return pieces.isEmpty() ? 0 : pieces.get(0).line();
    }

    /** Returns the line of the sign at that index. */
    public int line(int index) {
        return piece(index).line();
    }

    /** Returns the column, from 1, of the sign at that index in its line. */
    public int column(int index) {
        Piece piece = piece(index);
        return piece.column(index - piece.start());
    }

    private Piece piece(int index) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            low = pieces.get(middle).start() <= index ? middle : low;
            high = pieces.get(middle).start() <= index ? high : middle - 1;
        }
        return pieces.get(low);
    }

    /** Returns its numbers, from left to right. */
    public synchronized List<Numeral> numerals() {
        if (numerals == null) {
            numerals = List.copyOf(Numeral.in(text));
        }
        return numerals;
    }

    /** Returns the last year that the words between two places name, or 0. */
    public int year(int from, int to) {
        return Years.last(text.substring(Math.max(0, from), Math.max(from, Math.min(to, text.length()))));
    }

    @Override
    public String toString() {
        return "line " + line() + " " + text + (isCell ? " (cell)" : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that && text.equals(that.text) && isCell == that.isCell
                && line() == that.line();
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, isCell, line());
    }
}
