package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/**
 * Which side of the account a figure stands on (收支): the members that code names; all others
 * stand in {@link Dimensions}.
 */
public final class Side {

    /** 收入: what comes in. */
    public static final Member REVENUE = Dimensions.standard().get(Dimension.SIDE, "REVENUE");
    /** 支出: what is spent. */
    public static final Member EXPENDITURE = Dimensions.standard().get(Dimension.SIDE, "EXPENDITURE");

    private Side() {
    }
}
