package io.gouji.budget.rules;

import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a check found (校验报告): every relation under one outcome, and each as a finding with its arithmetic.
 */
public final class Report {

    private final DepartmentBudget budget;
    private final Layout layout;
    private final List<Instance> instances;
    private final List<Judgement> judgements;
    private final List<Observation> observations;
    private final Diagnosis diagnosis;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    Report(DepartmentBudget budget, Plan plan, Figures figures, List<Judgement> judgements, List<Observation> observations) {
        this.budget = budget;
        this.layout = plan.layout;
        this.instances = plan.instances;
        this.judgements = List.copyOf(judgements);
        this.observations = List.copyOf(observations);
        this.diagnosis = new Diagnosis(this, plan, figures, this.judgements);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        judgements.forEach(judgement -> outcomes.merge(judgement.outcome(), 1, Integer::sum));
        observations.forEach(observation -> outcomes.merge(observation.outcome(), 1, Integer::sum));
    }

    /** The budget that was checked. */
    public DepartmentBudget budget() {
        return budget;
    }

    /** How many relations came out how; their sum is the number of relations examined. */
    public Map<Outcome, Integer> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** How many relations were examined. */
    public int size() {
        return instances.size() + observations.size();
    }

    /** Whether some relation holds for no amounts at all. */
    public boolean isBroken() {
        return outcomes.get(Outcome.BROKEN) > 0;
    }

    /** Every relation and every place that a rule looked at, with its outcome, in the order derived. */
    public List<Finding> relations() {
        return IntStream.range(0, size()).mapToObj(this::finding).toList();
    }

    /** What is worth showing, worst first: all but the relations that hold as printed or do not apply. */
    public List<Finding> findings() {
        return IntStream.range(0, size()).filter(i -> outcome(i).isFinding()).mapToObj(this::finding)
                .sorted(Comparator.comparing(finding -> finding.outcome().rank())).toList();
    }

    /** The findings of one outcome, in the order derived. */
    public List<Finding> findings(Outcome outcome) {
        return IntStream.range(0, size()).filter(i -> outcome(i) == outcome).mapToObj(this::finding).toList();
    }

    private Outcome outcome(int index) {
        return index < judgements.size() ? judgements.get(index).outcome() : observations.get(index - judgements.size()).outcome();
    }

    /**
     * Whether all figures can be true at once (整体可成立), proven with exact arithmetic; empty where a limit of the prover did
     * not allow an answer. Relations may hold one by one and still contradict each other.
     */
    public Optional<Boolean> consistent() {
        return diagnosis.proof().consistent();
    }

    /**
     * True amounts, in 万元, that print as every figure does and satisfy every relation (见证); empty unless {@link #consistent}.
     * They are exact; what is not printed has an amount too.
     */
    public Optional<Map<CellRef, Fraction>> witness() {
        return diagnosis.witness();
    }

    /** Which true amounts the document as a whole allows for a figure (允许范围); none where it contradicts itself. */
    public AmountRange range(CellRef ref) {
        return diagnosis.range(ref);
    }

    /** The separate causes for which the figures cannot all be true (矛盾), with their repairs; none if {@link #consistent}. */
    public List<Contradiction> contradictions() {
        return diagnosis.contradictions();
    }

    /**
     * The causes of contradiction, with repairs by another model of errors.
     *
     * @param trusted figures that are known to be right and never part of a repair
     */
    public List<Contradiction> contradictions(ErrorModel model, Set<CellRef> trusted) {
        return diagnosis.contradictions(model, trusted);
    }

    /** Whether the budget may be published under that policy, or why not (发布审核). */
    public Clearance publishable(Policy policy) {
        return Clearance.of(this, policy);
    }

    Finding finding(int index) {
        return index < instances.size() ? relation(index) : finding(observations.get(index - instances.size()));
    }

    private static Finding finding(Observation observation) {
        return ImmutableFinding.builder().id(observation.rule().id() + ":" + observation.place()).rule(observation.rule())
                .outcome(observation.outcome()).span(Optional.of(observation.span())).chinese(observation.chinese())
                .english(observation.english()).build();
    }

    private Finding relation(int index) {
        Instance instance = instances.get(index);
        Judgement judgement = judgements.get(index);
        boolean compared = judgement != Judgement.EXACT && judgement.missing().isEmpty();
        return ImmutableFinding.builder().chinese("").english("").id(id(instance)).rule(instance.rule).outcome(judgement.outcome())
                .strain(Optional.ofNullable(judgement.strain()))
                .printed(compared ? Optional.of(Wan.exact(judgement.printed())) : Optional.empty())
                .computed(compared ? Optional.of(Wan.exact(judgement.computed())) : Optional.empty())
                .allowed(compared ? Optional.of(Wan.exact(judgement.allowed())) : Optional.empty())
                .wholes(cells(instance.whole)).parts(cells(instance.parts))
                .missing(judgement.missing().stream().map(layout.cells::get).toList())
                .sources(judgement.sources().stream().map(layout.cells::get).toList()).build();
    }

    String id(Instance instance) {
        String id = instance.rule.id() + ":" + layout.cells.get(instance.anchor()).ref();
        return instance.variant.isEmpty() ? id : id + ":" + instance.variant;
    }

    private List<Cell> cells(int[] indices) {
        return IntStream.of(indices).mapToObj(layout.cells::get).toList();
    }

    Judgement judgement(int index) {
        return judgements.get(index);
    }

    @Override
    public String toString() {
        return budget.department() + ": " + size() + " relations, " + outcomes;
    }
}
