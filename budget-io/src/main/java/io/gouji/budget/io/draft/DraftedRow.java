package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Region;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of the declaration that is being drafted: a labelled one, or a list of codes or names. */
final class DraftedRow {

    final String kind;          // row, classes, functions, economics, units, projects, names
    final String label;
    final boolean isTotal;
    Region region;
    boolean isBlank;
    String group = "";
    @Nullable DraftedRow head;  // the row that it lies inside of; null for none
    OwnMember own = OwnMember.NONE;
    List<String> united = List.of();    // the members that it is all of, in the dimension of its own; empty for none

    DraftedRow(String kind, String label, boolean isTotal, Region region) {
        this.kind = kind;
        this.label = label;
        this.isTotal = isTotal;
        this.region = region;
    }

    boolean isLabelled() {
        return kind.equals("row");
    }

    /** Returns the coordinate of its own, such as {@code nature=机动经费}, with a blank before it; empty for none. */
    String coordinate() {
        return united.isEmpty() ? own.coordinate()
                : " " + own.dimension().name().toLowerCase(Locale.ROOT) + "=" + String.join("+", united);
    }

    String path() {
        return group.isEmpty() || label.isEmpty() ? label : group + "/" + label;
    }
}
