package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.words.CodeRules;
import io.gouji.budget.rules.internal.words.RenamedCodes;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** All that is known of a layout before a figure is read: its relations, what caps what, how its codes are named. */
public final class Plan {

    public final Layout layout;
    public final Exhaustion exhaustion;
    public final List<Instance> instances;
    public final List<CodeRules.Seen> codes;
    /** Documents of one shape, with the same zeros, have the same equations. */
    public final Prover prover = Prover.standard().remembering();

    private Plan(Layout layout, Exhaustion exhaustion, List<Instance> instances, List<CodeRules.Seen> codes) {
        this.layout = layout;
        this.exhaustion = exhaustion;
        this.instances = instances;
        this.codes = codes;
    }

    public static Plan of(DepartmentBudget budget) {
        Layout layout = new Layout(budget, RenamedCodes.of(budget));
        Cover cover = new Cover(budget.template());
        Exhaustion exhaustion = new Exhaustion(layout, cover);
        List<Instance> derived = Derivation.of(budget.template(), layout, cover, exhaustion).stream()
                .filter(each -> isCounted(each, layout)).toList();
        return new Plan(layout, exhaustion, derived, CodeRules.seen(budget));
    }

    private static boolean isCounted(Instance instance, Layout layout) {
        return layout.renamed().isEmpty() || instance.rule == Rule.SUM_ROWS || instance.rule == Rule.SUM_COLUMNS
                || IntStream.concat(IntStream.of(instance.whole), IntStream.of(instance.parts))
                .noneMatch(layout.renamed()::get);
    }

    /** What a relation is called: after its rule and the figure that it is about. */
    public String id(Instance instance) {
        if (instance.rule == Rule.OWN || instance.rule == Rule.OWN_BOUND) {
            return instance.rule.id() + ":" + instance.variant;
        }
        String id = instance.rule.id() + ":" + layout.place(instance.anchor()).ref();
        return instance.variant.isEmpty() ? id : id + ":" + instance.variant;
    }

    /** The same with relations besides. */
    public Plan with(List<Instance> more) {
        List<Instance> all = new ArrayList<>(instances);
        all.addAll(more);
        return more.isEmpty() ? this : new Plan(layout, exhaustion, List.copyOf(all), codes);
    }

    /** The same without the relations of those rules. */
    Plan without(Set<Rule> rules) {
        return rules.isEmpty() ? this : new Plan(layout, exhaustion,
                instances.stream().filter(each -> !rules.contains(each.rule)).toList(), codes);
    }
}
