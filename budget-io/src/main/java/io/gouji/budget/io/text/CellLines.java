package io.gouji.budget.io.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds text that was copied with a cell a line, so that nothing tells which cells made a row. */
final class CellLines {

    private static final Pattern NUMBER = Pattern.compile("\\s*-?[0-9][0-9,]*(\\.[0-9]+)?%?\\s*");
    private static final int MANY = 15;
    private static final double SHARE = 0.25;
    private static final int MAX_LENGTH = 40;

    private CellLines() {
    }

    /** Returns the first line, from 1, of numbers that each have a line of their own; empty if the text has rows. */
    static OptionalInt first(String text) {
        if (text.indexOf('\t') >= 0) {
            return OptionalInt.empty();
        }
        int number = 0;
        int first = 0;
        int alone = 0;
        int filled = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            filled += line.isBlank() ? 0 : 1;
            if (line.length() < MAX_LENGTH && NUMBER.matcher(line).matches()) {
                alone++;
                first = first == 0 ? number : first;
            }
        }
        return alone >= MANY && alone >= SHARE * filled ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
