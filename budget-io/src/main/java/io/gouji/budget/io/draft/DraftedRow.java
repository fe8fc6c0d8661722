package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Region;

/** A row of the declaration that is being drafted: a labelled one, or a list of codes or names. */
final class DraftedRow {

    final String kind;          // row, classes, functions, economics, units, projects, names
    final String label;
    final boolean isTotal;
    Region region;
    boolean isBlank;
    String group = "";
    DraftedRow head;            // the row that it lies inside of; null for none
    OwnMember own = OwnMember.NONE;

    DraftedRow(String kind, String label, boolean isTotal, Region region) {
        this.kind = kind;
        this.label = label;
        this.isTotal = isTotal;
        this.region = region;
    }

    boolean isLabelled() {
        return kind.equals("row");
    }

    String path() {
        return group.isEmpty() || label.isEmpty() ? label : group + "/" + label;
    }
}
