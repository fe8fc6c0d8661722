package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.internal.relation.IntLists;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.table.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What no sum ties together: a region inside another that contains nothing of which it is a part already. */
final class Containments {

    private static final int[] NONE = {};

    private final Layout layout;
    private final Lattice lattice;
    private final int[] further;        // by region, the question in which it was seen to lie further off
    private int question;

    Containments(Layout layout, Lattice lattice) {
        this.layout = layout;
        this.lattice = lattice;
        this.further = new int[layout.regions.size()];
    }

    /** Those beside the relations that are known. */
    List<Relation> derive(List<Relation> known) {
        int[][] wholes = wholes(known);
        List<Relation> relations = new ArrayList<>();
        for (int inner = 0; inner < wholes.length; inner++) {
            if (lattice.above(inner).length > 0 && !layout.changes().get(layout.printing(inner)) && !isCount(inner)) {
                for (int outer : nearest(inner, wholes[inner])) {
                    relations.add(new Sum(Rule.CONTAINMENT, "", layout.printing(outer),
                            new int[] {layout.printing(inner)}, Remainder.ANYTHING));
                }
            }
        }
        return relations;
    }

    private boolean isCount(int region) {
        return layout.place(layout.printing(region)).measure() == Measure.COUNT;
    }

    /** For each region those of which it is a part in some sum. */
    private int[][] wholes(List<Relation> relations) {
        IntLists wholes = new IntLists(layout.regions.size());
        for (Relation relation : relations) {
            if (relation.rule().kind() == Kind.SUM) {
                int whole = layout.idOf(relation.anchor());
                for (int part : relation.parts()) {
                    wholes.add(layout.idOf(part), whole);
                }
            }
        }
        return wholes.toArrays();
    }

    /**
     * Returns the printed regions just above a printed one that contain none of its wholes: those with no other on the
     * way to them, in their order.
     */
    int[] nearest(int region, int... wholes) {
        question++;
        for (int whole : wholes) {
            further[whole] = question;
            mark(lattice.above(whole));
        }
        int[] above = lattice.above(region);
        if (areFurther(above)) {
            return NONE;
        }
        for (int each : above) {
            mark(lattice.above(each));
        }
        int[] nearest = new int[above.length];
        int count = 0;
        for (int each : above) {
            if (further[each] != question) {
                nearest[count++] = each;
            }
        }
        Arrays.sort(nearest, 0, count);
        return Arrays.copyOf(nearest, count);
    }

    private void mark(int[] regions) {
        for (int region : regions) {
            further[region] = question;
        }
    }

    private boolean areFurther(int[] regions) {
        for (int region : regions) {
            if (further[region] != question) {
                return false;
            }
        }
        return true;
    }
}
