package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every relation between the figures of one document with its judgement, and each as a finding when asked for. */
public final class Judgements {

    private final DepartmentBudget budget;
    private final Plan plan;
    private final Figures figures;
    private final List<Judgement> judgements;
    private final Origins origins;
    private final Grader grader;

    public Judgements(DepartmentBudget budget, Plan plan, Figures figures) {
        this.budget = budget;
        this.plan = plan;
        this.figures = figures;
        this.grader = new Grader(figures, plan.instances);
        this.judgements = grader.judge();
        this.origins = new Origins(figures);
    }

    public DepartmentBudget budget() {
        return budget;
    }

    public Plan plan() {
        return plan;
    }

    public Figures figures() {
        return figures;
    }

    public int size() {
        return judgements.size();
    }

    public Judgement get(int relation) {
        return judgements.get(relation);
    }

    public Outcome outcome(int relation) {
        return judgements.get(relation).outcome();
    }

    public String id(int relation) {
        return plan.id(plan.instances.get(relation));
    }

    /** What the judgement depends on beyond its own figures. */
    public List<Integer> sources(int relation) {
        return origins.sources(plan.instances.get(relation), judgements.get(relation));
    }

    public Finding finding(int relation) {
        Instance instance = plan.instances.get(relation);
        Judgement graded = judgements.get(relation);
        Judgement judgement = graded == Judgement.EXACT ? grader.compared(instance) : graded;
        boolean compared = judgement.isCompared();
        return Finding.builder().chinese("").english("").id(plan.id(instance)).rule(instance.rule)
                .outcome(judgement.outcome())
                .strain(Optional.ofNullable(judgement.strain()))
                .printed(compared ? Optional.of(Wan.exact(judgement.printed())) : Optional.empty())
                .computed(compared ? Optional.of(Wan.exact(judgement.computed())) : Optional.empty())
                .allowed(compared ? Optional.of(Wan.exact(judgement.allowed())) : Optional.empty())
                .wholes(cells(IntStream.of(instance.whole))).parts(cells(IntStream.of(instance.parts)))
                .missing(cells(ints(origins.missing(instance, judgement)))).sources(cells(ints(sources(relation))))
                .build();
    }

    private static IntStream ints(List<Integer> indices) {
        return indices.stream().mapToInt(Integer::intValue);
    }

    private List<Cell> cells(IntStream indices) {
        return indices.mapToObj(budget.cells()::get).toList();
    }
}
