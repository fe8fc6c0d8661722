package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.words.CodeNames;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of the last shapes seen, so that the documents of one template need not be thought through one by one. It
 * holds none of the documents, and no more plans than it has figures for.
 */
public final class Plans {

    private static final int KEPT = 64;
    /** A figure takes somewhat less than two kilobytes of a plan. */
    private static final int FIGURES = 24_000;

    private final Set<Rule> off;
    private final Map<Shape, Plan> plans = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<CodeNames, CodeNames> names = new ConcurrentHashMap<>();      // a few editions
    private int figures;

    /** Plans without the relations of those rules. */
    public Plans(Set<Rule> off) {
        this.off = off;
    }

    public Plan of(DepartmentBudget budget) {
        Shape shape = new Shape(budget);
        Plan known;
        synchronized (plans) {
            known = plans.get(shape);
        }
        if (known == null) {
            DepartmentBudget bare = shape.bare();
            known = Plan.of(bare, names.computeIfAbsent(new CodeNames(bare.year()), edition -> edition)).without(off);
            keep(new Shape(bare), known);
        }
        return known;
    }

    /** The plan last made is kept, whatever its size. */
    private void keep(Shape shape, Plan plan) {
        synchronized (plans) {
            Plan before = plans.put(shape, plan);
            figures += plan.layout.size() - (before == null ? 0 : before.layout.size());
            Iterator<Plan> eldest = plans.values().iterator();
            while (plans.size() > KEPT || figures > FIGURES && plans.size() > 1) {
                figures -= eldest.next().layout.size();
                eldest.remove();
            }
        }
    }
}
