package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.words.CodeNames;
import io.gouji.budget.rules.internal.words.CodeRules;
import io.gouji.budget.rules.internal.words.RenamedCodes;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that is known of a layout before a figure is read: its relations, what caps what, how its codes are named. */
public final class Plan {

    public final Layout layout;
    public final Exhaustion exhaustion;
    public final List<Relation> relations;
    public final List<CodeRules.Seen> codes;
    /** Documents of one shape, with the same zeros, have the same equations. */
    public final Prover prover = Prover.standard().remembering();

    private Plan(Layout layout, Exhaustion exhaustion, List<Relation> relations, List<CodeRules.Seen> codes) {
        this.layout = layout;
        this.exhaustion = exhaustion;
        this.relations = relations;
        this.codes = codes;
    }

    public static Plan of(DepartmentBudget budget) {
        return of(budget, new CodeNames(budget.year()));
    }

    static Plan of(DepartmentBudget budget, CodeNames names) {
        Layout layout = new Layout(budget, RenamedCodes.of(budget, names));
        Derivation derivation = Derivation.of(budget.template(), layout);
        List<Relation> derived = derivation.relations().stream().filter(each -> isCounted(each, layout)).toList();
        return new Plan(layout, derivation.exhaustion(), derived, CodeRules.seen(budget, names));
    }

    private static boolean isCounted(Relation relation, Layout layout) {
        return layout.renamed().isEmpty() || relation instanceof Sum sum && sum.isInOneForm()
                || relation.figures().noneMatch(layout.renamed()::get);
    }

    /** What a relation is called: after its rule and the figure that it is about. */
    public String id(Relation relation) {
        if (relation.rule().isOwn()) {
            return relation.rule().id() + ":" + relation.variant();
        }
        String id = relation.rule().id() + ":" + layout.place(relation.anchor()).ref();
        String variant = relation.rule() != Rule.CONTAINMENT ? relation.variant()
                : layout.place(relation.parts()[0]).ref().toString();
        return variant.isEmpty() ? id : id + ":" + variant;
    }

    /** The same with relations besides. */
    public Plan with(List<Relation> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Relation> all = new ArrayList<>(relations);
        all.addAll(more);
        return new Plan(layout, exhaustion, List.copyOf(all), codes);
    }

    /** The same without the relations of those rules. */
    Plan without(Set<Rule> rules) {
        return rules.isEmpty() ? this : new Plan(layout, exhaustion,
                relations.stream().filter(each -> !rules.contains(each.rule())).toList(), codes);
    }
}
