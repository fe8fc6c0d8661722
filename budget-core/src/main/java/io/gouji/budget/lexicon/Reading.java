package io.gouji.budget.lexicon;

import io.gouji.budget.cube.Region;
import java.util.Set;

/**
 * What a printed label says (用语含义).
 *
 * @param region the region that its words name, as far as they name one
 * @param marks what they say beside coordinates
 * @param rest the signs that no term explains, in order; empty if the label is understood as a whole
 * @param words the number of words that say something
 */
public record Reading(Region region, Set<Mark> marks, String rest, int words) {

    /** Copies the marks. */
    public Reading {
        marks = Set.copyOf(marks);
    }

    /** Returns true if every sign of the label belongs to a term, and one term at least says something. */
    public boolean isUnderstood() {
        return rest.isEmpty() && words > 0;
    }

    /** Returns true if the label bears that mark. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Returns true if it heads a column of labels, not of figures. */
    public boolean isLabel() {
        return is(Mark.CODE) || is(Mark.NAME) || is(Mark.OWNER) || is(Mark.IGNORED) || is(Mark.GOVERNMENT);
    }
}
