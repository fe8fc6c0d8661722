package io.gouji.budget.code;

import java.io.Serializable;
import java.util.Objects;

/**
 * A code of a budget unit (预算单位编码): a department (320), or a unit below it (320001).
 * <p>
 * The codes of the units of a department start with the department's code; how many digits a level has is for each
 * place to decide, so a code alone does not tell its level. Three to twenty ASCII digits or capital letters.
 */
public final class UnitCode implements Comparable<UnitCode>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 20;

    private final String value;

    private UnitCode(String value) {
        this.value = value;
    }

    /**
     * The code with these characters.
     *
     * @throws IllegalArgumentException if they are no code of a unit
     */
    public static UnitCode of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                "Unit code must be 3 to 20 digits or capital letters, such as '320001', but was '" + text + "'");
        }
        return new UnitCode(text);
    }

    /** Returns true if {@link #of(String)} would accept the text. */
    public static boolean isValid(String text) {
        Objects.requireNonNull(text, "text");
        return text.length() >= MIN_LENGTH && text.length() <= MAX_LENGTH
            && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }

    /** The characters of the code (单位编码). */
    public String value() {
        return value;
    }

    /** Returns true if the other code is this one or belongs to a unit below it (所属单位). */
    public boolean contains(UnitCode other) {
        return other.value.startsWith(value);
    }

    /** Order of the tables: a department stands before its units. */
    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitCode that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
