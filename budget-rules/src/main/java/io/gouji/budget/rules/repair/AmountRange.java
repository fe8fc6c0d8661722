package io.gouji.budget.rules.repair;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Prover.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The true amounts that the rest of a document leaves to one figure (允许范围), in 万元.
 * <p>
 * An end is exact and says whether it can be reached; a missing end is unknown or infinite. The range is empty if the
 * other figures contradict each other and no repair of them is known. Example: {@code [7.655, 7.665)}.
 */
public final class AmountRange implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int GRAIN_SCALE = 7;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final Range grains;

    private AmountRange(Range grains) {
        this.grains = grains;
    }

    /** A range of the prover, whose unit is half a fen. */
    public static AmountRange ofGrains(Range grains) {
        return new AmountRange(Objects.requireNonNull(grains, "grains"));
    }

    /** Whether no amount is left. */
    public boolean isEmpty() {
        return grains.status() == Range.Status.EMPTY;
    }

    /** Whether the ends are known to be right; false if a limit of the prover was met. */
    public boolean isKnown() {
        return grains.status() != Range.Status.UNKNOWN;
    }

    /** The least amount, or what the amounts come down to; rounded down at the seventh decimal if it has more. */
    public Optional<BigDecimal> lower() {
        return grains.lower().map(end -> wan(end, RoundingMode.FLOOR));
    }

    /** The greatest amount, or what the amounts come up to; rounded up at the seventh decimal if it has more. */
    public Optional<BigDecimal> upper() {
        return grains.upper().map(end -> wan(end, RoundingMode.CEILING));
    }

    /** Whether the lower end is itself possible. */
    public boolean lowerAttained() {
        return grains.lowerAttained();
    }

    /** Whether the upper end is itself possible. */
    public boolean upperAttained() {
        return grains.upperAttained();
    }

    /** The range with exact ends as the prover has it, in units of half a fen. */
    public Range grains() {
        return grains;
    }

    /** An exact number of half fens in 万元; a quotient without end is rounded so. */
    static BigDecimal wan(Fraction grains, RoundingMode rounding) {
        BigDecimal top = new BigDecimal(grains.numerator().multiply(FIVE), GRAIN_SCALE);
        return top.divide(new BigDecimal(grains.denominator()), GRAIN_SCALE, rounding).stripTrailingZeros();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountRange range && grains.equals(range.grains);
    }

    @Override
    public int hashCode() {
        return grains.hashCode();
    }

    /** As an interval in 万元, {@code ∅} for none, {@code ?} for unknown. */
    @Override
    public String toString() {
        return text(MoneyUnit.WAN_YUAN);
    }

    /** Returns the interval in that unit, which is named behind it unless it is 万元. */
    public String text(MoneyUnit unit) {
        if (isEmpty() || !isKnown()) {
            return isEmpty() ? "∅" : "?";
        }
        return (lowerAttained() ? "[" : "(") + lower().map(end -> number(end, unit)).orElse("-∞") + ", "
                + upper().map(end -> number(end, unit)).orElse("∞") + (upperAttained() ? "]" : ")")
                + (unit == MoneyUnit.WAN_YUAN ? "" : unit.chinese());
    }

    private static String number(BigDecimal wan, MoneyUnit unit) {
        return wan.scaleByPowerOfTen(unit.scale(0)).toPlainString();
    }
}
