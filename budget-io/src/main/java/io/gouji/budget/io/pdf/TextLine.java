package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text outside of tables.
 *
 * @param number its number on the page, from 1
 * @param pieces its runs from left to right
 */
record TextLine(int page, int number, List<TextRun> pieces) implements PagePart {

    private static final double BLANK = 0.5;        // the gap that is printed as a blank, of the size of the type
    private static final double WIDE = 2.5;         // the gap that parts texts
    private static final String SPACES = "(?<=\\S{3})[ \\u3000]{4,}(?=\\S{3})";

    @Override
    public Box box() {
        return pieces.stream().map(TextRun::box).reduce(Box::around).orElseThrow();
    }

    double left() {
        return pieces.get(0).left();
    }

    double right() {
        return pieces.stream().mapToDouble(TextRun::right).max().orElse(0);
    }

    double size() {
        return pieces.stream().mapToDouble(TextRun::size).max().orElse(0);
    }

    double baseline() {
        return pieces.get(0).baseline();
    }

    String text() {
        return String.join(" ", texts());
    }

    /** Returns the texts that a wide gap parts, such as the department's name and the unit of amounts. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (List<TextRun> part : parts(WIDE)) {
            for (String text : joined(part).split(SPACES)) {
                if (!text.isBlank()) {
                    texts.add(strip(text));
                }
            }
        }
        return texts;
    }

    /** Returns the runs between gaps of more than that, in sizes of the type. */
    List<List<TextRun>> parts(double gap) {
        List<List<TextRun>> parts = new ArrayList<>();
        double end = 0;
        for (TextRun piece : pieces) {
            if (parts.isEmpty() || piece.left() - end > gap * piece.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(piece);
            end = Math.max(end, piece.right());
        }
        return parts;
    }

    static String joined(List<TextRun> runs) {
        StringBuilder text = new StringBuilder();
        double end = 0;
        for (TextRun run : runs) {
            boolean glued = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1))
                    || run.text().isEmpty() || Character.isWhitespace(run.text().charAt(0));
            if (!glued && run.left() - end > BLANK * run.size()) {
                text.append(' ');
            }
            text.append(run.text());
            end = Math.max(end, run.right());
        }
        return text.toString();
    }

    static String strip(String text) {
        return text.replace('\u00A0', ' ').strip();
    }
}
