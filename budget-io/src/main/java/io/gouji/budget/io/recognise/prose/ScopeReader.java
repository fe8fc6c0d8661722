package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.label.Labels;
import java.util.ArrayList;
import java.util.List;

/** Reads which units the budget is of (纳入编制范围的预算单位包括：…): a sentence, or a list of lines with ordinals. */
public final class ScopeReader {

    private static final int MAX_LINES = 400;
    private static final int MAX_NAME = 60;
    private static final String[] WORDS = {"预算单位包括:", "单位包括:", "预算单位有:", "二级单位包括:"};

    private final SourceLines lines;
    private final List<String> units = new ArrayList<>();

    private ScopeReader(SourceLines lines) {
        this.lines = lines;
    }

    public static List<String> read(SourceLines lines) {
        ScopeReader reader = new ScopeReader(lines);
        for (int i = 0; i < lines.count() && reader.units.isEmpty(); i++) {
            boolean may = !lines.isLong(i) && !lines.isTabbed(i) && lines.text(i).indexOf("包括") >= 0;
            if (may) {
                reader.readAt(i);
            }
        }
        return reader.units;
    }

    private void readAt(int line) {
        String key = Labels.key(lines.text(line));
        for (String word : WORDS) {
            int at = key.indexOf(word);
            boolean scope = at >= 0 && (word.startsWith("预算") || key.contains("编制范围"));
            if (scope && units.isEmpty()) {
                String rest = key.substring(at + word.length());
                if (rest.isEmpty()) {
                    list(line + 1);
                } else {
                    sentence(rest, line + 1);
                }
            }
        }
    }

    /** Names up to the full stop, which may stand in a later line. */
    private void sentence(String first, int next) {
        StringBuilder text = new StringBuilder(first);
        for (int i = next; i < lines.count() && i < next + 5 && text.indexOf("。") < 0 && isText(i); i++) {
            text.append(Labels.key(lines.text(i)));
        }
        int end = text.indexOf("。");
        for (String name : text.substring(0, end < 0 ? first.length() : end).split("[、,;]")) {
            add(name);
        }
    }

    /** Lines with an ordinal each. */
    private void list(int first) {
        for (int i = first; i < lines.count() && i < first + MAX_LINES && isText(i); i++) {
            String key = Labels.key(lines.text(i));
            boolean bare = key.equals(Labels.withoutOrdinal(key)) && !key.isEmpty();
            if (bare || LineKind.isHeading(lines.text(i)) && !LineKind.isHeading(lines.text(first))) {
                return;
            }
            for (String name : key.split("[。;]")) {
                add(name);
            }
        }
    }

    private boolean isText(int line) {
        return !lines.isLong(line) && !lines.isTabbed(line);
    }

    private void add(String name) {
        String bare = Labels.withoutOrdinal(name);
        if (!bare.isEmpty() && bare.length() <= MAX_NAME) {
            units.add(bare);
        }
    }
}
