package io.gouji.budget.table;

import java.io.Serializable;

/**
 * Something in a declaration that is allowed and yet is hardly meant (表样疑点): a column that overrides its panel, two
 * rows of one region, a bridge that others imply or contradict.
 *
 * @param line the line of the declaration, from 1
 * @param chinese what is doubtful, in Chinese
 * @param english what is doubtful, in English
 */
public record DeclarationDoubt(int line, String chinese, String english) implements Serializable {

    /** Returns the line and the doubt in English. */
    @Override
    public String toString() {
        return "Template line " + line + ": " + english;
    }
}
