package io.gouji.budget.table;

import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of the document that is kept as text (原文段落): prose, and tables without a declared form.
 *
 * @param heading its heading as printed, or an empty text before the first heading
 * @param line the line of its first line in the source, from 1
 * @param text the text, heading included, lines ended by {@code \n}
 */
public record Section(String heading, int line, String text) implements Serializable {

    /** Refuses null by name. */
    public Section {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the text that starts at that line of the source, from 1, under that heading. */
    public static Section of(String heading, int line, String text) {
        return new Section(heading, line, text);
    }

    /** Returns line, heading and length in one line. */
    @Override
    public String toString() {
        return "line " + line + " " + heading + " (" + text.length() + " characters)";
    }
}
