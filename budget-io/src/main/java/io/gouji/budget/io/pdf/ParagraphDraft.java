package io.gouji.budget.io.pdf;

import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text on their way to a paragraph: a line that fills its page goes on in the next one. */
final class ParagraphDraft {

    private static final double SLACK = 2.2;        // how far a full line may end from the margin, in sizes of the type
    private static final double INDENT = 0.6;
    private static final double APART = 2.6;
    private static final double SAME = 0.15;
    private static final int SHORT = 8;
    private static final Pattern ENDED = Pattern.compile(".*[。！？；：.!?;:]");
    private static final Pattern NUMBERED = Pattern.compile(
            "(第?[一二三四五六七八九十百]{1,4}[、章节部]|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、．.](?![0-9])).*");

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    /** A line and the margins of its page. */
    private record Line(TextLine text, PageMargins margins) {
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    /** Returns true if the line goes on where the paragraph stops. */
    boolean isContinuedBy(TextLine line, PageMargins of) {
        if (isEmpty() || line.texts().size() != 1 || NUMBERED.matcher(line.text()).matches()) {
            return false;
        }
        TextLine last = last().text();
        if (last.texts().size() != 1 || Math.abs(line.size() - last.size()) > SAME * last.size()) {
            return false;
        }
        boolean full = last.right() >= last().margins().right() - SLACK * last.size() && text.length() > SHORT;
        boolean atMargin = line.left() <= of.left() + INDENT * line.size() * 2 && (line.page() != last.page()
                || line.left() <= last.left() + INDENT * line.size());
        boolean near = line.page() == last.page() ? line.baseline() - last.baseline() <= APART * line.size()
                : line.page() == last.page() + 1 && !ENDED.matcher(text).matches();
        return full && atMargin && near;
    }

    void add(TextLine line, PageMargins of) {
        String next = line.text();
        if (!isEmpty() && isAscii(text.charAt(text.length() - 1)) && isAscii(next.charAt(0)) && !isNumber(next)) {
            text.append(' ');
        }
        text.append(next);
        lines.add(new Line(line, of));
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 0x80;
    }

    /** A number that was broken at the margin goes on without a blank. */
    private boolean isNumber(String next) {
        char before = text.charAt(text.length() - 1);
        return (Character.isDigit(before) || before == '.' || before == ',')
                && (Character.isDigit(next.charAt(0)) || next.charAt(0) == '.' || next.charAt(0) == ','
                || next.charAt(0) == '%');
    }

    /** Adds the paragraph to the blocks, or each of several texts on its line, and begins anew. */
    void finish(List<Block> blocks) {
        if (!isEmpty()) {
            TextLine first = lines.get(0).text();
            List<String> texts = lines.size() == 1 ? first.texts() : List.of(text.toString());
            texts.stream().filter(each -> !each.isBlank())
                    .forEach(each -> blocks.add(new Paragraph(each, Furniture.place(first))));
        }
        text.setLength(0);
        lines.clear();
    }
}
