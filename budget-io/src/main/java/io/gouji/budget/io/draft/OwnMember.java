package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import java.util.Locale;

/**
 * A member of a dimension that no lexicon knows: a heading or row of this document (自有成员).
 *
 * @param dimension the dimension in which it is an addend of its siblings' total; of no meaning for {@link #NONE}
 * @param parent the known member below which it lies, or an empty text
 * @param label the printed label
 */
record OwnMember(Dimension dimension, String parent, String label) {

    private static final int LONGEST = 30;

    static final OwnMember NONE = new OwnMember(Dimension.TOPIC, "", "");
    static final OwnMember REST = new OwnMember(Dimension.TOPIC, "", "其余");

    /** Returns true for 其中：…, which is some of its whole: what is left is {@link #REST}, which nobody prints. */
    boolean isSome() {
        return dimension == Dimension.TOPIC && label.startsWith("其中");
    }

    boolean isNone() {
        return this == NONE;
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

    /** Returns the name of the member: the signs of its label that names may have, and what it lies below. */
    String name() {
        StringBuilder name = new StringBuilder();
        label.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(name::appendCodePoint);
        String plain = name.isEmpty() ? "其他" : name.toString();
        boolean digit = Character.isDigit(plain.charAt(0));
        return (digit ? "N" : "") + plain + (parent.isEmpty() ? "" : "_" + parent);
    }
}
