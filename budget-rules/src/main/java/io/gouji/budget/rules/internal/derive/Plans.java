package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.words.CodeNames;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The plans of the last shapes met twice, so that the documents of one template need not be thought through one by one.
 * It holds none of the documents, and no more plans than it has figures for. A shape met once leaves no more than its
 * hash, unless it is the very last: of a city of documents that all differ nothing is kept, which would live just long
 * enough to be moved about by every garbage collection.
 */
public final class Plans {

    private static final int KEPT = 64;
    /** A figure takes somewhat less than two kilobytes of a plan. */
    private static final int FIGURES = 24_000;
    /** So many shapes are remembered as met once: one that comes again after many more would not be kept for long. */
    private static final int MET = 2 * KEPT;

    private final Set<Rule> off;
    private final Map<Shape, Plan> plans = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<CodeNames, CodeNames> names = new ConcurrentHashMap<>();      // a few editions
    private final int[] met = new int[MET];         // hashes of shapes, each in its place
    private @Nullable Made last;
    private int figures;

    /** Plans without the relations of those rules. */
    public Plans(Set<Rule> off) {
        this.off = off;
    }

    public Plan of(DepartmentBudget budget) {
        Shape shape = new Shape(budget);
        Plan known = known(shape);
        if (known == null) {
            DepartmentBudget bare = shape.bare();
            known = Plan.of(bare, names.computeIfAbsent(new CodeNames(bare.year()), edition -> edition)).without(off);
            keep(new Shape(bare), known);
        }
        return known;
    }

    private synchronized @Nullable Plan known(Shape shape) {
        Plan known = plans.get(shape);
        if (known == null && last != null && last.shape.equals(shape)) {
            known = last.plan;
            put(last.shape, known);
        }
        return known;
    }

    private synchronized void keep(Shape shape, Plan plan) {
        int place = shape.hashCode() & MET - 1;
        if (met[place] == shape.hashCode()) {
            put(shape, plan);
        }
        met[place] = shape.hashCode();
        last = new Made(shape, plan);
    }

    private record Made(Shape shape, Plan plan) {
    }

    /** The plan that comes is kept, whatever its size. */
    private void put(Shape shape, Plan plan) {
        Plan before = plans.put(shape, plan);
        figures += plan.layout.size() - (before == null ? 0 : before.layout.size());
        Iterator<Plan> eldest = plans.values().iterator();
        while (plans.size() > KEPT || figures > FIGURES && plans.size() > 1) {
            figures -= eldest.next().layout.size();
            eldest.remove();
        }
    }
}
