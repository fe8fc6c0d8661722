package io.gouji.budget.table;

import io.gouji.budget.code.Labels;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit (数量), such as {@code 300 场次}, {@code 12 万册} or {@code 100%}; equal by digits and unit.
 */
public final class Quantity implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 40;
    private static final Pattern PRINTED = Pattern.compile(
            "(-?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,10})?)(\\D{0,20})");

    private final BigDecimal number;
    private final String unit;

    private Quantity(BigDecimal number, String unit) {
        this.number = number;
        this.unit = unit;
    }

    /** That many of that unit; the unit may be empty. Equal numbers of whole units print alike: 1E+3 is 1000. */
    public static Quantity of(BigDecimal number, String unit) {
        return new Quantity(number.scale() < 0 ? number.setScale(0) : number, Labels.key(unit));
    }

    /**
     * Reads digits and the unit behind them; undoes {@code toString}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Quantity parse(String text) {
        return read(Labels.key(text)).orElseThrow(() -> new IllegalArgumentException(
                "Quantity must be digits and a unit, such as '300 场次', but was '" + text + "'"));
    }

    static Optional<Quantity> read(String key) {
        Matcher matcher = PRINTED.matcher(key.length() > MAX_LENGTH ? "" : key);
        return matcher.matches() ? Optional.of(of(new BigDecimal(matcher.group(1).replace(",", "")), matcher.group(2)))
                : Optional.empty();
    }

    /** The number as printed, its decimals included. */
    public BigDecimal number() {
        return number;
    }

    /** The unit as printed, without blanks; empty where none is printed. */
    public String unit() {
        return unit;
    }

    /** Returns the value of one printed unit in units without 万, 亿 or %: 10,000 for 万人, 0.01 for %. */
    public BigDecimal multiple() {
        return BigDecimal.ONE.scaleByPowerOfTen(unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8
                : unit.startsWith("%") ? -2 : 0);
    }

    /** Half a unit of the last printed digit (半个末位单位). */
    public BigDecimal halfUnit() {
        return BigDecimal.valueOf(5, Math.max(0, number.scale()) + 1);
    }

    /** Returns true if both say the same amount of the same unit, be it with more or fewer decimals. */
    public boolean sameAmount(Quantity other) {
        return number.compareTo(other.number) == 0 && unit.equals(other.unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && number.equals(that.number) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * number.hashCode() + unit.hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return unit.isEmpty() || unit.startsWith("%") ? number.toPlainString() + unit : number.toPlainString() + " "
                + unit;
    }
}
