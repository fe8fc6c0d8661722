package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.List;

/**
 * One separate cause of contradiction, with every smallest way out of it (矛盾成因).
 *
 * @param conflict   the shortest conflict known that belongs to this cause
 * @param conflicts  all conflicts met that belong to this cause, the shortest first
 * @param releases   the smallest sets of cells whose release removes the cause, ties kept; empty if none was found
 * @param leastCells how many cells have to be released at least, as far as it is proven
 * @param proven     whether the releases are all that there are of the least size; false after a limit
 */
public record Cause(Conflict conflict, List<Conflict> conflicts, List<Release> releases, int leastCells,
        boolean proven) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists, copied. */
    public Cause {
        conflicts = List.copyOf(conflicts);
        releases = List.copyOf(releases);
    }

    /** Whether no release can help, because the contradiction stands between relations, domains and trusted cells. */
    public boolean isBeyondRepair() {
        return proven && releases.isEmpty();
    }
}
