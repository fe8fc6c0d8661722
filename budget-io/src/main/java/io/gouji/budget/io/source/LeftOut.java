package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;
import java.util.Objects;

/**
 * Text of a file that is no part of what it says (略去的文字), such as a page number. It is kept so that every number of
 * the file can be accounted for.
 *
 * @param text the text as printed
 * @param reason why it is no block
 * @param place the place of the text
 */
public record LeftOut(String text, Reason reason, Place place) {

    /** Checks the parts. */
    public LeftOut {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    /** Why a text is no block (略去的原因). */
    public enum Reason {
        /** The number of a page (页码). */
        PAGE_NUMBER,
        /** A line of the table of contents (目录). */
        CONTENTS,
        /** A header, heading or title that a new page prints again (重复的表头). */
        REPEATED,
        /** Text that nobody sees: outside of the page, clipped away, or of a hidden element (不可见的文字). */
        INVISIBLE,
        /** The navigation around the article of a web page (网页导航). */
        NAVIGATION
    }
}
