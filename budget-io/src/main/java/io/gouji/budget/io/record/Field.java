package io.gouji.budget.io.record;

import io.gouji.budget.money.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A field of a kind of value (字段).
 *
 * @param name its name; in a file of comma-separated values, {@link #column} is
 * @param isRequired whether a record must have it
 * @param type what it holds
 * @param title what it is, in Chinese
 * @param value takes it from a value
 * @param choices the only texts that it may hold and how they are shown; none where it may hold any
 * @param parts the kind of its records, where it holds records
 */
public record Field<T>(String name, boolean isRequired, Type type, String title, Function<T, ?> value,
        Map<String, String> choices, Optional<RecordType<?>> parts) {

    private static <T> Field<T> of(String marked, Type type, String title, Function<T, ?> value) {
        boolean required = marked.endsWith("!");
        String name = required ? marked.substring(0, marked.length() - 1) : marked;
        return new Field<>(name, required, type, title, value, Map.of(), Optional.empty());
    }

    /** A field of text; a bang behind its name says that it is required, here as below. */
    static <T> Field<T> text(String name, String title, Function<T, String> value) {
        return of(name, Type.TEXT, title, value);
    }

    static <T> Field<T> integer(String name, String title, Function<T, Integer> value) {
        return of(name, Type.INTEGER, title, value);
    }

    static <T> Field<T> figure(String name, String title, Function<T, Figure> value) {
        return of(name, Type.FIGURE, title, value);
    }

    static <T> Field<T> texts(String name, String title, Function<T, List<String>> value) {
        return of(name, Type.TEXTS, title, value);
    }

    static <T, P> Field<T> records(String name, String title, RecordType<P> parts, Function<T, List<P>> value) {
        Field<T> field = of(name, Type.RECORDS, title, each -> value.apply(each).stream().map(parts::values).toList());
        return new Field<>(field.name, false, field.type, title, field.value, Map.of(), Optional.of(parts));
    }

    /** The same field, which may hold only these texts, shown so. */
    Field<T> among(Map<String, String> texts) {
        return new Field<>(name, isRequired, type, title, value, texts, parts);
    }

    /** Sees to it that it may hold that. */
    void check(Object held) {
        if (!choices.isEmpty() && !choices.containsKey(held)) {
            throw new IllegalArgumentException(
                    name + " must be one of " + new TreeSet<>(choices.keySet()) + ", but was '" + held + "'");
        }
    }

    /** Its name in a file of comma-separated values: {@code lastYear} is {@code last_year} there. */
    public String column() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
