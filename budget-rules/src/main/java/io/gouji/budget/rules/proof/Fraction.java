package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of grains (精确分数) in lowest terms with a positive denominator.
 * <p>
 * Arithmetic runs in {@code long} and moves to {@code BigInteger} only where a result would not fit. Equal fractions
 * are equal objects; {@code toString} gives {@code 7} or {@code 7/3}.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {

    static final Fraction ZERO = new Fraction(0, 1, null, null);
    static final Fraction HALF = new Fraction(1, 2, null, null);
    static final Fraction ONE = new Fraction(1, 1, null, null);
    static final Fraction MINUS_ONE = new Fraction(-1, 1, null, null);

    private static final long serialVersionUID = 1L;
    private static final long BIG_STEPS = 16;

    private final long num;
    private final long den;
    private final @Nullable BigInteger bigNum;    // both null while the fraction fits into two longs
    private final @Nullable BigInteger bigDen;

    private Fraction(long num, long den, @Nullable BigInteger bigNum, @Nullable BigInteger bigDen) {
        this.num = num;
        this.den = den;
        this.bigNum = bigNum;
        this.bigDen = bigDen;
    }

    /** A whole number of grains. */
    public static Fraction of(long value) {
        if (value == 0) {
            return ZERO;
        }
        if (value == Long.MIN_VALUE) {      // has no long opposite
            return new Fraction(0, 0, BigInteger.valueOf(value), BigInteger.ONE);
        }
        return value == 1 ? ONE : value == -1 ? MINUS_ONE : new Fraction(value, 1, null, null);
    }

    /** The quotient of two whole numbers, of which the second is not zero. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Denominator must not be zero, such as '1', but was '0'");
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (top.abs().bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE) {     // not the least long either
            return small(top.longValue(), bottom.longValue());
        }
        return new Fraction(0, 0, top, bottom);
    }

    private static Fraction small(long num, long den) {
        return den == 1 ? of(num) : new Fraction(num, den, null, null);
    }

    private static Fraction reduced(long num, long den) {
        if (den == 1) {
            return of(num);
        }
        long a = Math.abs(num);
        long b = den;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return small(num / a, den / a);
    }

    /** The whole number above the bar, which carries the sign. */
    public BigInteger numerator() {
        return bigNum == null ? BigInteger.valueOf(num) : bigNum;
    }

    /** The whole number below the bar, at least one. */
    public BigInteger denominator() {
        return bigDen == null ? BigInteger.valueOf(den) : bigDen;
    }

    /** The sign: -1, 0 or 1. */
    public int signum() {
        return bigNum == null ? Long.signum(num) : bigNum.signum();
    }

    /** The greatest whole number that is not above this. */
    public BigInteger floor() {
        BigInteger[] parts = numerator().divideAndRemainder(denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The smallest whole number that is not below this. */
    public BigInteger ceiling() {
        return negate().floor().negate();
    }

    /** Returns true if it needs no {@code BigInteger}. */
    boolean isShort() {
        return bigNum == null;
    }

    /** The steps of arithmetic with it: the common divisor of long numbers takes the square of their length. */
    long cost() {
        long words = bigNum == null || bigDen == null ? 0 : 1 + (bigNum.bitLength() + bigDen.bitLength()) / Long.SIZE;
        return 1 + BIG_STEPS * words * words;
    }

    double doubleValue() {
        return bigNum == null ? (double) num / den : bigNum.doubleValue() / denominator().doubleValue();
    }

    Fraction negate() {
        return bigNum == null ? small(-num, den) : of(bigNum.negate(), denominator());
    }

    Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    Fraction plus(Fraction other) {
        if (this == ZERO) {
            return other;
        }
        if (other == ZERO) {
            return this;
        }
        if (bigNum == null && other.bigNum == null) {
            if (den == 1 && other.den == 1) {
                long sum = num + other.num;
                if (((num ^ sum) & (other.num ^ sum)) >= 0) {
                    return of(sum);
                }
            } else if (isShort(num) && isShort(den) && isShort(other.num) && isShort(other.den)) {
                return reduced(num * other.den + other.num * den, den * other.den);
            }
        }
        BigInteger top = numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator()));
        return of(top, denominator().multiply(other.denominator()));
    }

    Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    Fraction times(Fraction other) {
        if (this == ZERO || other == ZERO) {
            return ZERO;
        }
        if (other == ONE) {
            return this;
        }
        if (other == MINUS_ONE) {
            return negate();
        }
        if (bigNum == null && other.bigNum == null && fits(num, other.num) && fits(den, other.den)) {
            return reduced(num * other.num, den * other.den);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    Fraction inverse() {
        if (this == ONE || this == MINUS_ONE) {
            return this;
        }
        return bigNum == null ? small(num < 0 ? -den : den, Math.abs(num)) : of(denominator(), bigNum);
    }

    private static boolean isShort(long value) {
        return value == (int) value;
    }

    private static boolean fits(long a, long b) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> Long.SIZE - 1 && product != Long.MIN_VALUE;
    }

    @Override
    public int compareTo(Fraction other) {
        if (den == 1 && other.den == 1) {
            return Long.compare(num, other.num);
        }
        return numerator().multiply(other.denominator()).compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Fraction other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator(), denominator());
    }

    /** The whole number, or the fraction with a bar. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
