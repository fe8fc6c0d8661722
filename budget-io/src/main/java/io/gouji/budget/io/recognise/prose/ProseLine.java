package io.gouji.budget.io.recognise.prose;

import java.util.Objects;

/**
 * A line of a document that is no row of a table.
 *
 * @param number its number in the source, from 1
 * @param text its text as printed
 * @param kind what it is to the text around it
 */
public record ProseLine(int number, String text, Kind kind) {

    /** What a line is to the text around it. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** A heading: it ends a section, and may start one. */
        HEADING,
        /** A table, or anything else that is no text: it ends a section. */
        GAP
    }

    private static final int MAX_TITLE = 80;

    /** Checks that nothing is null. */
    public ProseLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
    }

    boolean mayBeTitle() {
        return kind != Kind.GAP && text.length() < MAX_TITLE;
    }
}
