package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.internal.relation.Ratio;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Grades a printed percentage against the amounts that it is of. Percentages count in grains as amounts do. */
public final class RatioGrader {

    private static final BigDecimal GRAINS = BigDecimal.valueOf(2_000_000);
    private static final int SHOWN = 6;
    private static final long HUNDRED = 100 * 2_000_000L;

    private final Figures figures;

    public RatioGrader(Figures figures) {
        this.figures = figures;
    }

    Judgement judge(Ratio ratio) {
        boolean complete = figures.isPrinted(ratio.cell()) && figures.arePrinted(ratio.cells())
                && !figures.haveAssumed(ratio.cells()) && !figures.isAssumed(ratio.cell());
        Judgement found = new Judgement(Outcome.BROKEN, null, complete ? figures.amount(ratio.cell()) : 0, 0,
                figures.unit(ratio.cell()) / 2, complete);
        if (!complete) {
            return found.with(Outcome.INCOMPLETE, null);
        }
        long below = sum(ratio, ratio.below());
        if (below < 0) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        if (below == 0) {       // from nothing to nothing may say 0 %; any other rate from nothing is wrong
            boolean nothing = sum(ratio, ratio.above()) == 0 && figures.amount(ratio.cell()) == 0;
            boolean doubled = sum(ratio, ratio.above()) > 0 && figures.amount(ratio.cell()) == HUNDRED;
            return doubled ? found.with(Outcome.STRAINED, Strain.FROM_NOTHING)
                    : nothing ? found.with(Outcome.EXACT, null)
                    : graded(found, ratio, figures.amount(ratio.cell()), figures.unit(ratio.cell()));
        }
        BigDecimal percent = BigDecimal.valueOf(sum(ratio, ratio.above())).multiply(BigDecimal.valueOf(100));
        long printed = figures.amount(ratio.cell());
        long unit = figures.unit(ratio.cell());
        BigDecimal exact = percent.divide(BigDecimal.valueOf(below), SHOWN, RoundingMode.HALF_UP);
        Judgement compared = new Judgement(Outcome.BROKEN, null, printed, exact.multiply(GRAINS).longValue(),
                unit / 2, true);
        return rounded(ratio, unit) == printed ? compared.with(Outcome.EXACT, null)
                : graded(compared, ratio, printed, unit);
    }

    private Judgement graded(Judgement compared, Ratio ratio, long printed, long unit) {
        if (holds(ratio, percentages(ratio.cell()))) {
            return compared.with(Outcome.ROUNDED, null);
        }
        return holds(ratio, Figures.cut(printed, unit)) ? compared.with(Outcome.STRAINED, Strain.CUT) : compared;
    }

    /** The percentages that print like that figure. */
    Interval percentages(int cell) {
        return percentages(figures, cell);
    }

    /** The percentages that print like that figure; a zero is a percentage too small to print. */
    public static Interval percentages(Figures figures, int cell) {
        return figures.policy().hidingZeros().interval(figures.amount(cell), figures.unit(cell) / 2);
    }

    /** Returns the percentage, in grains, that the printed amounts make, rounded as printed; empty if there is none. */
    public OptionalLong rounded(Ratio ratio) {
        boolean told = figures.arePrinted(ratio.cells()) && figures.unit(ratio.cell()) > 0
                && sum(ratio, ratio.below()) > 0;
        return told ? OptionalLong.of(rounded(ratio, figures.unit(ratio.cell()))) : OptionalLong.empty();
    }

    private long rounded(Ratio ratio, long unit) {
        BigDecimal percent = BigDecimal.valueOf(sum(ratio, ratio.above())).multiply(BigDecimal.valueOf(100));
        BigDecimal below = BigDecimal.valueOf(sum(ratio, ratio.below()));
        return percent.multiply(GRAINS).divide(below.multiply(BigDecimal.valueOf(unit)), 0, RoundingMode.HALF_UP)
                .longValueExact() * unit;
    }

    /** Returns true if the percentage is of nothing, so that no equation tells it. */
    public boolean isOfNothing(Ratio ratio) {
        return figures.arePrinted(ratio.cells()) && sum(ratio, ratio.below()) <= 0;
    }

    private long sum(Ratio ratio, long[] counts) {
        return IntStream.range(0, counts.length).mapToLong(i -> counts[i] * figures.amount(ratio.cells()[i])).sum();
    }

    private boolean holds(Ratio ratio, Interval percents) {
        LinearSystem.Builder system = LinearSystem.builder();
        int[] variables = IntStream.of(ratio.cells()).map(cell -> system.variable(figures.interval(cell))).toArray();
        Interval above = percents.lowerClosed() ? Interval.atLeast(0) : Interval.above(0);
        Interval below = percents.upperClosed() ? Interval.atMost(0) : Interval.below(0);
        system.relation(variables, coefficients(ratio, percents.lower()), above);
        system.relation(variables, coefficients(ratio, percents.upper()), below);
        return Prover.standard().prove(system.build()) instanceof Witness;
    }

    /** Above less that percentage of below, times whatever makes it whole. */
    public static long[] coefficients(Ratio ratio, long percent) {
        long hundred = 100 * GRAINS.longValueExact();
        long common = BigInteger.valueOf(hundred).gcd(BigInteger.valueOf(percent)).longValueExact();
        return IntStream.range(0, ratio.cells().length).mapToLong(i -> Math.subtractExact(
                hundred / common * ratio.above()[i], Math.multiplyExact(percent / common, ratio.below()[i]))).toArray();
    }
}
