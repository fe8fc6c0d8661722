package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How a document rounds, told by itself (舍入习惯). Another policy than half up is recognised only where every relation
 * of the document holds under it by rounding alone, and where half up fails: several relations are broken, or the
 * document cuts. It cuts where it contradicts itself under half up, not when cut, and several sums without a figure in
 * common are off, each by a total above its parts: whoever rounds is as often below, and one wrong figure stands in all
 * sums that it puts off. Where the last printed digit is a thousand yuan or more, zeros hide amounts if the document
 * otherwise has contradictions without a figure in common.
 */
public final class Habit {

    private static final int SEVERAL = 2;
    private static final int CUT_SUMS = 3;
    private static final long COARSE = 200_000;     // 0.1 万元 in grains

    private final Plan plan;
    private final Figures figures;

    private Habit(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /**
     * Returns the figures as the document rounds them.
     *
     * @param judgements the grades of those figures as they are taken to be rounded
     * @param contradictions how many contradictions without a figure in common there are, up to two; asked only of
     *     documents that may cut or hide amounts
     */
    public static Figures of(Judgements judgements, ToIntFunction<Figures> contradictions) {
        Habit habit = new Habit(judgements.plan(), judgements.figures());
        return habit.recognised(judgements, contradictions);
    }

    private Figures recognised(Judgements judgements, ToIntFunction<Figures> contradictions) {
        boolean broken = judgements.count(Outcome.BROKEN) >= SEVERAL;
        for (RoundingPolicy policy : broken ? RoundingPolicy.all() : List.<RoundingPolicy>of()) {
            Figures other = figures.rounded(policy);
            if (other != figures && explains(other)) {
                return other;
            }
        }
        boolean cut = isCut(judgements);
        int found = cut || hasCoarseZeros() ? contradictions.applyAsInt(figures) : 0;
        List<RoundingPolicy> others = cut && found > 0 ? List.of(RoundingPolicy.CUT, RoundingPolicy.CUT.hidingZeros())
                : found > 1 ? List.of(RoundingPolicy.HALF_UP.hidingZeros()) : List.of();
        return others.stream().map(figures::rounded)
                .filter(other -> explains(other) && contradictions.applyAsInt(other) == 0).findFirst().orElse(figures);
    }

    /**
     * Returns the judgements where a printed zero may hide an amount, if that alone explains every relation and nothing
     * is broken without; empty if the figures are taken so already. Whether they contradict each other is for the
     * caller to ask, and whether one figure that is wrong explains it as well.
     */
    public static Optional<Judgements> hidingZeros(Judgements judgements) {
        Figures figures = judgements.figures();
        Figures hiding = figures.rounded(figures.policy().hidingZeros());
        if (hiding == figures || judgements.count(Outcome.BROKEN) > 0) {
            return Optional.empty();
        }
        Judgements others = new Judgements(judgements.budget(), judgements.plan(), hiding);
        return others.count(Outcome.BROKEN) + others.count(Outcome.STRAINED) > 0 ? Optional.empty()
                : Optional.of(others);
    }

    private boolean hasCoarseZeros() {
        for (int cell = 0; cell < plan.layout.size(); cell++) {
            if (figures.unit(cell) >= COARSE && figures.isPrinted(cell) && figures.amount(cell) == 0
                    && plan.layout.isAmount(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean explains(Figures other) {
        Grader grader = Grader.withoutAllowances(other, plan.relations);
        for (Relation relation : plan.relations) {
            Outcome outcome = grader.judge(relation).outcome();
            if (outcome == Outcome.BROKEN || outcome == Outcome.STRAINED) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if several sums without a figure in common have a total above its parts, and none has one below. */
    private boolean isCut(Judgements judgements) {
        List<Integer> off = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            if (judgement.isCompared() && judgement.difference() != 0 && isSum(plan.relations.get(i))) {
                if (judgement.difference() < 0) {
                    return false;
                }
                off.add(i);
            }
        }
        off.sort(Comparator.comparingInt(i -> plan.relations.get(i).parts().length));
        BitSet seen = new BitSet();
        int apart = 0;
        for (int i : off) {
            BitSet own = new BitSet();
            plan.relations.get(i).figures().filter(cell -> figures.amount(cell) != 0).map(plan.layout::idOf)
                    .forEach(own::set);
            if (!own.intersects(seen)) {
                apart++;
                seen.or(own);
            }
        }
        return apart >= CUT_SUMS;
    }

    private boolean isSum(Relation relation) {
        return relation instanceof Sum sum && sum.isInOneForm() && !sum.hasRest()
                && sum.figures().allMatch(cell -> figures.isPrinted(cell) && figures.amount(cell) >= 0);
    }
}
