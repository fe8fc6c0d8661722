package io.gouji.budget.rules;

import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Set;

/** All that is known of a layout before a figure is read: which relations there are, and what caps what. */
final class Plan {

    final Layout layout;
    final Exhaustion exhaustion;
    final List<Instance> instances;

    private Plan(Layout layout, Exhaustion exhaustion, List<Instance> instances) {
        this.layout = layout;
        this.exhaustion = exhaustion;
        this.instances = instances;
    }

    /** The same relations between the figures of a document of the same shape. */
    Plan with(DepartmentBudget budget) {
        return new Plan(layout.with(budget.cells()), exhaustion, instances);
    }

    static Plan of(DepartmentBudget budget) {
        Layout layout = new Layout(budget);
        Cover cover = new Cover(budget.template());
        Exhaustion exhaustion = new Exhaustion(layout, cover);
        return new Plan(layout, exhaustion, Derivation.of(budget.template(), layout, cover, exhaustion));
    }

    /** The same without the relations of those rules. */
    Plan without(Set<Rule> rules) {
        return rules.isEmpty() ? this
                : new Plan(layout, exhaustion, instances.stream().filter(each -> !rules.contains(each.rule)).toList());
    }
}
