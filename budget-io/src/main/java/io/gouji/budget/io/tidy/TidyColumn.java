package io.gouji.budget.io.tidy;

import io.gouji.budget.rules.finding.Language;
import java.math.BigDecimal;
import java.util.function.BiFunction;

/**
 * A column of a tidy table: its names, its type in SQL, and its value in a row, null where there is none.
 *
 * @param spoken true for a sentence, which databases too have in the language of their reader
 * @param <T> the kind of rows
 */
record TidyColumn<T>(String name, String chinese, String type, boolean spoken,
        BiFunction<T, Language, Object> value) {

    static <T> TidyColumn<T> text(String name, String chinese, BiFunction<T, Language, Object> value) {
        return new TidyColumn<>(name, chinese, "TEXT", false, value);
    }

    static <T> TidyColumn<T> sentence(String name, String chinese, BiFunction<T, Language, Object> value) {
        return new TidyColumn<>(name, chinese, "TEXT", true, value);
    }

    static <T> TidyColumn<T> whole(String name, String chinese, BiFunction<T, Language, Object> value) {
        return new TidyColumn<>(name, chinese, "INTEGER", false, value);
    }

    static <T> TidyColumn<T> number(String name, String chinese, BiFunction<T, Language, Object> value) {
        return new TidyColumn<>(name, chinese, "REAL", false, value);
    }

    String heading(Language language) {
        return language == Language.ZH ? chinese : name;
    }

    /** Returns the value as a text, an empty one where there is none. */
    String text(T row, Language language) {
        Object found = value.apply(row, language);
        return found == null ? "" : found instanceof BigDecimal number ? number.toPlainString()
                : found.toString();
    }
}
