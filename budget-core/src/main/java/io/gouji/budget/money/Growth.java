package io.gouji.budget.money;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * Growth of one amount over another (增减率), as a fraction: 0.2305 is 23.05 %.
 * <p>
 * Results are rounded once, to {@link #PRECISION}; a caller rounds them to what a sentence prints. A base that gives no
 * rate gives an empty result, never an error and never 100 %: the usual wording there is 无可比性.
 */
final class Growth {

    /** The precision of every result: 34 significant digits, half even. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Taking one from a factor near one loses up to 22 digits: one fen in 10^12 万元 over a thousand years. */
    private static final MathContext WORKING = new MathContext(PRECISION.getPrecision() + 25);

    private Growth() {
    }

    /**
     * The rate of increase (增减率): {@code (now - before) / |before|}, so that its sign tells the direction even from a
     * negative base. From 915.66 to 704.60 it is -0.2305…
     *
     * @return the rate, empty if there was nothing before
     */
    static Optional<BigDecimal> rate(Money now, Money before) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(before, "before");
        if (before.isZero()) {
            return Optional.empty();
        }
        BigDecimal change = now.amount().subtract(before.amount());
        return Optional.of(change.divide(before.amount().abs(), PRECISION));
    }

    /**
     * The average annual rate of increase (年均增长率): {@code (last / first) ^ (1 / years) - 1}. From 100.00 to 121.00 in
     * two years it is 0.1.
     *
     * @return the rate, empty unless the first amount is positive and the last one not negative
     * @throws IllegalArgumentException if the years are fewer than one or more than a thousand
     */
    static Optional<BigDecimal> averageAnnual(Money first, Money last, int years) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (years < 1 || years > 1000) {
            throw new IllegalArgumentException("Years must be 1 to 1000, such as '5', but was '" + years + "'");
        }
        if (first.signum() <= 0 || last.isNegative()) {
            return Optional.empty();
        }
        BigDecimal ratio = last.amount().divide(first.amount(), WORKING);
        BigDecimal factor = BigDecimalMath.root(ratio, BigDecimal.valueOf(years), WORKING);
        return Optional.of(factor.subtract(BigDecimal.ONE).round(PRECISION));
    }
}
