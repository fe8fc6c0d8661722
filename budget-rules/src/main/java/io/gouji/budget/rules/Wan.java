package io.gouji.budget.rules;

import io.gouji.budget.rules.proof.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Grains in 万元: half a fen is the seventh decimal. */
final class Wan {

    private static final int GRAIN_SCALE = 7;
    private static final int MIN_PLACES = 2;
    private static final int MAX_PLACES = 40;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Wan() {
    }

    static BigDecimal exact(long grains) {
        return BigDecimal.valueOf(grains).multiply(BigDecimal.valueOf(5)).scaleByPowerOfTen(-GRAIN_SCALE);
    }

    /** The exact fraction. */
    static Fraction of(Fraction grains) {
        return Fraction.of(grains.numerator().multiply(FIVE),
                grains.denominator().multiply(BigInteger.TEN.pow(GRAIN_SCALE)));
    }

    /** The exact number; a quotient without end has forty decimals. */
    static BigDecimal exact(Fraction grains) {
        BigDecimal top = new BigDecimal(grains.numerator().multiply(FIVE), GRAIN_SCALE);
        return top.divide(new BigDecimal(grains.denominator()), MAX_PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** Plain digits, two decimals at least. */
    static String text(BigDecimal wan) {
        BigDecimal plain = wan.signum() == 0 ? BigDecimal.ZERO : wan.stripTrailingZeros();
        return (plain.scale() < MIN_PLACES ? plain.setScale(MIN_PLACES) : plain).toPlainString();
    }
}
