package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import java.util.Locale;

/**
 * A member of a dimension that no lexicon knows: a heading or row of this document (自有成员).
 *
 * @param dimension the dimension in which it is an addend of its siblings' total; null for none
 * @param parent the known member below which it lies, or an empty text
 * @param label the printed label
 */
record OwnMember(Dimension dimension, String parent, String label) {

    static final OwnMember NONE = new OwnMember(null, "", "");

    boolean isNone() {
        return dimension == null;
    }

    /** Returns the coordinate, such as {@code nature=机动经费}. */
    String coordinate() {
        return isNone() ? "" : " " + dimension.name().toLowerCase(Locale.ROOT) + "=" + name();
    }

    /** Returns the statement that declares it. */
    String statement() {
        return "member " + dimension.name().toLowerCase(Locale.ROOT) + " " + name()
                + (parent.isEmpty() ? "" : " under " + parent) + " " + name();
    }

    /** Returns the label as a word of the declaration. */
    String name() {
        StringBuilder name = new StringBuilder();
        label.codePoints().filter(Character::isLetterOrDigit).forEach(name::appendCodePoint);
        return name.isEmpty() ? "其他" : name.toString();
    }
}
