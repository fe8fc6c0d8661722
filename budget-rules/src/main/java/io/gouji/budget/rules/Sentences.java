package io.gouji.budget.rules;

import io.gouji.budget.code.Labels;
import io.gouji.budget.table.Section;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a document's prose, compared as labels are: without blanks and quotes, half-width. Cells end sentences too. */
final class Sentences {

    /** A sentence that starts in that line. */
    record Sentence(int line, String text) {
    }

    private static final String ENDS = "。;";

    private Sentences() {
    }

    static List<Sentence> of(List<Section> sections) {
        List<Sentence> sentences = new ArrayList<>();
        for (Section section : sections) {
            add(sentences, section);
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, Section section) {
        StringBuilder sentence = new StringBuilder();
        int line = section.line();
        int start = line;
        for (String text : section.text().split("\n", -1)) {
            for (String cell : text.split("\t", -1)) {
                String key = Labels.key(cell);
                boolean starts = Labels.withoutOrdinal(key).length() < key.length() || text.indexOf('\t') >= 0;
                if (starts) {
                    start = flush(sentences, sentence, start, line);
                }
                for (int i = 0; i < key.length(); i++) {
                    start = sentence.length() == 0 ? line : start;
                    sentence.append(key.charAt(i));
                    if (ENDS.indexOf(key.charAt(i)) >= 0) {
                        start = flush(sentences, sentence, start, line);
                    }
                }
            }
            line++;
        }
        flush(sentences, sentence, start, line);
    }

    private static int flush(List<Sentence> sentences, StringBuilder sentence, int start, int line) {
        if (sentence.length() > 0) {
            sentences.add(new Sentence(start, sentence.toString()));
            sentence.setLength(0);
        }
        return line;
    }
}
