package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/** Sources of money (资金来源): constants for the members that code refers to; {@link Dimensions} has all of them. */
public final class Fund {

    /** 财政拨款: appropriated by the treasury. */
    public static final Member FISCAL = Dimensions.standard().get(Dimension.FUND, "FISCAL");
    /** 一般公共预算: general public budget. */
    public static final Member GENERAL_PUBLIC = Dimensions.standard().get(Dimension.FUND, "GENERAL_PUBLIC");
    /** 政府性基金预算: government-managed funds. */
    public static final Member GOVERNMENT_FUNDS = Dimensions.standard().get(Dimension.FUND, "GOVERNMENT_FUNDS");
    /** 国有资本经营预算: state capital operations. */
    public static final Member STATE_CAPITAL = Dimensions.standard().get(Dimension.FUND, "STATE_CAPITAL");
    /** 事业单位经营收入: business income of public institutions. */
    public static final Member BUSINESS = Dimensions.standard().get(Dimension.FUND, "BUSINESS");

    private Fund() {
    }
}
