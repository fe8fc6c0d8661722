package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.DepartmentBudget.Definition;
import java.util.ArrayList;
import java.util.List;

/** Reads the explanations of terms (名词解释): a term behind its ordinal, a colon, what it means, a line or more. */
public final class GlossaryReader {

    private static final int MAX_TITLE = 40;
    private static final int MAX_TERM = 60;

    private final SourceLines lines;
    private final List<Definition> definitions = new ArrayList<>();
    private final StringBuilder meaning = new StringBuilder();
    private String term = "";
    private int start;

    private GlossaryReader(SourceLines lines) {
        this.lines = lines;
    }

    public static List<Definition> read(SourceLines lines) {
        GlossaryReader reader = new GlossaryReader(lines);
        int title = reader.title();
        for (int i = title + 1; title >= 0 && i < lines.count() && !reader.ends(i); i++) {
            if (!lines.isBlank(i)) {
                reader.take(lines.text(i), i + 1);
            }
        }
        reader.close();
        return reader.definitions;
    }

    /** A list of contents comes before the text, so the last title counts. */
    private int title() {
        int found = -1;
        for (int i = 0; i < lines.count(); i++) {
            boolean may = !lines.isLong(i) && lines.text(i).length() <= MAX_TITLE && !lines.isTabbed(i);
            found = may && Labels.key(lines.text(i)).endsWith("名词解释") ? i : found;
        }
        return found;
    }

    private boolean ends(int line) {
        String text = lines.text(line);
        boolean part = text.length() <= MAX_TITLE && Labels.key(text).startsWith("第") && LineKind.isHeading(text);
        return part || lines.isLong(line) || lines.isTabbed(line);
    }

    private void take(String line, int number) {
        String text = Chars.strip(line);
        int colon = colon(text);
        String head = Labels.key(colon < 0 ? text : text.substring(0, colon));
        String name = Labels.withoutOrdinal(head);
        boolean opens = colon >= 0 && !name.isEmpty() && name.indexOf('。') < 0 && (name.length() < head.length()
                || term.isEmpty());
        if (!opens) {
            meaning.append(text);
            return;
        }
        close();
        term = name;
        start = number;
        meaning.append(Chars.strip(text.substring(colon + 1)));
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length() && i < MAX_TERM; i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private void close() {
        if (!term.isEmpty() && meaning.length() > 0) {
            definitions.add(Definition.of(term, meaning.toString(), start));
        }
        term = "";
        meaning.setLength(0);
    }
}
