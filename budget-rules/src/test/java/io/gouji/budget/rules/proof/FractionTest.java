package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.Tries;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        Fraction third = Fraction.of(BigInteger.valueOf(4), BigInteger.valueOf(-12));
        assertEquals("-1/3", third.toString());
        assertEquals(BigInteger.valueOf(-1), third.floor());
        assertEquals(BigInteger.ZERO, third.ceiling());
    }

    @Test
    void arithmeticNeverOverflows() {
        long[] special = {0, 1, -1, 2, 3, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 31, 1L << 32,
            (1L << 31) - 1, 1L << 62, -(1L << 62), 1_000_000, 2_000_000_000_000_000_000L};
        Random random = new Random(5);
        for (int i = 0; i < Tries.of(50_000); i++) {
            BigInteger a = BigInteger.valueOf(special[random.nextInt(special.length)]);
            BigInteger b = BigInteger.valueOf(special[random.nextInt(special.length)]);
            BigInteger c = BigInteger.valueOf(1 + random.nextInt(3)).multiply(b.abs().max(BigInteger.ONE));
            BigInteger d = BigInteger.valueOf(special[1 + random.nextInt(special.length - 1)]);
            Fraction x = Fraction.of(a, c);
            Fraction y = Fraction.of(b, d);
            assertEquals(Fraction.of(a.multiply(d).add(b.multiply(c)), c.multiply(d)), x.plus(y), x + " + " + y);
            assertEquals(Fraction.of(a.multiply(b), c.multiply(d)), x.times(y), x + " * " + y);
            assertEquals(Integer.signum(a.multiply(d).subtract(b.multiply(c)).signum() * d.signum()),
                Integer.signum(x.compareTo(y)), x + " ? " + y);
            assertEquals(x, x.minus(y).plus(y));
            if (x.signum() != 0) {
                assertEquals(Fraction.ONE, x.times(x.inverse()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 3, 4", "-7, 2, -4, -3", "6, 2, 3, 3", "-6, 2, -3, -3", "0, 5, 0, 0", "1, 3, 0, 1",
            "-1, 3, -1, 0"})
    void liesBetweenTheWholeNumbersAroundIt(long top, long bottom, long floor, long ceiling) {
        Fraction fraction = of(top, bottom);
        assertEquals(BigInteger.valueOf(floor), fraction.floor());
        assertEquals(BigInteger.valueOf(ceiling), fraction.ceiling());
        assertEquals(Long.signum(top), fraction.signum());
        assertEquals(of(Math.abs(top), bottom), fraction.abs());
        assertEquals((double) top / bottom, fraction.doubleValue());
        assertEquals(fraction, of(-top, -bottom));
        assertEquals(fraction.hashCode(), of(3 * top, 3 * bottom).hashCode());
    }

    /** No result depends on whether a number is kept in longs or beyond them. */
    @Test
    void whatDoesNotFitIntoLongIsExact() {
        BigInteger huge = BigInteger.TEN.pow(30);
        Fraction big = Fraction.of(huge, BigInteger.valueOf(7));
        assertEquals(huge + "/7", big.toString());
        assertEquals(1, big.signum());
        assertEquals(-1, big.negate().signum());
        assertEquals(big, big.negate().abs());
        assertEquals(of(7, 1), Fraction.of(huge, BigInteger.ONE).times(big.inverse()));
        assertEquals(Fraction.ZERO, big.minus(big));
        assertEquals(0, big.compareTo(Fraction.of(huge.multiply(BigInteger.TWO), BigInteger.valueOf(14))));
        assertTrue(big.compareTo(Fraction.ONE) > 0 && big.negate().compareTo(Fraction.ONE) < 0);
        assertEquals(1e30 / 7, big.doubleValue(), 1e15);
        assertEquals(huge.divide(BigInteger.valueOf(7)), big.floor());
        assertEquals(big, Copies.serialized(big));
    }

    @Test
    void theSmallestLongIsANumberLikeOthers() {
        Fraction least = Fraction.of(Long.MIN_VALUE);
        assertEquals(BigInteger.valueOf(Long.MIN_VALUE), least.numerator());
        assertEquals(BigInteger.ONE, least.denominator());
        assertEquals(least, Fraction.of(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE));
        assertEquals(BigInteger.ONE.shiftLeft(63), least.negate().numerator());
        assertEquals(least, Fraction.of(Long.MAX_VALUE).negate().minus(Fraction.ONE));
        assertEquals(Fraction.ONE, least.times(least.inverse()));
    }

    @Test
    void wholeNumbersAtTheEndsOfLongAddUpAndCompare() {
        long[] ends = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -(1L << 62), -1, 0, 1, 1L << 62, Long.MAX_VALUE};
        for (long one : ends) {
            for (long other : ends) {
                BigInteger sum = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
                assertEquals(sum, Fraction.of(one).plus(Fraction.of(other)).numerator(), one + " + " + other);
                assertEquals(Long.compare(one, other), Fraction.of(one).compareTo(Fraction.of(other)));
            }
        }
    }

    @Test
    void aProductAtTheEndOfLongCanBeNegated() {
        Fraction product = of(-(1L << 62), 3).times(Fraction.of(2));
        assertEquals(BigInteger.ONE.shiftLeft(63) + "/3", product.negate().toString());
    }

    @Test
    void theDenominatorIsNotZero() {
        assertEquals("Denominator must not be zero, such as '1', but was '0'", assertThrows(
            IllegalArgumentException.class, () -> Fraction.of(BigInteger.ONE, BigInteger.ZERO)).getMessage());
    }

    private static Fraction of(long top, long bottom) {
        return Fraction.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }
}
