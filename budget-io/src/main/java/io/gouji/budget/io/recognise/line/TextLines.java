package io.gouji.budget.io.recognise.line;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text; a tab makes a line a row of cells. */
public final class TextLines implements SourceLines {

    private final List<String> lines;
    private final boolean cut;

    private TextLines(List<String> lines, boolean cut) {
        this.lines = lines;
        this.cut = cut;
    }

    /** The lines of the text; one more than {@link #MAX_LINES} at most. */
    public static TextLines of(String text) {
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
        return new TextLines(lines, cut);
    }

    @Override
    public int count() {
        return lines.size();
    }

    @Override
    public String text(int index) {
        return lines.get(index);
    }

    @Override
    public boolean isTabbed(int index) {
        return !isLong(index) && lines.get(index).indexOf('\t') >= 0;
    }

    @Override
    public boolean isCut(int index) {
        return cut && index == lines.size() - 1;
    }

    @Override
    public List<String> cells(int index) {
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
