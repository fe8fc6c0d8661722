package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.Money;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came out of rounding all figures together (舍位平衡结果): the budget whose printed sums add up and what it moved, or
 * the reason why there is none.
 */
public final class Rounding implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DepartmentBudget budget;
    private final Obstacle obstacle;
    private final List<Move> moves;
    private final Money totalMovement;
    private final Money largestMovement;
    private final boolean optimal;
    private final List<String> leftOut;

    Rounding(DepartmentBudget budget, List<Move> moves, Money totalMovement, Money largestMovement, boolean optimal,
            List<String> leftOut) {
        this.budget = Objects.requireNonNull(budget);
        this.obstacle = null;
        this.moves = List.copyOf(moves);
        this.totalMovement = totalMovement;
        this.largestMovement = largestMovement;
        this.optimal = optimal;
        this.leftOut = List.copyOf(leftOut);
    }

    Rounding(Obstacle obstacle) {
        this.budget = null;
        this.obstacle = Objects.requireNonNull(obstacle);
        this.moves = List.of();
        this.totalMovement = Money.ZERO;
        this.largestMovement = Money.ZERO;
        this.optimal = false;
        this.leftOut = List.of();
    }

    /** The budget with figures that add up; empty if there is an {@link #obstacle()}. */
    public Optional<DepartmentBudget> budget() {
        return Optional.ofNullable(budget);
    }

    /** The budget with figures that add up. */
    public DepartmentBudget orThrow() {
        return budget().orElseThrow(() -> new IllegalStateException(
                "Figures must add up within one unit, but " + obstacle));
    }

    /** Why there is none; empty if there is a {@link #budget()}. */
    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** The figures that print another amount than rounded by themselves, or than in the document, in its order. */
    public List<Move> moves() {
        return moves;
    }

    /** How far all figures together are from what they are exactly, or from what was printed; every copy counts. */
    public Money totalMovement() {
        return totalMovement;
    }

    /** How far the figure is off that is off most. */
    public Money largestMovement() {
        return largestMovement;
    }

    /** Whether it is proven that no other figures that add up are less far off in total (最优性已证明). */
    public boolean isOptimal() {
        return optimal;
    }

    /** The ids of the relations that were broken before and were left so; none unless that was asked for. */
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rounding that && Objects.equals(budget, that.budget)
                && Objects.equals(obstacle, that.obstacle) && moves.equals(that.moves)
                && totalMovement.equals(that.totalMovement) && largestMovement.equals(that.largestMovement)
                && optimal == that.optimal && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(budget, obstacle, moves, totalMovement, largestMovement, optimal, leftOut);
    }

    @Override
    public String toString() {
        return obstacle != null ? "No rounding: " + obstacle : moves.size() + " figures moved, by " + totalMovement
                + " in total, " + largestMovement + " at most" + (optimal ? " (proven least)" : " (not proven least)")
                + (leftOut.isEmpty() ? "" : ", " + leftOut.size() + " broken relations left out");
    }
}
