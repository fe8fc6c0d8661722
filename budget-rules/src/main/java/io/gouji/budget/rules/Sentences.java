package io.gouji.budget.rules;

import io.gouji.budget.code.Labels;
import io.gouji.budget.table.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a document's prose, compared as labels are: without blanks and quotes, half-width. A line that
 * starts with an ordinal starts a sentence; a cell of a table that no form declares is one by itself.
 */
final class Sentences {

    /**
     * A sentence.
     *
     * @param line the line that it starts in, from 1
     * @param text its words with the mark that ends it
     * @param isCell whether it is a cell of a table, not prose
     */
    record Sentence(int line, String text, boolean isCell) {
    }

    private static final String ENDS = "。;";
    /** No ordinal is longer; the pattern that knows them must not see what is. */
    private static final int MAX_ORDINAL = 40;

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int start;

    private Sentences() {
    }

    static List<Sentence> of(List<Section> sections) {
        Sentences all = new Sentences();
        sections.forEach(all::section);
        return all.sentences;
    }

    private void section(Section section) {
        int line = section.line();
        for (String text : section.text().split("\n", -1)) {
            boolean tabbed = text.indexOf('\t') >= 0;
            for (String part : text.split("\t", -1)) {
                String key = Labels.key(part);
                if (tabbed || startsWithOrdinal(key)) {
                    end(false);
                }
                prose(key, line);
                if (tabbed) {
                    end(true);
                }
            }
            line++;
        }
        end(false);
    }

    private static boolean startsWithOrdinal(String key) {
        String head = key.length() > MAX_ORDINAL ? key.substring(0, MAX_ORDINAL) : key;
        return Labels.withoutOrdinal(head).length() < head.length();
    }

    private void prose(String key, int line) {
        int from = 0;
        for (int i = 0; i < key.length(); i++) {
            if (i == from && words.length() == 0) {
                start = line;
            }
            if (ENDS.indexOf(key.charAt(i)) >= 0) {
                words.append(key, from, i + 1);
                end(false);
                from = i + 1;
            }
        }
        words.append(key, from, key.length());
    }

    private void end(boolean isCell) {
        if (words.length() > 0) {
            sentences.add(new Sentence(start, words.toString(), isCell));
            words.setLength(0);
        }
    }
}
