package io.gouji.budget.code;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of the economic classification of departmental expenditure (部门预算支出经济分类科目): what the money is spent on.
 * <p>
 * Three digits name a class (类), five a section (款); there is no third level. The classification of the government
 * budget (政府预算支出经济分类, 501…) is another one and has no place here. Names are data: see {@link Catalogue}.
 *
 * <pre>{@code
 * EconomicCode section = EconomicCode.of("30217");     // 公务接待费
 * EconomicCode.of("302").contains(section);            // true
 * }</pre>
 */
public final class EconomicCode implements Comparable<EconomicCode>, Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;

    private EconomicCode(String value) {
        this.value = value;
    }

    /**
     * The code with these digits.
     *
     * @throws IllegalArgumentException if they are no code of this classification
     */
    public static EconomicCode of(String digits) {
        return new EconomicCode(CodeShape.ECONOMIC.check(digits));
    }

    /** Returns true if {@link #of(String)} would accept the text; it says nothing about whether such a code exists. */
    public static boolean isValid(String text) {
        return CodeShape.ECONOMIC.isValid(text);
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
    public Optional<EconomicCode> parent() {
        return CodeShape.parent(value).map(EconomicCode::new);
    }

    /** The code of that level above this one, or this one itself; empty if the level is below. */
    public Optional<EconomicCode> at(Level level) {
        Objects.requireNonNull(level, "level");
        return CodeShape.at(value, level.digits()).map(EconomicCode::new);
    }

    /** Returns true if the other code is this one or stands below it. */
    public boolean contains(EconomicCode other) {
        return other.value.startsWith(value);
    }

    /** Order of the tables: a code stands before the codes below it, and those before its next sibling. */
    @Override
    public int compareTo(EconomicCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EconomicCode that && that.value.equals(value);
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
