package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.rules.proof.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Grades sums: what the figures of a sum and what they leave over come to, and under which allowance they agree. */
final class SumGrader {

    static final List<Strain> ALLOWANCES = List.of(Strain.CUT, Strain.RESUMMED, Strain.TIE, Strain.HIDDEN_ZERO);

    private final Figures figures;
    private final List<Strain> allowances;
    private final Map<Strain, Figures> relaxed = new EnumMap<>(Strain.class);
    private final Resummed resummed;

    SumGrader(Figures figures, List<Relation> relations, List<Strain> allowances) {
        this.figures = figures;
        this.allowances = allowances;
        this.resummed = new Resummed(figures, relations);
    }

    Judgement judge(Sum sum) {
        if (isPlain(sum) && figures.sum(sum.parts()) == figures.sum(sum.whole())) {
            return Judgement.EXACT;     // the usual case, without any allocation
        }
        Judgement found = compared(sum);
        if (sum.hasRest() && figures.loosen(sum)
                || found.complete() && figures.printed(sum.whole()) + figures.printed(sum.parts()) < 2) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        boolean incomplete = !found.complete() || sum.partsRest() == Remainder.UNREAD;
        if (!incomplete && sum.wholeRest() == Remainder.NOTHING && isCovered(sum, found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        if (!sum.wholeRest().isBounded(figures) && !sum.partsRest().isBounded(figures)) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        if (!incomplete && sum.wholeRest() != Remainder.NOTHING && isMadeUp(sum, found.difference())) {
            return found.with(Outcome.EXACT, null);
        }
        Judgement graded = Grader.graded(found, isWithinHalves(sum, found) || holds(sum, null),
                allowances(!incomplete),
                allowance -> holds(sum, allowance));
        if (sum.rule() == Rule.BRIDGE && graded.outcome() != Outcome.ROUNDED) {
            return found.with(Outcome.NOT_APPLICABLE, null);
        }
        return incomplete && graded.outcome() != Outcome.BROKEN ? graded.with(Outcome.INCOMPLETE, null) : graded;
    }

    /** The allowances; what is not complete is never broken for want of one. */
    List<Strain> allowances(boolean complete) {
        return complete ? allowances : ALLOWANCES;
    }

    /** What both sides come to, as far as they are known. */
    Judgement compared(Sum sum) {
        return new Judgement(Outcome.BROKEN, null, total(sum.whole()), total(sum.parts()),
                Math.addExact(allowed(sum.whole()), allowed(sum.parts())),
                figures.areKnown(sum.whole()) && figures.areKnown(sum.parts()));
    }

    private long allowed(int[] cells) {
        long allowed = 0;
        for (int cell : cells) {
            allowed = Math.addExact(allowed, figures.reach(cell));
        }
        return allowed;
    }

    private long total(int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum = Math.addExact(sum, figures.isKnown(cell) ? figures.amount(cell) : 0);
        }
        return sum;
    }

    private boolean isPlain(Sum sum) {
        return !sum.hasRest() && figures.arePrinted(sum.parts()) && figures.arePrinted(sum.whole());
    }

    /** Returns true if the difference is below the allowed half units, so that closed and open ends are alike. */
    private boolean isWithinHalves(Sum sum, Judgement found) {
        return isPlain(sum) && figures.policy().mode() != RoundingPolicy.Mode.CUT
                && Math.abs(found.difference()) < found.allowed();
    }

    /** Returns true if the parts leave nothing over, or no more than what they leave over can be. */
    private boolean isCovered(Sum sum, long difference) {
        return difference == 0 || difference > 0 && sum.partsRest() != Remainder.NOTHING
                && sum.partsRest().cap().allows(figures, difference);
    }

    /** Returns true if what one of both sides leaves over, which may be nothing, can make up the difference. */
    private boolean isMadeUp(Sum sum, long difference) {
        return isCovered(sum, difference) || difference < 0 && sum.wholeRest().cap().allows(figures, -difference);
    }

    /** Returns the true amounts of each figure under that allowance. */
    IntFunction<Interval> under(@Nullable Strain allowance) {
        return allowance == Strain.RESUMMED ? resummed::interval : relaxed(allowance)::interval;
    }

    private Figures relaxed(@Nullable Strain allowance) {
        return allowance == null ? figures : relaxed.computeIfAbsent(allowance, figures::under);
    }

    /** Returns true if amounts that print as the figures do satisfy the form, under an allowance if one is given. */
    private boolean holds(Sum sum, @Nullable Strain allowance) {
        boolean either = allowance == Strain.TIE || allowance == Strain.HIDDEN_ZERO;
        if (allowance == Strain.RESUMMED && !resummed.excuses(sum) || either && exceedsAlone(sum)) {
            return false;
        }
        return sum.form().holds(under(allowance), rest -> rest.interval(relaxed(allowance)));
    }

    /** One part beside zeros is printed as its whole is: no rounding makes it larger, whatever is left over. */
    private boolean exceedsAlone(Sum sum) {
        int[] parts = IntStream.of(sum.parts()).filter(cell -> figures.amount(cell) != 0).toArray();
        int[] whole = sum.whole();
        return sum.wholeRest() == Remainder.NOTHING && whole.length == 1 && parts.length == 1
                && figures.arePrinted(whole) && figures.arePrinted(parts)
                && figures.unit(whole[0]) == figures.unit(parts[0])
                && figures.amount(parts[0]) > figures.amount(whole[0])
                && figures.amount(whole[0]) > 0;
    }
}
