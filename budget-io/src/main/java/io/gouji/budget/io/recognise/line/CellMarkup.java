package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a cell that came out of a web page: paragraphs, ticked boxes, and tags that say nothing. */
public final class CellMarkup {

    private static final int MAX_TAG = 200;
    private static final char BREAK = '\n';
    private static final String TICKED = "☑✓✔√■";
    private static final String UNTICKED = "☐□";

    private CellMarkup() {
    }

    /** The paragraphs of a cell, without tags and blanks around them. */
    public static List<String> paragraphs(String cell) {
        List<String> paragraphs = new ArrayList<>();
        String plain = plain(cell);
        int start = 0;
        for (int end = plain.indexOf(BREAK); start <= plain.length(); end = plain.indexOf(BREAK, start)) {
            int stop = end < 0 ? plain.length() : end;
            String paragraph = Chars.strip(plain.substring(start, stop));
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            start = stop + 1;
        }
        return paragraphs;
    }

    /** The text of a cell on one line. */
    public static String text(String cell) {
        return cell.indexOf('<') < 0 ? Chars.strip(cell) : String.join(" ", paragraphs(cell));
    }

    /** The options whose boxes are ticked; the whole text where there are no boxes. */
    public static String ticked(String cell) {
        String plain = plain(cell);
        List<String> ticked = new ArrayList<>();
        List<Integer> boxes = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            if (isBox(plain.charAt(i))) {
                boxes.add(i);
            }
        }
        boolean behind = boxes.isEmpty() || Chars.isBlank(plain.substring(0, boxes.get(0)));
        for (int i = 0; i < boxes.size(); i++) {
            int from = behind ? boxes.get(i) + 1 : i == 0 ? 0 : boxes.get(i - 1) + 1;
            int to = !behind ? boxes.get(i) : i + 1 < boxes.size() ? boxes.get(i + 1) : plain.length();
            if (TICKED.indexOf(plain.charAt(boxes.get(i))) >= 0) {
                ticked.add(Labels.withoutOrdinal(Labels.key(plain.substring(from, to))));
            }
        }
        return boxes.isEmpty() ? text(cell) : String.join("、", ticked);
    }

    private static boolean isBox(char c) {
        return TICKED.indexOf(c) >= 0 || UNTICKED.indexOf(c) >= 0;
    }

    /** Without tags: those that end a paragraph are a line break, a box to tick is its sign. */
    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            int end = cell.charAt(i) == '<' ? tagEnd(cell, i) : -1;
            if (end < 0) {
                plain.append(cell.charAt(i));
            } else {
                plain.append(meaning(cell.substring(i + 1, end).toLowerCase(Locale.ROOT)));
                i = end;
            }
        }
        return plain.toString().replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The end of the tag that starts there, -1 if none does: {@code <5%} is no tag. */
    private static int tagEnd(String cell, int start) {
        char next = start + 1 < cell.length() ? cell.charAt(start + 1) : ' ';
        boolean tag = next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
        for (int i = start + 1; tag && i < cell.length() && i < start + MAX_TAG; i++) {
            if (cell.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static String meaning(String tag) {
        if (tag.startsWith("input")) {
            return String.valueOf(tag.contains("checked") ? TICKED.charAt(0) : UNTICKED.charAt(0));
        }
        boolean breaks = tag.equals("p") || tag.startsWith("p ") || tag.equals("/p") || tag.startsWith("br")
                || tag.startsWith("/div");
        return breaks ? String.valueOf(BREAK) : "";
    }
}
