package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/** Uses of money (去向): constants for the members that code refers to; {@link Dimensions} has all of them. */
public final class Use {

    /** 本年支出: spent this year. */
    public static final Member SPENT = Dimensions.standard().get(Dimension.USE, "SPENT");
    /** 年终结转结余: carried over to next year. */
    public static final Member CARRIED_OUT = Dimensions.standard().get(Dimension.USE, "CARRIED_OUT");
    /** 结余分配: surplus distributed, in final accounts. */
    public static final Member DISTRIBUTED = Dimensions.standard().get(Dimension.USE, "DISTRIBUTED");

    private Use() {
    }
}
