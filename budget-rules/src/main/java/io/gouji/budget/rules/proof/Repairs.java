package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.List;

/**
 * The separate causes of contradiction in a system (修复结果); none if all holds.
 *
 * @param causes   the causes, by their first cell
 * @param complete whether no limit was met: releasing one set of each cause is proven to make the system hold
 * @param involved the cells of all contradictions that were met, in order, those of no cause included
 */
public record Repairs(List<Cause> causes, boolean complete, List<Integer> involved) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists, copied. */
    public Repairs {
        causes = List.copyOf(causes);
        involved = List.copyOf(involved);
    }

    /** Whether the system is proven to hold as it stands. */
    public boolean isConsistent() {
        return complete && causes.isEmpty();
    }
}
