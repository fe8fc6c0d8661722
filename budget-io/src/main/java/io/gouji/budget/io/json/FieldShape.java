package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of one kind of object. Jackson interns the names of fields, and objects are written in one order, so a
 * name is nearly always found by identity at the first try.
 */
final class FieldShape {

    static final int UNKNOWN = -1;
    /** What comes after the last field of an object. */
    static final int END = -2;

    private final String[] names;
    private final SerializedString[] bytes;
    private final int required;

    private FieldShape(String[] names, int required) {
        this.names = names;
        this.bytes = Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
        this.required = required;
    }

    /**
     * An object of those fields in the order written, of which the required ones are marked by a bang: {@code "name!"}.
     */
    static FieldShape of(String... marked) {
        return of(Arrays.asList(marked));
    }

    static FieldShape of(List<String> marked) {
        String[] names = new String[marked.size()];
        int required = 0;
        for (int i = 0; i < names.length; i++) {
            String name = marked.get(i);
            boolean must = name.endsWith("!");
            names[i] = (must ? name.substring(0, name.length() - 1) : name).intern();
            required |= must ? 1 << i : 0;
        }
        return new FieldShape(names, required);
    }

    /** The field that mostly comes after the one before. */
    int after(int before) {
        return before + 1 == names.length ? 0 : before + 1;
    }

    /** That name, for the parser to compare with at a glance. */
    SerializedString bytes(int index) {
        return bytes[index];
    }

    /** The index of that name, tried first after the one before. */
    @SuppressWarnings("StringEquality")
    int find(String name, int before) {
        for (int i = before + 1; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    String name(int index) {
        return names[index];
    }

    /** The required fields that are not among those seen, a bit each. */
    int missing(int seen) {
        return required & ~seen;
    }
}
