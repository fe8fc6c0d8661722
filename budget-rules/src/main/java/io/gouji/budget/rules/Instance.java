package io.gouji.budget.rules;

/**
 * One relation between the figures of a layout: whole + wholeRest = parts + partsRest, figures by their index. A rest
 * is an unknown of at least zero, or null where there is none. In a copy every member is a part and all are equal.
 */
final class Instance {

    final Rule rule;
    final String variant;
    final int[] whole;
    final int[] parts;
    final Rest wholeRest;
    final Rest partsRest;
    final Ratio ratio;

    Instance(Rule rule, String variant, int[] whole, Rest wholeRest, int[] parts, Rest partsRest) {
        this.rule = rule;
        this.variant = variant;
        this.whole = whole;
        this.parts = parts;
        this.wholeRest = wholeRest;
        this.partsRest = partsRest;
        this.ratio = null;
    }

    Instance(Rule rule, Ratio ratio) {
        this.rule = rule;
        this.variant = "";
        this.whole = new int[] {ratio.cell()};
        this.wholeRest = null;
        this.parts = ratio.cells();
        this.partsRest = null;
        this.ratio = ratio;
    }

    boolean isCopy() {
        return rule == Rule.COPY;
    }

    /** The figure that the relation is named after. */
    int anchor() {
        return whole.length > 0 ? whole[0] : parts[0];
    }

    boolean hasRest() {
        return wholeRest != null || partsRest != null;
    }
}
