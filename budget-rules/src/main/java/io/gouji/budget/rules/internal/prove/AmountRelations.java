package io.gouji.budget.rules.internal.prove;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Grader;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * What the amounts of a budget must satisfy, as linear relations (金额关系式): sums, splits, balances and containments, for
 * whoever looks for other amounts than those printed. Bridges, shares and rates take no part.
 * <p>
 * The variables of the {@link #system()} are first the amounts that figures print, a variable for all copies, and then
 * amounts that nothing prints (其余), which are at least zero. Every range is {@code 0}, {@code [0, ∞)} or
 * {@code (-∞, 0]}, so that amounts may be in any unit; a rest that can only be zero by the figures as printed is left
 * out.
 */
public final class AmountRelations {

    private final DepartmentBudget budget;
    private final Plan plan;
    private final JointSystem joint;
    private final Figures figures;

    private AmountRelations(DepartmentBudget budget, Plan plan, Figures figures) {
        this.budget = budget;
        this.plan = plan;
        this.figures = figures;
        this.joint = JointSystem.amounts(plan, figures);
    }

    /** The relations of that budget. */
    public static AmountRelations of(DepartmentBudget budget) {
        Plan plan = Plan.of(Objects.requireNonNull(budget, "budget"));
        return new AmountRelations(budget, plan, new Figures(plan, budget));
    }

    /** The relations, by number, that hold for no amounts that print as the figures do: errors, and not roundings. */
    public BitSet broken() {
        Grader grader = new Grader(figures, plan.relations);
        BitSet broken = new BitSet();
        for (int relation = 0; relation < joint.system().relations(); relation++) {
            int index = joint.relation(relation);
            broken.set(relation, index >= 0 && grader.judge(plan.relations.get(index)).outcome() == Outcome.BROKEN);
        }
        return broken;
    }

    /** The relations; of its sources, the printed figures in units of half a fen, nothing need be used. */
    public LinearSystem system() {
        return joint.system();
    }

    /** Every figure of the budget, in its order. */
    public List<Cell> cells() {
        return budget.cells();
    }

    /** How many of the variables have figures; they come first. */
    public int printed() {
        return plan.layout.printings.size();
    }

    /** The figures of one of those variables, by their place in {@link #cells()}; more than one if there are copies. */
    public List<Integer> copies(int variable) {
        return List.copyOf(plan.layout.printings.get(variable));
    }

    /** Whether the variable is a change since last year, which may have either sign. */
    public boolean isChange(int variable) {
        return plan.layout.regions.get(variable).isChange();
    }

    /** What a relation is called: as the finding about it, or after the rest that it bounds. */
    public String id(int relation) {
        int index = joint.relation(relation);
        return index < 0 ? "rest:" + relation : plan.id(plan.relations.get(index));
    }

    /** Whether the variable stands where negative lines are printed, so that it may have either sign. */
    public boolean mayBeNegative(int variable) {
        return plan.layout.printings.get(variable).stream().anyMatch(figures::hasNegative);
    }

    @Override
    public String toString() {
        return "AmountRelations of " + cells().size() + " figures: " + system();
    }
}
