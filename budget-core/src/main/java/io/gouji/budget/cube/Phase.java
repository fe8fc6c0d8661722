package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/**
 * The stage of the year at which a figure was fixed (口径); figures of two phases are never added together. Constants
 * for the members that code refers to; {@link Dimensions} has all of them.
 */
public final class Phase {

    /** 年初预算: the budget approved at the start of the year. */
    public static final Member BUDGET = Dimensions.standard().get(Dimension.PHASE, "BUDGET");
    /** 全年预算: the budget after the changes of the year. */
    public static final Member ADJUSTED = Dimensions.standard().get(Dimension.PHASE, "ADJUSTED");
    /** 预算执行数: what was executed of it. */
    public static final Member EXECUTED = Dimensions.standard().get(Dimension.PHASE, "EXECUTED");
    /** 决算: the final account. */
    public static final Member FINAL = Dimensions.standard().get(Dimension.PHASE, "FINAL");

    private Phase() {
    }
}
