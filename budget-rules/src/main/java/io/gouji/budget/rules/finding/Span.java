package io.gouji.budget.rules.finding;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in the text of a document (文字位置).
 *
 * @param line the line of the source, from 1; 0 where the source has none
 * @param text the words there
 */
public record Span(int line, String text) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that there are words. */
    public Span {
        Objects.requireNonNull(text, "text");
    }
}
