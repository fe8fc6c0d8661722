package io.gouji.budget.rules.internal.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.Prover.Range;
import io.gouji.budget.rules.proof.Prover.Solved;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Areas that need not be told apart: without them a question has the same answer as with all of them. */
class CoarseningTest {

    private static final int QUESTIONS = 6;

    @Property(tries = 12)
    @Domain(Budgets.class)
    void answersAreThoseOfAllAreas(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        Plan plan = Plan.of(budget);
        JointSystem joint = JointSystem.brief(plan, new Figures(plan, budget));
        Solved solved = Prover.standard().solved(joint.system(), new BitSet());
        RegionSystem system = new RegionSystem(joint.system(), joint.amounts(),
                Zeros.of(joint.system(), joint.amounts(), new BitSet()), budget.template(), solved);
        Random random = new Random(generated.seed());
        List<Region> regions = budget.cells().stream().map(Cell::region).distinct()
                .filter(region -> !region.isRoot(Dimension.SIDE)).toList();
        for (int i = 0; i < QUESTIONS && !regions.isEmpty(); i++) {
            Region asked = mixed(regions, random);
            RegionSystem.Question few = system.ask(asked);
            RegionSystem.Question all = system.askAll(asked);
            if (all.system().variables() == joint.system().variables() + 1) {
                continue;                                       // too many parts to compare with
            }
            Range expected = Prover.standard().range(all.system(), all.variable(), new BitSet());
            assertEquals(expected, solved.range(few.system(), few.variable()).range(), asked.toString());
        }
    }

    /** A region with the year, phase and topic of one figure, and each other node from some other or from none. */
    private static Region mixed(List<Region> regions, Random random) {
        Region start = regions.get(random.nextInt(regions.size()));
        Region mixed = start;
        for (Dimension dimension : Dimension.values()) {
            boolean sums = dimension != Dimension.SIDE && dimension != Dimension.TOPIC
                    && (dimension.isEnumerated() || dimension.isListed());
            if (sums) {
                Region before = mixed.without(dimension);
                mixed = regions.get(random.nextInt(regions.size())).node(dimension)
                        .filter(node -> random.nextBoolean()).map(before::with).orElse(before);
            }
        }
        return mixed;
    }
}
