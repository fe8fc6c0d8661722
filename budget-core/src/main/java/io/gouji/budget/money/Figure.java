package io.gouji.budget.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell prints (表中数): an amount and its precision, or nothing, or something that could not be read.
 * <p>
 * A <em>printed</em> figure stands for any amount within half a unit of its last digit. A <em>blank</em> one (未填) is
 * not zero; a dash that the table means as zero is printed: {@code Figure.of("-", Money.ZERO, 2)}. An <em>unread</em>
 * one (读不出) keeps its text and has no amount. The printed string is part of the value and survives every round trip.
 *
 * <pre>{@code
 * Figure.parse("704.60").halfUnit()                                          // 0.005
 * Figure.of("7,046,000.00", Money.parse("704.60"), 6).halfUnit()             // 0: a table in 元, exact to the fen
 * }</pre>
 */
public final class Figure implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Figure ZERO = new Figure(State.PRINTED, null, 0, 2);
    private static final Figure BLANK = new Figure(State.BLANK, "", 0, 0);

    private final State state;
    // null if it is the amount in plain digits, as most are: amount and scale tell it
    private final @Nullable String printed;
    private final long fen;             // no object of its own: a document has very many figures
    private final int scale;

    private Figure(State state, @Nullable String printed, long fen, int scale) {
        this.state = state;
        this.printed = printed;
        this.fen = fen;
        this.scale = scale;
    }

    /**
     * A printed figure: its text, the amount that the text says, and the decimal place of 万元 that its last digit stands
     * for. Printed in 元 without decimals the scale is 4, with two decimals it is 6; in 亿元 with two decimals it is -2.
     *
     * @throws IllegalArgumentException if the text is empty, the scale is not -8 to 6, or the amount is finer than it
     */
    public static Figure of(CharSequence printed, Money amount, int scale) {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(amount, "amount");
        Decimals.check(scale);
        if (printed.length() == 0) {
            throw new IllegalArgumentException("Printed text must not be empty, such as '704.60', but was ''");
        }
        if (Decimals.isPlain(printed, amount.fen(), scale)) {
            return plain(amount.fen(), scale);
        }
        if (amount.fen() % Decimals.unitInFen(scale) != 0) {
            throw new IllegalArgumentException("Amount of a figure with " + scale
                + " decimal places must not be finer than them, but was '" + amount + "'");
        }
        return new Figure(State.PRINTED, printed.toString(), amount.fen(), scale);
    }

    /**
     * A figure that prints that number in that unit, in plain digits with the number's own decimals.
     *
     * <pre>{@code
     * Figure.of(new BigDecimal("1.23"), MoneyUnit.YI_YUAN)      // 1.23 亿元: 12300.00 万元, within half a million yuan
     * }</pre>
     *
     * @throws IllegalArgumentException if the unit has no such number: its last digit would be less than one fen, or
     *     the amount has more than twelve digits of 万元
     */
    public static Figure of(BigDecimal number, MoneyUnit unit) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(unit, "unit");
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        if (plain.scale() > unit.maxDecimals()) {
            throw new IllegalArgumentException("Number in " + unit.chinese() + " must have at most "
                + unit.maxDecimals() + " decimals, such as '7046.00', but was '" + number + "'");
        }
        return of(plain.toPlainString(), unit.money(plain), unit.scale(plain.scale()));
    }

    /** A figure printed in 万元 in plain digits, its scale taken from its decimals: {@code 704.60} has 2. */
    public static Figure parse(String text) {
        Money amount = Money.parse(text);
        int point = text.indexOf('.');
        return of(text, amount, point < 0 ? 0 : text.length() - point - 1);
    }

    /** A figure as a table in 万元 prints the amount: rounded half up to so many decimal places, in plain digits. */
    public static Figure print(Money amount, int scale) {
        Objects.requireNonNull(amount, "amount");
        Money rounded = amount.rounded(scale, RoundingMode.HALF_UP);
        return scale >= 0 ? plain(rounded.fen(), scale)
            : new Figure(State.PRINTED, Decimals.plain(rounded.fen(), scale), rounded.fen(), scale);
    }

    /** Budgets print 0.00 in every other cell: all of these are one figure. */
    private static Figure plain(long fen, int scale) {
        return fen == 0 && scale == ZERO.scale ? ZERO : new Figure(State.PRINTED, null, fen, scale);
    }

    /** A cell that prints nothing (未填). */
    public static Figure blank() {
        return BLANK;
    }

    /** A cell whose text could not be read as an amount (读不出). */
    public static Figure unread(String printed) {
        Objects.requireNonNull(printed, "printed");
        return new Figure(State.UNREAD, printed, 0, 0);
    }

    /** Returns true if the cell prints an amount. */
    public boolean isPrinted() {
        return state == State.PRINTED;
    }

    /** Returns true if the cell prints nothing (未填). */
    public boolean isBlank() {
        return state == State.BLANK;
    }

    /** Returns true if the cell prints what could not be read (读不出). */
    public boolean isUnread() {
        return state == State.UNREAD;
    }

    /** The text of the cell, empty for a blank. */
    public String printed() {
        return printed == null ? Decimals.plain(fen, scale) : printed;
    }

    /** Returns true if it prints its amount in plain digits of 万元, with the decimals of its scale. */
    public boolean isPlain() {
        return isPrinted() && printed == null;
    }

    /** Returns true if that is the text of the cell; a plain number is compared without making a text of it. */
    public boolean prints(CharSequence text) {
        return printed == null ? Decimals.isPlain(text, fen, scale) : printed.contentEquals(text);
    }

    /** The printed amount (金额), empty unless {@link #isPrinted()}. */
    public Optional<Money> amount() {
        return isPrinted() ? Optional.of(Money.ofFen(fen)) : Optional.empty();
    }

    /**
     * Returns the decimal place of 万元 that the last printed digit stands for (小数位数), -8 to 6: negative in units above
     * 万元.
     *
     * @throws IllegalStateException unless {@link #isPrinted()}
     */
    public int scale() {
        if (!isPrinted()) {
            throw new IllegalStateException("Figure must be printed to have a precision, but was " + this);
        }
        return scale;
    }

    /**
     * Returns half a unit of the last printed digit (半个末位单位), in 万元, the most that the true amount can be off: 0.005
     * at scale 2. Zero at scale 6, since there is no money smaller than one fen.
     *
     * @throws IllegalStateException unless {@link #isPrinted()}
     */
    public BigDecimal halfUnit() {
        return scale() == Decimals.MAX ? BigDecimal.ZERO : BigDecimal.valueOf(5, scale + 1);
    }

    /** Returns true if both are printed and say the same amount, be it in other words or with another precision. */
    public boolean sameAmount(Figure other) {
        return isPrinted() && other.isPrinted() && fen == other.fen;
    }

    /** Equal by state, amount, precision and printed text. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Figure that)) {
            return false;
        }
        return state == that.state && scale == that.scale && fen == that.fen
            && Objects.equals(printed, that.printed);
    }

    @Override
    public int hashCode() {
        // an enum's own hash changes from run to run
        return 31 * Objects.hash(printed, scale) + Long.hashCode(fen);
    }

    /** One line: the printed text, {@code (blank)}, or {@code (unread: '6 29.7x')}; a line break shows as ⏎. */
    @Override
    public String toString() {
        String line = LINE_BREAK.matcher(printed()).replaceAll("⏎");
        switch (state) {
            case PRINTED:
                return line;
            case BLANK:
                return "(blank)";
            default:
                return "(unread: '" + line + "')";
        }
    }

    private enum State { PRINTED, BLANK, UNREAD }
}
