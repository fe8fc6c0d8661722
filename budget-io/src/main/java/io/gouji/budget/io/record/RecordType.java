package io.gouji.budget.io.record;

import io.gouji.budget.io.result.Loaded;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A kind of value (表外内容的种类): its fields, and how its values are taken from a document and put into one. A codec
 * knows it by records alone, which are lists of what the fields hold, one for each, in their order.
 */
public final class RecordType<T> {

    private final String name;
    private final String title;
    private final List<Field<T>> fields;
    private final Function<Loaded, List<T>> from;
    private final Function<Cursor, T> make;
    private final BiConsumer<Narrative, T> into;

    RecordType(String name, String title, Function<Loaded, List<T>> from, BiConsumer<Narrative, T> into,
            Function<Cursor, T> make, List<Field<T>> fields) {
        this.name = name;
        this.title = title;
        this.from = from;
        this.into = into;
        this.make = make;
        this.fields = fields;
    }

    /** Its name, that of its array or of its file. */
    public String name() {
        return name;
    }

    /** What it is, in Chinese. */
    public String title() {
        return title;
    }

    /** Its fields in the order written. */
    public List<? extends Field<?>> fields() {
        return fields;
    }

    /** The records of a document, its own: those that are parts of others stand in them. */
    public List<List<Object>> records(Loaded loaded) {
        return from.apply(loaded).stream().map(this::values).toList();
    }

    List<Object> values(T value) {
        return fields.stream().<Object>map(field -> field.value().apply(value)).toList();
    }

    /** The value of a record; its fields are taken in the order declared. */
    T value(List<?> record) {
        for (int i = 0; i < record.size(); i++) {
            fields.get(i).check(record.get(i));
        }
        return make.apply(new Cursor(record));
    }

    /**
     * Puts the value of a record among the words of a document.
     *
     * @throws IllegalArgumentException if there is no such value
     */
    public void put(Narrative words, List<?> record) {
        into.accept(words, value(record));
    }
}
