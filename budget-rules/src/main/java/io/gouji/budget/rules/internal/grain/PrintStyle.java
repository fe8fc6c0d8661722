package io.gouji.budget.rules.internal.grain;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import java.math.BigDecimal;

/** How a cell prints: its unit of money, its decimals, its signs and separators; and other amounts printed so. */
public final class PrintStyle {

    private final String like;
    private final boolean isNegative;
    private final MoneyUnit unit;
    private final int scale;

    private PrintStyle(Figure like, MoneyUnit unit) {
        this.like = like.printed().replaceAll("\\s", "");
        this.isNegative = like.amount().orElse(Money.ZERO).isNegative();
        this.unit = unit;
        this.scale = like.scale();
    }

    /** The style of a printed figure in that unit. */
    public static PrintStyle of(Figure like, MoneyUnit unit) {
        return new PrintStyle(like, unit);
    }

    /** Returns how many decimals of its unit the last digit stands for. */
    public int decimals() {
        return Math.max(0, scale - unit.scale(0));
    }

    /** Returns the number of its unit that prints the amount. */
    public BigDecimal number(Money amount) {
        return unit.number(amount).setScale(decimals());
    }

    /** Returns true if the cell leaves out the last zeros. */
    public boolean dropsZeros() {
        int point = like.indexOf('.');
        long printed = point < 0 ? 0 : like.substring(point).chars().filter(Character::isDigit).count();
        return printed < decimals() && like.chars().anyMatch(Character::isDigit);
    }

    /** Returns the number without zeros at its end. */
    public static BigDecimal trimmed(BigDecimal number) {
        BigDecimal trimmed = number.stripTrailingZeros();
        return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
    }

    /** Returns the figure that prints the amount in this style. */
    public Figure print(Money amount) {
        BigDecimal number = number(amount).abs();
        String plain = dropsZeros() ? trimmed(number).toPlainString() : number.toPlainString();
        String digits = like.indexOf(',') > 0 ? grouped(plain) : plain;
        return Figure.of(before(amount) + digits + behind(amount), amount, scale);
    }

    /**
     * What stands before the digits: the same for an amount of the same sign. Where words say the sign (减少 20.00), one
     * of the other sign shows its own.
     */
    private String before(Money amount) {
        String own = like.substring(0, first());
        if (amount.isZero() || isNegative == amount.isNegative()) {
            return amount.isZero() && isNegative ? "" : own;
        }
        return amount.isNegative() ? "-" : own.isEmpty() ? "+" : "";
    }

    private String behind(Money amount) {
        int last = like.length();
        while (last > 0 && !Character.isDigit(like.charAt(last - 1))) {
            last--;
        }
        String own = last == 0 ? "" : like.substring(last);
        return isNegative == amount.isNegative() ? own : own.replaceAll("[)）]", "");
    }

    private int first() {
        int first = 0;
        while (first < like.length() && !Character.isDigit(like.charAt(first)) && like.charAt(first) != '.') {
            first++;
        }
        return first == like.length() ? 0 : first;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + plain.substring(point);
    }
}
