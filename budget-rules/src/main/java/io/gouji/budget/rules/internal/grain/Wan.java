package io.gouji.budget.rules.internal.grain;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.proof.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Grains in 万元: half a fen is the seventh decimal. */
public final class Wan {

    private static final int GRAIN_SCALE = 7;
    private static final int MIN_PLACES = 2;
    private static final long CENT = 20_000;        // 0.01 万元 in grains
    private static final int BOUND_PLACES = 8;     // one more than a grain has
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Wan() {
    }

    /** The exact number with two decimals, and with more if it has more. */
    public static BigDecimal exact(long grains) {
        int places = MIN_PLACES;
        long unit = CENT;
        while (unit > 1 && grains % unit != 0) {
            unit /= 10;
            places++;
        }
        return unit > 1 ? BigDecimal.valueOf(grains / unit, places)
                : new BigDecimal(BigInteger.valueOf(grains).multiply(FIVE), GRAIN_SCALE);
    }

    /** The exact fraction. */
    public static Fraction of(Fraction grains) {
        return Fraction.of(grains.numerator().multiply(FIVE),
                grains.denominator().multiply(BigInteger.TEN.pow(GRAIN_SCALE)));
    }

    /**
     * Returns the number as a bound that is true of it: itself if it has eight decimals at most, else rounded away from
     * what it bounds. It stays on its side of all whole grains, so that what it denies to a print it still denies.
     *
     * @param lower true for a bound from below, which is rounded down
     */
    public static BigDecimal bound(Fraction grains, boolean lower) {
        BigDecimal top = new BigDecimal(grains.numerator().multiply(FIVE), GRAIN_SCALE);
        BigDecimal below = new BigDecimal(grains.denominator());
        BigDecimal bound = top.divide(below, BOUND_PLACES, lower ? RoundingMode.FLOOR : RoundingMode.CEILING);
        boolean exact = bound.multiply(below).compareTo(top) == 0;
        for (int places = BOUND_PLACES + 1; !exact && isWholeGrains(bound); places++) {
            bound = top.divide(below, places, lower ? RoundingMode.FLOOR : RoundingMode.CEILING);
        }
        return readable(bound);
    }

    private static boolean isWholeGrains(BigDecimal wan) {
        return wan.scaleByPowerOfTen(GRAIN_SCALE).remainder(BigDecimal.valueOf(5)).signum() == 0;
    }

    /** The same number with two decimals at least, and no zeros behind these. */
    public static BigDecimal readable(BigDecimal wan) {
        BigDecimal plain = wan.stripTrailingZeros();
        return plain.scale() < MIN_PLACES ? plain.setScale(MIN_PLACES) : plain;
    }

    /** Returns the number of that unit for an amount in 万元, in plain digits, two decimals at least. */
    public static String text(BigDecimal wan, MoneyUnit unit) {
        return text(wan.scaleByPowerOfTen(unit.scale(0)));
    }

    /** Plain digits, two decimals at least. */
    public static String text(BigDecimal wan) {
        return readable(wan).toPlainString();
    }
}
