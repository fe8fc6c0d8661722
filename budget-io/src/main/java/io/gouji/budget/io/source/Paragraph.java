package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;
import java.util.Objects;

/**
 * A stretch of text outside of grids (段落). Wrapped lines are joined as far as the format tells them apart from line
 * ends.
 *
 * @param text the text; it holds no line ends
 * @param place the place of its beginning
 */
public record Paragraph(String text, Place place) implements Block {

    /** Checks the parts. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
    }
}
