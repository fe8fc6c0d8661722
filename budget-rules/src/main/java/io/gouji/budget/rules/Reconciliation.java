package io.gouji.budget.rules;

import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The check of a department's budget (勾稽校验): every relation that follows from what its figures measure.
 * <pre>{@code
 * Report report = Reconciliation.standard().check(budget);
 * }</pre>
 */
public final class Reconciliation {

    private static final Reconciliation STANDARD = new Reconciliation();

    private Reconciliation() {
    }

    /** All rules, as they stand in {@link Rule}. */
    public static Reconciliation standard() {
        return STANDARD;
    }

    /** Judges every relation of the budget; wrong figures are findings, never exceptions. */
    public Report check(DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
        Plan plan = Plan.of(budget);
        Figures figures = new Figures(plan.layout, plan.exhaustion);
        Grader grader = new Grader(figures, plan.instances);
        List<Judgement> judgements = new ArrayList<>(plan.instances.size());
        plan.instances.forEach(instance -> judgements.add(grader.judge(instance)));
        List<Observation> observations = new ArrayList<>(Presence.of(budget));
        observations.addAll(CodeRules.of(budget));
        observations.addAll(Wording.of(budget));
        observations.addAll(Products.of(budget));
        observations.addAll(IndicatorAgreement.of(budget));
        return new Report(budget, plan, figures, judgements, observations);
    }
}
