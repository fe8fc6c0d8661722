package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.proof.Interval;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Totals that were added up from their printed parts: what they can stand for is what the parts can. A table adds up a
 * row of totals or does not: where one of them is not the sum of the rows below it, none of that row is excused as
 * added up.
 */
final class Resummed {

    private final Figures figures;
    private final List<Relation> relations;
    private final Map<Rule, Set<Integer>> addedUp = new EnumMap<>(Rule.class);
    private final Map<Rule, Set<Integer>> others = new EnumMap<>(Rule.class);
    private @Nullable Map<Integer, Interval> totals;

    Resummed(Figures figures, List<Relation> relations) {
        this.figures = figures;
        this.relations = relations;
    }

    Interval interval(int cell) {
        return totals().getOrDefault(cell, figures.interval(cell));
    }

    /** Whether the relation may be excused by totals that were added up. */
    boolean excuses(Sum sum) {
        totals();
        Rule across = sum.rule() == Rule.SUM_ROWS ? Rule.SUM_COLUMNS : Rule.SUM_ROWS;
        boolean alone = !sum.isInOneForm() || !has(others, across, sum);
        return alone || !has(addedUp, across, sum);
    }

    private static boolean has(Map<Rule, Set<Integer>> cells, Rule rule, Sum sum) {
        return sum.figures().anyMatch(cells.getOrDefault(rule, Set.of())::contains);
    }

    private Map<Integer, Interval> totals() {
        if (totals == null) {
            Map<Integer, Interval> found = new HashMap<>();
            for (Relation relation : relations) {
                if (relation instanceof Sum sum && sum.isInOneForm() && !sum.hasRest()) {
                    note(sum, found);
                }
            }
            totals = found;
        }
        return totals;
    }

    private void note(Sum relation, Map<Integer, Interval> found) {
        int whole = relation.anchor();
        if (!figures.isPrinted(whole) || !IntStream.of(relation.parts()).allMatch(figures::isPrinted)) {
            return;
        }
        Interval sum = Interval.exactly(0);
        long amount = 0;
        int parts = 0;
        for (int cell : relation.parts()) {
            amount = Math.addExact(amount, figures.amount(cell));
            sum = sum.plus(figures.interval(cell));
            parts += figures.half(cell) > 0 ? 1 : 0;
        }
        if (amount != figures.amount(whole)) {
            others.computeIfAbsent(relation.rule(), rule -> new HashSet<>()).add(whole);
        } else if (parts > 1) {
            addedUp.computeIfAbsent(relation.rule(), rule -> new HashSet<>()).add(whole);
            found.merge(whole, sum, Resummed::wider);
        }
    }

    private static Interval wider(Interval one, Interval two) {
        return one.upper() - one.lower() >= two.upper() - two.lower() ? one : two;
    }
}
