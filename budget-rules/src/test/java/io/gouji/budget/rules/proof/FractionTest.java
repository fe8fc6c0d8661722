package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        Fraction third = Fraction.of(BigInteger.valueOf(4), BigInteger.valueOf(-12));
        assertEquals("-1/3", third.toString());
        assertEquals(BigInteger.valueOf(-1), third.floor());
        assertEquals(BigInteger.ZERO, third.ceiling());
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(BigInteger.ONE, BigInteger.ZERO));
    }

    @Test
    void arithmeticNeverOverflows() {
        long[] special = {0, 1, -1, 2, 3, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 31, 1L << 32,
            (1L << 31) - 1, 1L << 62, -(1L << 62), 1_000_000, 2_000_000_000_000_000_000L};
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
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
}
