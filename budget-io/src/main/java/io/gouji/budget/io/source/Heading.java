package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;
import java.util.Objects;

/**
 * A line that the file itself marks as a heading (标题), such as {@code <h2>} or the style 标题 1. Formats without such
 * marks give paragraphs only.
 *
 * @param text the text on one line
 * @param level the level from 1, the highest
 * @param place the place of the text
 */
public record Heading(String text, int level, Place place) implements Block {

    /** Checks the parts. */
    public Heading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        if (level < 1) {
            throw new IllegalArgumentException("Level must be from 1, such as '2', but was '" + level + "'");
        }
    }
}
