package io.gouji.budget.cube;

import io.gouji.budget.cube.Dimension.Member;

/**
 * The year that money comes from (资金年度): constants for the members that code refers to; {@link Dimensions} has all of
 * them.
 */
public final class Vintage {

    /** 本年: of this year. */
    public static final Member CURRENT = Dimensions.standard().get(Dimension.VINTAGE, "CURRENT");
    /** 上年结转结余: carried over from last year. */
    public static final Member CARRIED_IN = Dimensions.standard().get(Dimension.VINTAGE, "CARRIED_IN");
    /** 使用非财政拨款结余: non-fiscal surplus drawn on, in final accounts. */
    public static final Member USED = Dimensions.standard().get(Dimension.VINTAGE, "USED");

    private Vintage() {
    }
}
