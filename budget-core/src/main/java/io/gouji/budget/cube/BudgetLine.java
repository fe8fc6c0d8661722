package io.gouji.budget.cube;

import io.gouji.budget.money.Money;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * One line of a budget (预算数据行): an amount at a leaf of every dimension, as a budget platform exports it.
 */
public final class BudgetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Region region;
    private final Money amount;

    private BudgetLine(Region region, Money amount) {
        this.region = region;
        this.amount = amount;
    }

    /**
     * A line of that amount at that place of the cube.
     *
     * @throws IllegalArgumentException if the region has no side, or is a union of places
     */
    public static BudgetLine of(Region region, Money amount) {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(amount, "amount");
        if (region.isRoot(Dimension.SIDE)) {
            throw new IllegalArgumentException(
                    "Budget line must have a side, such as 'side=REVENUE', but was '" + region + "'");
        }
        if (Arrays.stream(Dimension.values()).flatMap(each -> region.node(each).stream()).anyMatch(Node::isUnion)) {
            throw new IllegalArgumentException(
                    "Budget line must stand at one place, such as 'economic=30217', but was '" + region + "'");
        }
        return new BudgetLine(region, amount);
    }

    /** Returns its place in the cube. */
    public Region region() {
        return region;
    }

    /** Returns the amount (万元, exact to one fen). */
    public Money amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetLine line && region.equals(line.region) && amount.equals(line.amount);
    }

    @Override
    public int hashCode() {
        return 31 * region.hashCode() + amount.hashCode();
    }

    @Override
    public String toString() {
        return region + ": " + amount;
    }
}
