package io.gouji.budget.rules;

import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a check found (校验报告): every relation under one outcome, and each as a finding with its arithmetic.
 */
public final class Report {

    private final DepartmentBudget budget;
    private final Layout layout;
    private final List<Instance> instances;
    private final List<Judgement> judgements;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    Report(DepartmentBudget budget, Layout layout, List<Instance> instances, List<Judgement> judgements) {
        this.budget = budget;
        this.layout = layout;
        this.instances = instances;
        this.judgements = List.copyOf(judgements);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        judgements.forEach(judgement -> outcomes.merge(judgement.outcome(), 1, Integer::sum));
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
        return instances.size();
    }

    /** Whether some relation holds for no amounts at all. */
    public boolean isBroken() {
        return outcomes.get(Outcome.BROKEN) > 0;
    }

    /** Every relation with its outcome, in the order derived. */
    public List<Finding> relations() {
        return IntStream.range(0, instances.size()).mapToObj(this::finding).toList();
    }

    /** What is worth showing, worst first: all but the relations that hold as printed or do not apply. */
    public List<Finding> findings() {
        return IntStream.range(0, instances.size()).filter(i -> judgements.get(i).outcome().isFinding()).mapToObj(this::finding)
                .sorted(Comparator.comparing(finding -> finding.outcome().rank())).toList();
    }

    /** The findings of one outcome, in the order derived. */
    public List<Finding> findings(Outcome outcome) {
        return IntStream.range(0, instances.size()).filter(i -> judgements.get(i).outcome() == outcome).mapToObj(this::finding)
                .toList();
    }

    private Finding finding(int index) {
        Instance instance = instances.get(index);
        Judgement judgement = judgements.get(index);
        boolean compared = judgement != Judgement.EXACT && judgement != Judgement.TOO_LARGE && judgement.missing().isEmpty();
        return ImmutableFinding.builder().id(id(instance)).rule(instance.rule).outcome(judgement.outcome())
                .strain(Optional.ofNullable(judgement.strain()))
                .printed(compared ? Optional.of(wan(judgement.printed())) : Optional.empty())
                .computed(compared ? Optional.of(wan(judgement.computed())) : Optional.empty())
                .allowed(compared ? Optional.of(wan(judgement.allowed())) : Optional.empty())
                .wholes(cells(instance.whole)).parts(cells(instance.parts))
                .missing(judgement.missing().stream().map(layout.cells::get).toList())
                .sources(judgement.sources().stream().map(layout.cells::get).toList()).build();
    }

    private String id(Instance instance) {
        String id = instance.rule.id() + ":" + layout.cells.get(instance.anchor()).ref();
        return instance.variant.isEmpty() ? id : id + ":" + instance.variant;
    }

    private List<Cell> cells(int[] indices) {
        return IntStream.of(indices).mapToObj(layout.cells::get).toList();
    }

    /** Half a fen is the seventh decimal of 万元. */
    private static BigDecimal wan(long grains) {
        return BigDecimal.valueOf(grains).multiply(BigDecimal.valueOf(5)).scaleByPowerOfTen(-7);
    }

    @Override
    public String toString() {
        return budget.department() + ": " + size() + " relations, " + outcomes;
    }
}
