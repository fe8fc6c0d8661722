package io.gouji.budget.rules;

import io.gouji.budget.rules.proof.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Totals that were added up from their printed parts: what they can stand for is what the parts can. */
final class Resummed {

    private final Figures figures;
    private final List<Instance> instances;
    private Map<Integer, Interval> totals;

    Resummed(Figures figures, List<Instance> instances) {
        this.figures = figures;
        this.instances = instances;
    }

    Interval interval(int cell) {
        if (totals == null) {
            totals = new HashMap<>();
            instances.forEach(this::note);
        }
        return totals.getOrDefault(cell, figures.interval(cell));
    }

    private void note(Instance relation) {
        boolean inOneForm = relation.rule == Rule.SUM_ROWS || relation.rule == Rule.SUM_COLUMNS;
        if (!inOneForm || relation.hasRest() || !figures.isPrinted(relation.whole[0])) {
            return;
        }
        Interval sum = Interval.exactly(0);
        long amount = 0;
        int parts = 0;
        for (int cell : relation.parts) {
            if (!figures.isPrinted(cell)) {
                return;
            }
            amount += figures.amount(cell);
            sum = sum.plus(figures.interval(cell));
            parts += figures.half(cell) > 0 ? 1 : 0;
        }
        if (parts > 1 && amount == figures.amount(relation.whole[0])) {
            totals.merge(relation.whole[0], sum, Resummed::wider);
        }
    }

    private static Interval wider(Interval one, Interval two) {
        return one.upper() - one.lower() >= two.upper() - two.lower() ? one : two;
    }
}
