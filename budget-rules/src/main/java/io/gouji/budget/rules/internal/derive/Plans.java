package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.DepartmentBudget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The plans of the last shapes seen, so that the documents of one template need not be thought through one by one. */
public final class Plans {

    private static final int KEPT = 64;

    private final Set<Rule> off;
    private final Map<Shape, Plan> plans = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, Plan> eldest) {
            return size() > KEPT;
        }
    };

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
            known = Plan.of(budget).without(off);
            synchronized (plans) {
                plans.put(shape, known);
            }
        }
        return known;
    }
}
