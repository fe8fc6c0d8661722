package io.gouji.budget.money;

import java.math.BigDecimal;

/** The unit of measure of a table (计量单位). */
public enum MoneyUnit {
    /** 万元, ten thousand yuan. */
    WAN_YUAN("万元", 0),
    /** 元, yuan. */
    YUAN("元", 4);

    private static final int FEN_SCALE = 6;

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

    /** The amount of a number printed in this unit. */
    public Money money(BigDecimal printed) {
        return Money.of(printed.scaleByPowerOfTen(-shift));
    }

    /** The number that prints this amount in this unit. */
    public BigDecimal number(Money amount) {
        return amount.amount().scaleByPowerOfTen(shift);
    }

    /** With how many decimals the last digit of a printed number is one fen. */
    public int maxDecimals() {
        return FEN_SCALE - shift;
    }

    /** How many decimals of 万元 the last digit stands for, of a number printed with that many decimals in this unit. */
    public int scale(int decimals) {
        return decimals + shift;
    }
}
