package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Grader;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.grade.Quotient;
import io.gouji.budget.rules.internal.relation.LinearForm;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.internal.relation.Relation.Formula;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.repair.ErrorModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How well the relations around some figures would fit if these were changed, in bits against what is printed. */
final class Evidence {

    static final int BROKEN_BITS = 40;

    private final Plan plan;
    private final Figures figures;
    private final Judgements judgements;
    private final List<List<Integer>> relationsOf = new ArrayList<>();

    Evidence(Judgements judgements) {
        this.plan = judgements.plan();
        this.figures = judgements.figures();
        this.judgements = judgements;
        for (int cell = 0; cell < plan.layout.size(); cell++) {
            relationsOf.add(new ArrayList<>(4));
        }
        for (int i = 0; i < plan.relations.size(); i++) {
            int relation = i;
            plan.relations.get(i).figures().distinct().forEach(cell -> relationsOf.get(cell).add(relation));
        }
    }

    /**
     * What changes make of the relations that they touch.
     *
     * @param bits the fewer, the better the relations fit
     * @param mended how many of them were broken, and hold
     * @param isExact true if all of them hold as printed
     */
    record Fit(int bits, int mended, boolean isExact) {
    }

    Fit fit(Map<Integer, Figure> changes) {
        Grader grader = new Grader(figures.with(changes), plan.relations);
        int bits = 0;
        int mended = 0;
        boolean exact = true;
        BitSet touched = touched(changes.keySet());
        for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
            Relation relation = plan.relations.get(i);
            Outcome outcome = grader.judge(relation).outcome();
            bits += cost(relation, outcome) - cost(relation, judgements.outcome(i));
            boolean holds = outcome == Outcome.EXACT || outcome == Outcome.ROUNDED;
            mended += holds && judgements.outcome(i) == Outcome.BROKEN ? 1 : 0;
            exact &= !outcome.isFinding() || relation.rule() == Rule.BRIDGE;
        }
        return new Fit(bits, mended, exact);
    }

    private BitSet touched(Set<Integer> cells) {
        BitSet touched = new BitSet();
        cells.forEach(cell -> relationsOf.get(cell).forEach(touched::set));
        return touched;
    }

    private static int cost(Relation relation, Outcome outcome) {
        if (relation.rule() == Rule.BRIDGE) {
            return outcome == Outcome.NOT_APPLICABLE ? ErrorModel.BRIDGE_BITS : 0;
        }
        return switch (outcome) {
            case ROUNDED -> ErrorModel.ROUNDED_BITS;
            case STRAINED -> ErrorModel.STRAINED_BITS;
            case BROKEN -> BROKEN_BITS;
            default -> 0;
        };
    }

    /** Returns true if a broken relation around the figure is off by about so much, in grains. */
    boolean isOffBy(int cell, long amount) {
        return relationsOf.get(cell).stream().map(judgements::get)
                .filter(judgement -> judgement.outcome() == Outcome.BROKEN)
                .anyMatch(judgement -> Math.abs(Math.abs(judgement.difference()) - amount)
                        <= judgement.allowed() + figures.unit(cell));
    }

    /** The percentages, in grains, that the amounts make of a figure that prints one, others changed or not. */
    long[] percentages(int cell, Map<Integer, Figure> changes) {
        Figures changed = figures.with(changes);
        return relationsOf.get(cell).stream().map(plan.relations::get)
                .filter(relation -> relation instanceof Ratio ratio && ratio.cell() == cell)
                .map(ratio -> new Quotient(changed, (Ratio) ratio).rounded()).flatMapToLong(OptionalLong::stream)
                .distinct().toArray();
    }

    /** The amounts, in grains, that would make a relation around the figure hold as printed, others changed or not. */
    long[] implied(int cell, Map<Integer, Figure> changes) {
        Figures changed = figures.with(changes);
        return relationsOf.get(cell).stream().map(plan.relations::get)
                .flatMapToLong(relation -> implied(relation, cell, changed))
                .distinct().toArray();
    }

    private static LongStream implied(Relation relation, int cell, Figures figures) {
        if (relation instanceof Copy copy) {
            return copy.figures().filter(other -> other != cell && figures.isPrinted(other))
                    .mapToLong(figures::amount);
        }
        if (relation instanceof Formula formula) {
            return implied(formula.form(), cell, figures);
        }
        return relation instanceof Sum sum ? LongStream.of(implied(sum, cell, figures)) : LongStream.empty();
    }

    /** What both sides of a formula are alike with; the figure may be on both. */
    private static LongStream implied(LinearForm form, int cell, Figures figures) {
        long others = 0;
        long times = 0;
        for (int i = 0; i < form.cells().length; i++) {
            int each = form.cells()[i];
            times += each == cell ? form.coefficients()[i] : 0;
            others += each == cell || !figures.isKnown(each) ? 0 : form.coefficients()[i] * figures.amount(each);
        }
        return times == 0 ? LongStream.empty() : LongStream.of(-others / times);
    }

    private static long implied(Sum relation, int cell, Figures figures) {
        LinearForm form = relation.form();
        long sum = 0;
        for (int i = 0; i < form.cells().length; i++) {
            int each = form.cells()[i];
            sum += each == cell || !figures.isKnown(each) ? 0 : form.coefficients()[i] * figures.amount(each);
        }
        return IntStream.of(relation.whole()).anyMatch(each -> each == cell) ? -sum : sum;
    }
}
