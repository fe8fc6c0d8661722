package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.internal.relation.LinearForm;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** What printed amounts make of a percentage; percentages count in grains as amounts do. */
public record Quotient(Figures figures, Ratio ratio) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(Ratio.HUNDRED);

    long above() {
        return sum(ratio.above());
    }

    long below() {
        return sum(ratio.below());
    }

    private long sum(long[] counts) {
        return IntStream.range(0, counts.length).mapToLong(i -> counts[i] * figures.amount(ratio.parts()[i])).sum();
    }

    /** Returns true if the percentage is of nothing, so that no equation tells it. */
    public boolean isOfNothing() {
        return figures.arePrinted(ratio.parts()) && below() <= 0;
    }

    /** Returns the percentage, in grains, that the printed amounts make, rounded as printed; empty if there is none. */
    public OptionalLong rounded() {
        boolean told = figures.arePrinted(ratio.parts()) && figures.unit(ratio.cell()) > 0 && below() > 0;
        return told ? OptionalLong.of(rounded(figures.unit(ratio.cell()))) : OptionalLong.empty();
    }

    /** The same in whole units of that many grains. */
    long rounded(long unit) {
        return HUNDRED.multiply(BigDecimal.valueOf(above()))
                .divide(BigDecimal.valueOf(below()).multiply(BigDecimal.valueOf(unit)), 0, RoundingMode.HALF_UP)
                .longValueExact() * unit;
    }

    /** Returns true if true amounts that print as these do make one of those percentages. */
    boolean makes(Interval percents) {
        LinearSystem.Builder system = LinearSystem.builder();
        int[] variables = IntStream.of(ratio.parts()).map(cell -> system.variable(figures.interval(cell))).toArray();
        for (LinearForm form : ratio.forms(cell -> percents)) {
            system.relation(variables, form.coefficients(), form.range());
        }
        return Prover.standard().prove(system.build()) instanceof Witness;
    }
}
