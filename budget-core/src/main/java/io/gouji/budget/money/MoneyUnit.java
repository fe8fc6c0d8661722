package io.gouji.budget.money;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The unit of measure of a table (计量单位). */
public enum MoneyUnit {
    /** 万元, ten thousand yuan. */
    WAN_YUAN("万元", 0),
    /** 元, yuan. */
    YUAN("元", 4),
    /** 千元, a thousand yuan. */
    QIAN_YUAN("千元", 1),
    /** 百元, a hundred yuan. */
    BAI_YUAN("百元", 2),
    /** 十万元, a hundred thousand yuan. */
    SHI_WAN_YUAN("十万元", -1),
    /** 百万元, a million yuan. */
    BAI_WAN_YUAN("百万元", -2),
    /** 千万元, ten million yuan. */
    QIAN_WAN_YUAN("千万元", -3),
    /** 亿元, a hundred million yuan. */
    YI_YUAN("亿元", -4);

    private static final int FEN_SCALE = 6;
    private static final int LEAST_DECIMALS = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");

    private final String chinese;
    private final int shift;

    MoneyUnit(String chinese, int shift) {
        this.chinese = chinese;
        this.shift = shift;
    }

    /** The unit as a table prints it, such as 万元. */
    public String chinese() {
        return chinese;
    }

    /** Returns the unit that is printed so, such as 万元; empty for any other text. */
    public static Optional<MoneyUnit> named(String chinese) {
        Objects.requireNonNull(chinese, "chinese");
        return Stream.of(values()).filter(unit -> unit.chinese.equals(chinese)).findFirst();
    }

    /** Returns the unit in which a figure prints its amount; empty for a zero, or if it prints none. */
    public static Optional<MoneyUnit> of(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        Money amount = figure.amount().orElse(Money.ZERO);
        String digits = figure.printed().replaceAll("[^0-9.]", "");
        if (amount.isZero() || !NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Stream.of(values()).filter(unit -> unit.number(amount).abs().compareTo(number) == 0).findFirst();
    }

    /**
     * Returns the amount of a number printed in this unit.
     *
     * @throws ArithmeticException if the number is finer than one fen
     * @throws IllegalArgumentException if the amount has more than twelve digits of 万元
     */
    public Money money(BigDecimal printed) {
        return Money.of(Objects.requireNonNull(printed, "printed").scaleByPowerOfTen(-shift));
    }

    /** The number that prints this amount in this unit. */
    public BigDecimal number(Money amount) {
        return Objects.requireNonNull(amount, "amount").amount().scaleByPowerOfTen(shift);
    }

    /** Returns the amount in this unit as sentences say it: plain digits, two decimals at least, and the unit. */
    public String text(Money amount) {
        BigDecimal number = number(amount).stripTrailingZeros();
        return (number.scale() < LEAST_DECIMALS ? number.setScale(LEAST_DECIMALS) : number).toPlainString() + " "
                + chinese;
    }

    /** Returns the number of decimals with which the last digit of a printed number is one fen: 6 for 万元, 2 for 元. */
    public int maxDecimals() {
        return FEN_SCALE - shift;
    }

    /**
     * Returns the decimal place of 万元 that the last digit of a number stands for, printed with that many decimals in
     * this unit: 2 for 704.60 万元, 6 for 7046000.00 元, -2 for 1.23 亿元.
     */
    public int scale(int decimals) {
        return decimals + shift;
    }
}
