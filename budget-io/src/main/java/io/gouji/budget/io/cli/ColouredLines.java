package io.gouji.budget.io.cli;

import io.gouji.budget.io.chars.VisibleStream;
import io.gouji.budget.io.chars.VisibleText;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * Lines with colours. A colour is a mark in the line until the line is printed: so an escape sequence that a document
 * brings with it is shown as text, and only ours act.
 */
final class ColouredLines extends VisibleStream {

    private static final List<String> STYLES = List.of("red,bold", "bold", "faint", "yellow", "magenta");
    private static final char OFF = VisibleText.FIRST_MARK;

    ColouredLines(OutputStream out) {
        super(out);
    }

    /** The text in a style, one of few. */
    static String paint(String style, String text) {
        int number = STYLES.indexOf(style);
        if (number < 0) {
            throw Stop.of("Style must be one of {}, but was '{}'", STYLES, style);
        }
        return (char) (OFF + 1 + number) + text + OFF;
    }

    /** The text without its colours. */
    static String plain(String painted) {
        StringBuilder plain = new StringBuilder(painted.length());
        painted.chars().filter(c -> !isMark(c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static boolean isMark(int c) {
        return c >= OFF && c <= OFF + STYLES.size();
    }

    @Override
    protected String shown(String line) {
        String marked = VisibleText.ofMarked(line);
        StringBuilder drawn = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            drawn.append(!isMark(c) ? String.valueOf(c) : c == OFF ? "\u001B[0m"
                    : Ansi.Style.on(Ansi.Style.parse(STYLES.get(c - OFF - 1))));
        }
        return drawn.toString();
    }
}
