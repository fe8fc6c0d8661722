package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.code.Labels;
import io.gouji.budget.io.recognise.line.SourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * The prose of one section, as labels are compared: without blanks and quotes, half-width. Lines that a page broke are
 * joined; a line that starts with an ordinal starts a sentence.
 */
final class ProseText {

    private static final String ENDS = "。;!?";

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> starts = new ArrayList<>();

    /** Takes the lines from one to the other, the end left out. */
    ProseText(SourceLines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lines.isBlank(i)) {
                add(lines.text(i), i + 1);
            }
        }
    }

    private void add(String line, int number) {
        String key = Labels.key(line);
        String bare = Labels.withoutOrdinal(key);
        if (bare.length() < key.length() && text.length() > 0 && !isEnd(text.charAt(text.length() - 1))) {
            text.append('。');
        }
        starts.add(new int[] {text.length(), number});
        text.append(bare);
    }

    static boolean isEnd(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    String between(int from, int to) {
        return text.substring(Math.max(0, from), Math.min(to, text.length()));
    }

    /** The line of the source that the character stands in. */
    int line(int index) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle)[0] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return starts.isEmpty() ? 0 : starts.get(low)[1];
    }
}
