package io.gouji.budget.table;

import java.io.Serializable;
import java.util.Objects;

/**
 * A term that the document explains (名词解释).
 *
 * @param term the term without its ordinal, such as 基本支出
 * @param meaning its meaning, as printed
 * @param line the line in the source, from 1; 0 where it has none
 */
public record Definition(String term, String meaning, int line) implements Serializable {

    /** Refuses null by name. */
    public Definition {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meaning, "meaning");
    }

    /** Returns the definition of a term, found in that line of the source, from 1. */
    public static Definition of(String term, String meaning, int line) {
        return new Definition(term, meaning, line);
    }

    /** Returns the term and its meaning in one line. */
    @Override
    public String toString() {
        return term + "：" + meaning;
    }
}
