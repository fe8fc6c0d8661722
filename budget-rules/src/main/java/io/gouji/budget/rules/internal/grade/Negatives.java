package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.internal.relation.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a form prints a negative line (负数): there amounts may be less than zero, so that a part can exceed its whole.
 * What has no money in common with the line keeps its bounds, and a negative total is no line if the form prints what
 * it is made of. A change since last year has no sign of its own. A line that the form lets be negative is one,
 * whatever it prints.
 */
final class Negatives {

    private Negatives() {
    }

    /** Marks the figures that are negative, or that share money with a negative line of their form. */
    static void mark(Layout layout, long[] amounts, boolean[] printed, boolean[] marked) {
        List<Integer> negatives = new ArrayList<>();
        for (int cell = 0; cell < amounts.length; cell++) {
            if (printed[cell] && amounts[cell] < 0 && !layout.changes().get(cell) && layout.isAmount(cell)) {
                marked[cell] = true;
                negatives.add(cell);
            }
        }
        layout.changes().stream().forEach(change -> marked[change] = true);      // a change may fall as well as rise
        layout.signed().stream().forEach(line -> mark(layout, line, marked));
        for (int line : negatives) {
            if (isLine(layout, printed, line)) {
                mark(layout, line, marked);
            }
        }
    }

    private static boolean isLine(Layout layout, boolean[] printed, int cell) {
        for (int other = 0; other < printed.length; other++) {
            if (printed[other] && layout.formOf[other] == layout.formOf[cell]
                    && layout.region(cell).contains(layout.region(other))
                    && !layout.region(other).equals(layout.region(cell))) {
                return false;
            }
        }
        return true;
    }

    private static void mark(Layout layout, int line, boolean[] marked) {
        for (int cell = 0; cell < marked.length; cell++) {
            marked[cell] |= layout.formOf[cell] == layout.formOf[line]
                    && !layout.region(cell).isDisjointFrom(layout.region(line));
        }
    }
}
