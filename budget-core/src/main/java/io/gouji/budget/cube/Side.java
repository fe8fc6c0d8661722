package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/**
 * The side of the account that a figure belongs to (收支): constants for the members that code refers to;
 * {@link Dimensions} has all of them.
 */
public final class Side {

    /** 收入: what comes in. */
    public static final Member REVENUE = Dimensions.standard().get(Dimension.SIDE, "REVENUE");
    /** 支出: what is spent. */
    public static final Member EXPENDITURE = Dimensions.standard().get(Dimension.SIDE, "EXPENDITURE");

    private Side() {
    }
}
