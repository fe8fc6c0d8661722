package io.gouji.budget.io.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, each a row of cells or a stretch of prose. Indices count from 0, line numbers from 1. */
final class Lines {

    /** More lines than any budget has. */
    static final int MAX_LINES = 200_000;
    /** A longer line is not looked into. */
    static final int MAX_LENGTH = 65_536;
    /** A line of more cells is no row of a table. */
    static final int MAX_CELLS = 200;

    private final List<String> lines;
    private final boolean cut;

    private Lines(List<String> lines, boolean cut) {
        this.lines = lines;
        this.cut = cut;
    }

    /** The lines of the text; one more than {@link #MAX_LINES} at most. */
    static Lines of(String text) {
        List<String> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length() && lines.size() <= MAX_LINES; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        boolean cut = start < text.length() && lines.size() <= MAX_LINES;
        if (cut) {
            lines.add(text.substring(start));
        }
        return new Lines(lines, cut);
    }

    int count() {
        return lines.size();
    }

    String text(int index) {
        return lines.get(index);
    }

    boolean isBlank(int index) {
        return !isLong(index) && Chars.isBlank(lines.get(index));
    }

    boolean isLong(int index) {
        return lines.get(index).length() > MAX_LENGTH;
    }

    /** Whether the line has more than one cell. */
    boolean isTabbed(int index) {
        return !isLong(index) && lines.get(index).indexOf('\t') >= 0;
    }

    /** Whether the text breaks off in this line. */
    boolean isCut(int index) {
        return cut && index == lines.size() - 1;
    }

    /** The cells of the line; of a line with too many the first ones. */
    List<String> cells(int index) {
        String line = lines.get(index);
        List<String> cells = new ArrayList<>();
        int start = 0;
        int tab = line.indexOf('\t');
        while (tab >= 0 && cells.size() < MAX_CELLS) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
            tab = line.indexOf('\t', start);
        }
        cells.add(tab >= 0 ? "" : line.substring(start));
        return cells;
    }
}
