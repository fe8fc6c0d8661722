package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/** Kinds of expenditure (支出性质): constants for the members that code refers to; {@link Dimensions} has all of them. */
public final class Nature {

    /** 基本支出: to keep the unit running. */
    public static final Member BASIC = Dimensions.standard().get(Dimension.NATURE, "BASIC");
    /** 人员经费: for persons. */
    public static final Member PERSONNEL = Dimensions.standard().get(Dimension.NATURE, "PERSONNEL");
    /** 公用经费: for operation. */
    public static final Member OPERATING = Dimensions.standard().get(Dimension.NATURE, "OPERATING");
    /** 项目支出: for projects. */
    public static final Member PROJECT = Dimensions.standard().get(Dimension.NATURE, "PROJECT");
    /** 上缴上级支出: remitted to the superior unit. */
    public static final Member TO_SUPERIOR = Dimensions.standard().get(Dimension.NATURE, "TO_SUPERIOR");
    /** 经营支出: of business operations. */
    public static final Member BUSINESS = Dimensions.standard().get(Dimension.NATURE, "BUSINESS");
    /** 对附属单位补助支出: subsidies to subordinate units. */
    public static final Member TO_SUBORDINATES = Dimensions.standard().get(Dimension.NATURE, "TO_SUBORDINATES");

    private Nature() {
    }
}
