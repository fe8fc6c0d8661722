package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.finding.Rule;

/**
 * One relation between the figures of a layout: whole + wholeRest = parts + partsRest, figures by their index. A rest
 * is an unknown of at least zero, or null where there is none. In a copy every member is a part and all are equal.
 */
public final class Instance {

    public final Rule rule;
    public final String variant;
    public final int[] whole;
    public final int[] parts;
    public final Rest wholeRest;
    public final Rest partsRest;
    public final Ratio ratio;

    public Instance(Rule rule, String variant, int[] whole, Rest wholeRest, int[] parts, Rest partsRest) {
        this.rule = rule;
        this.variant = variant;
        this.whole = whole;
        this.parts = parts;
        this.wholeRest = wholeRest;
        this.partsRest = partsRest;
        this.ratio = null;
    }

    public Instance(Rule rule, Ratio ratio) {
        this.rule = rule;
        this.variant = "";
        this.whole = new int[] {ratio.cell()};
        this.wholeRest = null;
        this.parts = ratio.cells();
        this.partsRest = null;
        this.ratio = ratio;
    }

    /** A change or a rate whose base is not known. */
    public static Instance withoutBase(Rule rule, int cell) {
        return new Instance(rule, "", new int[] {cell}, null, new int[0], Rest.NO_BASE);
    }

    public boolean isCopy() {
        return rule == Rule.COPY;
    }

    /** The figure that the relation is named after. */
    public int anchor() {
        return whole.length > 0 ? whole[0] : parts[0];
    }

    public boolean hasRest() {
        return wholeRest != null || partsRest != null;
    }
}
