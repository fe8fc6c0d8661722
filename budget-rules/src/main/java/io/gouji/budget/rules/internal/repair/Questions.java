package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.rules.internal.ask.RegionSystem;
import io.gouji.budget.rules.internal.ask.Zeros;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.Prover.Held;
import io.gouji.budget.rules.proof.Prover.Solved;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Questions how much lies in a region of a document's cube (任意口径的数额); what they all need is worked out once. */
final class Questions {

    private final DepartmentBudget budget;
    private final JointSystem joint;
    private final List<Cell> doubtful;
    private final Solved solved;
    private final RegionSystem amounts;
    private final List<List<Integer>> sourcesOf = new ArrayList<>();

    /**
     * Questions about a document.
     *
     * @param joint what the questions are put to
     * @param released the sources of it that are set aside
     * @param full the same with all that can only be zero
     * @param doubtful the sources of that that are set aside
     */
    Questions(DepartmentBudget budget, JointSystem joint, BitSet released, JointSystem full, BitSet doubtful) {
        this.budget = budget;
        this.joint = joint;
        this.doubtful = doubtful.stream().mapToObj(full::cell).map(budget.cells()::get).toList();
        this.solved = Prover.standard().solved(joint.system(), released);
        this.amounts = new RegionSystem(joint.system(), joint.amounts(),
                Zeros.of(full.system(), full.amounts(), doubtful), budget.template(), solved);
        LinearSystem system = joint.system();
        IntStream.range(0, system.variables()).forEach(any -> sourcesOf.add(new ArrayList<>(1)));
        IntStream.range(0, system.sources()).filter(source -> !released.get(source))
                .forEach(source -> sourcesOf.get(system.variableOf(source)).add(source));
    }

    private RegionSystem.Question question(Region region) {
        return amounts.ask(budget.base().and(region));
    }

    AmountRange range(Region region) {
        RegionSystem.Question question = question(region);
        return AmountRange.ofGrains(solved.range(question.system(), question.variable()).range());
    }

    Answer answer(Region region) {
        RegionSystem.Question question = question(region);
        Held held = solved.range(question.system(), question.variable());
        boolean least = held.range().lower().filter(end -> end.signum() != 0).isPresent();
        return new Answer(region, AmountRange.ofGrains(held.range()),
                least ? reasons(question.below(), held, false) : List.of(), reasons(question.above(), held, true),
                doubtful);
    }

    /** One figure that says as much by itself, or else all that together hold the end. */
    private List<Cell> reasons(List<Integer> related, Held held, boolean upper) {
        LinearSystem system = joint.system();
        for (int variable : related) {
            for (int source : sourcesOf.get(variable)) {
                if (held.range().endsWith(system.bound(source), upper)) {
                    return List.of(cell(source));
                }
            }
        }
        return (upper ? held.upper() : held.lower()).stream().mapToObj(this::cell).distinct().toList();
    }

    private Cell cell(int source) {
        return budget.cells().get(joint.cell(source));
    }
}
