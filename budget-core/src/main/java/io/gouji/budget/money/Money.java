package io.gouji.budget.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of money in ten-thousand-yuan units (万元).
 * <p>
 * The amount is exact to one fen (分), six decimal places of 万元; anything finer is refused, never rounded. It has at
 * most twelve digits before the point; a result with more is an {@link ArithmeticException}. Trailing zeros carry no
 * meaning: {@code 704.6} equals {@code 704.60}, and {@code compareTo} agrees with {@code equals}.
 *
 * <pre>{@code
 * Money.parse("704.60").plus(Money.ofYuan(new BigDecimal("500")))      // 704.65
 * }</pre>
 */
public final class Money implements Comparable<Money>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SCALE = 6;
    private static final int YUAN_SCALE = 2;
    private static final int MIN_PLACES = 2;
    private static final int MAX_DIGITS = 18;
    private static final int MAX_LENGTH = 40;
    private static final long LIMIT = 1_000_000_000_000_000_000L;

    /** No money (零), printed {@code 0.00}. */
    public static final Money ZERO = new Money(0);

    private final long fen;

    private Money(long fen) {
        this.fen = fen;
    }

    /**
     * The amount of so many 万元.
     *
     * @throws IllegalArgumentException if there are more than twelve digits before the point
     * @throws ArithmeticException if the amount is finer than one fen
     */
    public static Money of(BigDecimal wan) {
        Objects.requireNonNull(wan, "wan");
        return new Money(exactFen(wan, SCALE, "704.60"));
    }

    /**
     * Returns the amount of so many 万元; the same as {@link #of}, in the words of {@link #ofYuan}.
     *
     * @throws IllegalArgumentException if there are more than twelve digits before the point
     * @throws ArithmeticException if the amount is finer than one fen
     */
    public static Money ofWan(BigDecimal wan) {
        return of(wan);
    }

    /**
     * The amount of so many yuan (元): {@code 7046000} yuan are {@code 704.60}.
     *
     * @throws IllegalArgumentException if there are more than sixteen digits before the point
     * @throws ArithmeticException if the amount is finer than one fen
     */
    public static Money ofYuan(BigDecimal yuan) {
        Objects.requireNonNull(yuan, "yuan");
        return new Money(exactFen(yuan, YUAN_SCALE, "7046000.00"));
    }

    /**
     * The amount of so many fen (分), the inverse of {@link #fen()}.
     *
     * @throws IllegalArgumentException if there are more than eighteen digits
     */
    public static Money ofFen(long fen) {
        if (!fits(fen)) {
            throw new IllegalArgumentException(
                "Amount in fen must have at most 18 digits, such as '704600000', but was '" + fen + "'");
        }
        return new Money(fen);
    }

    /**
     * The amount that {@link #toString()} printed: ASCII digits, one point at most, {@code -} in front if negative.
     * Grouping commas, blanks, signs of currency and full-width digits are the business of a reader.
     *
     * @throws IllegalArgumentException if the text is anything else, or too long for an amount
     * @throws ArithmeticException if the amount is finer than one fen
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Amount must have at most " + MAX_LENGTH
                + " characters, such as '704.60', but was '" + text.substring(0, MAX_LENGTH) + "…'");
        }
        if (!Decimals.arePlain(text)) {
            throw new IllegalArgumentException(
                "Amount must be plain digits in wan yuan, such as '704.60', but was '" + text + "'");
        }
        return of(new BigDecimal(text));
    }

    /** The sum (合计), zero for none; the same in every order, because only the end result has to be an amount. */
    public static Money sum(Iterable<Money> amounts) {
        Objects.requireNonNull(amounts, "amounts");
        long low = 0;       // a 128-bit sum: amounts on the way may be larger than any amount
        long high = 0;
        for (Money amount : amounts) {
            long next = low + amount.fen;
            high += (amount.fen >> 63) + (Long.compareUnsigned(next, low) < 0 ? 1 : 0);
            low = next;
        }
        if (high != low >> 63 || !fits(low)) {
            throw tooLarge("a larger sum");
        }
        return new Money(low);
    }

    /** The amount in 万元, with two to six decimal places: {@code 704.60}, {@code 0.0001}. */
    public BigDecimal amount() {
        long unscaled = fen;
        int scale = SCALE;
        while (scale > MIN_PLACES && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** Returns the amount in yuan (元), with two decimal places: {@code 7046000.00}. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, YUAN_SCALE);
    }

    /** The amount in fen (分), a hundredth of a yuan or a millionth of 万元; exact. */
    public long fen() {
        return fen;
    }

    /** -1, 0 or 1 for a negative amount, zero, or a positive amount. */
    public int signum() {
        return Long.signum(fen);
    }

    /** Returns true if this is no money at all. */
    public boolean isZero() {
        return fen == 0;
    }

    /** Returns true if this is less than zero. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** This and the other amount together. */
    public Money plus(Money other) {
        Objects.requireNonNull(other, "other");
        long result = fen + other.fen;      // below 2 * 10^18, so the long itself cannot overflow
        if (!fits(result)) {
            throw tooLarge(this + " + " + other);
        }
        return new Money(result);
    }

    /** Returns this amount less the other. */
    public Money minus(Money other) {
        Objects.requireNonNull(other, "other");
        long result = fen - other.fen;
        if (!fits(result)) {
            throw tooLarge(this + " - " + other);
        }
        return new Money(result);
    }

    /**
     * Returns this amount as a fraction of the base (占比): 0.3415 is 34.15 %, rounded half even to 34 significant digits
     * where the division has no end.
     *
     * @return the fraction, empty if the base is zero
     */
    public Optional<BigDecimal> ratioTo(Money base) {
        Objects.requireNonNull(base, "base");
        return base.isZero() ? Optional.empty() : Optional.of(amount().divide(base.amount(), Growth.PRECISION));
    }

    /**
     * Returns the rate of increase from an amount before (增减率), {@code (this - before) / |before|}: 0.2305 is 23.05 %,
     * its sign tells the direction even from a negative base.
     *
     * @return the rate to 34 significant digits, empty if there was nothing before (无可比性)
     */
    public Optional<BigDecimal> growthSince(Money before) {
        return Growth.rate(this, before);
    }

    /**
     * Returns the average annual rate of increase since an amount some years ago (年均增长率),
     * {@code (this / first) ^ (1 / years) - 1}.
     *
     * @return the rate to 34 significant digits, empty unless the first amount is positive and this one not negative
     * @throws IllegalArgumentException if the years are fewer than one or more than a thousand
     */
    public Optional<BigDecimal> yearlyGrowthSince(Money first, int years) {
        return Growth.averageAnnual(first, this, years);
    }

    /** The amount with the other sign. */
    public Money negated() {
        return new Money(-fen);
    }

    /** The amount without its sign. */
    public Money abs() {
        return fen < 0 ? negated() : this;
    }

    /** So many times this amount. */
    public Money times(long count) {
        long result = fen * count;
        if (Math.multiplyHigh(fen, count) != result >> 63 || !fits(result)) {
            throw tooLarge(this + " * " + count);
        }
        return new Money(result);
    }

    /**
     * Returns the amount rounded to so many decimal places of 万元, -8 to 6; to six places it stays as it is.
     *
     * @throws ArithmeticException if the mode is {@code UNNECESSARY} and rounding is not
     */
    public Money rounded(int decimals, RoundingMode mode) {
        Objects.requireNonNull(mode, "mode");
        Decimals.check(decimals);
        if (fen % Decimals.unitInFen(decimals) == 0) {
            return this;
        }
        BigDecimal result = BigDecimal.valueOf(fen, SCALE).setScale(decimals, mode);
        long rounded = result.setScale(SCALE).unscaledValue().longValueExact();
        if (!fits(rounded)) {
            throw tooLarge(result.toPlainString());
        }
        return new Money(rounded);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && that.fen == fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /** The amount in 万元 with at least two decimal places, as the tables print it: {@code 704.60}. */
    @Override
    public String toString() {
        return amount().toPlainString();
    }

    private static long exactFen(BigDecimal amount, int places, String example) {
        if (amount.signum() == 0) {
            return 0;
        }
        int whole = MAX_DIGITS - places;
        if (amount.precision() - (long) amount.scale() > whole) {       // 1E+999999999 must not be written out
            throw new IllegalArgumentException("Amount must have at most " + whole
                + " digits before the point, such as '" + example + "', but was '" + amount + "'");
        }
        BigDecimal plain = amount.scale() > places ? amount.stripTrailingZeros() : amount;
        if (plain.scale() > places) {                                   // nor must 1E-999999999
            throw new ArithmeticException(
                "Amount must not be finer than one fen, such as '" + example + "', but was '" + amount + "'");
        }
        return plain.scaleByPowerOfTen(places).longValueExact();
    }

    private static boolean fits(long fen) {
        return -LIMIT < fen && fen < LIMIT;
    }

    private static ArithmeticException tooLarge(String result) {
        return new ArithmeticException(
            "Result must have at most 12 digits before the point, such as '704.60', but was '" + result + "'");
    }
}
