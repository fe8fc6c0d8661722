package io.gouji.budget.prose;

import io.gouji.budget.label.Labels;
import io.gouji.budget.table.DepartmentBudget.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits running text into sentences (分句). A line that starts with an ordinal starts a sentence; a cell of a line with
 * tabs is one by itself; other lines go on where the line before them broke off. Each line is looked at once.
 */
public final class Sentences {

    private static final String ENDS = "。;!?";
    /** No ordinal is longer; the pattern that knows them must not see what is. */
    private static final int MAX_ORDINAL = 40;

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Returns the sentences of lines that follow each other, the first of which has that number. */
    public static List<Sentence> of(int firstLine, List<String> lines) {
        Sentences all = new Sentences();
        for (int i = 0; i < lines.size(); i++) {
            all.line(firstLine + i, lines.get(i));
        }
        return all.finish();
    }

    /** Returns the sentences of a document's sections; none goes on from one section to the next. */
    public static List<Sentence> of(List<Section> sections) {
        return sections.stream()
                .flatMap(each -> of(each.line(), List.of(each.text().split("\n", -1))).stream()).toList();
    }

    /** Takes one more line. */
    public Sentences line(int number, String line) {
        int from = 0;
        boolean tabbed = line.indexOf('\t') >= 0;
        while (from <= line.length()) {
            int tab = line.indexOf('\t', from);
            int to = tab < 0 ? line.length() : tab;
            if (tabbed || startsWithOrdinal(line, from)) {
                end(false);
            }
            words(number, line, from, to);
            if (tabbed) {
                end(true);
            }
            from = to + 1;
        }
        return this;
    }

    /** Ends the sentence that is open, as a heading or a table between two lines does. */
    public Sentences pause() {
        end(false);
        return this;
    }

    /** Returns all sentences so far. */
    public List<Sentence> finish() {
        end(false);
        return List.copyOf(sentences);
    }

    private static boolean startsWithOrdinal(String line, int from) {
        String head = Labels.key(line.substring(from, Math.min(line.length(), from + MAX_ORDINAL)));
        return Labels.withoutOrdinal(head).length() < head.length();
    }

    private void words(int number, String line, int from, int to) {
        String key = Labels.key(line.substring(from, to));
        int start = 0;
        for (int i = 0; i < key.length(); i++) {
            if (ENDS.indexOf(key.charAt(i)) >= 0) {
                add(new Piece(words.length(), number, line, from, start), key.substring(start, i + 1));
                end(false);
                start = i + 1;
            }
        }
        add(new Piece(words.length(), number, line, from, start), key.substring(start));
    }

    private void add(Piece piece, String key) {
        if (!key.isEmpty()) {
            pieces.add(piece);
            words.append(key);
        }
    }

    private void end(boolean isCell) {
        if (words.length() > 0) {
            sentences.add(new Sentence(words.toString(), isCell, pieces));
            words.setLength(0);
        }
        pieces.clear();
    }
}
