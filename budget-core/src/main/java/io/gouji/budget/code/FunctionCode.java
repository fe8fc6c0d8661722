package io.gouji.budget.code;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of the functional classification of expenditure (支出功能分类科目): what the money is for.
 * <p>
 * Three digits name a class (类), five a section (款), seven an item (项); a longer code starts with the code above it.
 * The name of a code is data of the row that prints it, because names change by year: see {@link Catalogue}.
 *
 * <pre>{@code
 * FunctionCode item = FunctionCode.of("2060702");      // 科普活动
 * item.parent();                                       // Optional[20607]
 * FunctionCode.of("206").contains(item);               // true
 * }</pre>
 */
public final class FunctionCode implements Comparable<FunctionCode>, Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;

    private FunctionCode(String value) {
        this.value = value;
    }

    /**
     * The code with these digits.
     *
     * @throws IllegalArgumentException if they are no code of this classification
     */
    public static FunctionCode of(String digits) {
        return new FunctionCode(CodeShape.FUNCTION.check(digits));
    }

    /** Returns true if {@link #of(String)} would accept the text; it says nothing about whether such a code exists. */
    public static boolean isValid(String text) {
        return CodeShape.FUNCTION.isValid(text);
    }

    /** The digits (科目编码). */
    public String value() {
        return value;
    }

    /** The level (级次), told by the number of digits. */
    public Level level() {
        return CodeShape.level(value);
    }

    /** The code one level up (上级科目), empty for a class. */
    public Optional<FunctionCode> parent() {
        return CodeShape.parent(value).map(FunctionCode::new);
    }

    /** The code of that level above this one, or this one itself; empty if the level is below. */
    public Optional<FunctionCode> at(Level level) {
        Objects.requireNonNull(level, "level");
        return CodeShape.at(value, level.digits()).map(FunctionCode::new);
    }

    /** Returns true if the other code is this one or stands below it. */
    public boolean contains(FunctionCode other) {
        return other.value.startsWith(value);
    }

    /** Order of the tables: a code stands before the codes below it, and those before its next sibling. */
    @Override
    public int compareTo(FunctionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionCode that && that.value.equals(value);
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
