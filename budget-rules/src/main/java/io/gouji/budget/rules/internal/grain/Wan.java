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
    private static final int MAX_PLACES = 40;
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

    /** The exact number, as long as it must be; a quotient without end has forty decimals. */
    public static BigDecimal exact(Fraction grains) {
        BigDecimal top = new BigDecimal(grains.numerator().multiply(FIVE), GRAIN_SCALE);
        return readable(top.divide(new BigDecimal(grains.denominator()), MAX_PLACES, RoundingMode.HALF_EVEN));
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
