package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.proof.Interval;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the joint proof allows because the grades do (放宽): the figures of a strained relation may stand for what its
 * allowance says. What is needed twice is a habit, and then all figures may.
 */
public final class Allowances {

    private static final int HABIT = 2;

    private final Plan plan;
    private final Figures figures;
    private final Map<Integer, Interval> wider = new HashMap<>();
    private final BitSet cut = new BitSet();
    private final Map<Strain, Integer> counts = new EnumMap<>(Strain.class);

    private Allowances(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /** Nothing is allowed. */
    public static Allowances none(Plan plan, Figures figures) {
        return new Allowances(plan, figures);
    }

    /** What the grades of the document's relations allow. */
    public static Allowances of(Judgements judgements) {
        Plan plan = judgements.plan();
        Figures figures = judgements.figures();
        Allowances allowed = new Allowances(plan, figures);
        boolean slip = isSlip(judgements);
        BitSet broken = broken(judgements);
        Resummed resummed = new Resummed(figures, plan.relations);
        for (int i = 0; i < plan.relations.size(); i++) {
            Strain strain = judgements.get(i).outcome() == Outcome.STRAINED ? judgements.get(i).strain() : null;
            if (strain == null || strain == Strain.HIDDEN_MINUS) {        // which the figures say themselves
                continue;
            }
            boolean off = slip || plan.relations.get(i).figures().anyMatch(broken::get);
            if (!(off && strain == Strain.TIE)) {
                allowed.take(plan.relations.get(i), strain, resummed);
            }
        }
        allowed.habits();
        return allowed;
    }

    /** The figures of what is broken: a tie of one of them is no way of rounding either. */
    private static BitSet broken(Judgements judgements) {
        BitSet cells = new BitSet();
        for (int i = 0; i < judgements.size(); i++) {
            if (judgements.outcome(i) == Outcome.BROKEN) {
                judgements.plan().relations.get(i).figures().forEach(cells::set);
            }
        }
        return cells;
    }

    /** Several ties with one figure in common are no way of rounding but one figure that is off by a unit. */
    private static boolean isSlip(Judgements judgements) {
        BitSet common = null;
        int count = 0;
        for (int i = 0; i < judgements.size(); i++) {
            if (judgements.get(i).strain() == Strain.TIE) {
                BitSet cells = new BitSet();
                judgements.plan().relations.get(i).figures().forEach(cells::set);
                count++;
                if (common == null) {
                    common = cells;
                } else {
                    common.and(cells);
                }
            }
        }
        return count > 1 && common != null && !common.isEmpty();
    }

    /** What two relations need, or two figures of the text, is a habit of the document. */
    private void habits() {
        if (cut.cardinality() >= HABIT) {
            printed().filter(plan.layout::isProse).forEach(this::cut);
        }
        for (Strain strain : List.of(Strain.TIE, Strain.HIDDEN_ZERO)) {
            if (counts.getOrDefault(strain, 0) >= HABIT) {
                Figures with = figures.under(strain);
                printed().filter(plan.layout::isAmount).forEach(cell -> widen(cell, with.interval(cell)));
            }
        }
    }

    private IntStream printed() {
        return IntStream.range(0, plan.layout.size()).filter(figures::isPrinted);
    }

    private void take(Relation relation, Strain strain, Resummed resummed) {
        counts.merge(strain, 1, Integer::sum);
        if (relation instanceof Ratio ratio) {
            if (strain == Strain.CUT) {
                cut(ratio.cell());
            }
            return;
        }
        Figures with = figures.under(strain);
        relation.figures().filter(figures::isPrinted).forEach(cell -> {
                    if (strain == Strain.CUT) {
                        cut(cell);
                    } else {
                        widen(cell, strain == Strain.RESUMMED ? resummed.interval(cell) : with.interval(cell));
                    }
                });
    }

    /** Only prose cuts. */
    private void cut(int cell) {
        if (plan.layout.isProse(cell) && figures.unit(cell) > 0 && figures.amount(cell) != 0) {
            cut.set(cell);
            if (plan.layout.isAmount(cell)) {
                widen(cell, Figures.cut(figures.amount(cell), figures.unit(cell)));
            }
        }
    }

    private void widen(int cell, Interval other) {
        wider.merge(cell, interval(cell).hull(other), Interval::hull);
    }

    public boolean isEmpty() {
        return wider.isEmpty() && cut.isEmpty();
    }

    /** The true amounts that the figure may stand for. */
    public Interval interval(int cell) {
        return wider.isEmpty() ? figures.interval(cell) : wider.getOrDefault(cell, figures.interval(cell));
    }

    /** The percentages that a printed one may stand for. */
    public Interval percentages(int cell) {
        Interval rounded = figures.percentages(cell);
        return cut.get(cell) ? rounded.hull(Figures.cut(figures.amount(cell), figures.unit(cell))) : rounded;
    }
}
