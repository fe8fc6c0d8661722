package io.gouji.budget.rules;

import io.gouji.budget.rules.proof.Conflict;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Verifier;
import io.gouji.budget.rules.proof.Witness;
import io.gouji.budget.table.CellRef;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * A verdict with everything that it takes to check it (证书): the unknown amounts, the figures that bound them, the
 * relations between them, and the amounts that satisfy all, or the bounds that contradict each other.
 *
 * @param system the unknown amounts with their bounds and relations, in grains (half a fen)
 * @param regions what each unknown amount measures, in the order of the system's variables
 * @param cells where the figure of each source stands
 * @param printed what the figure of each source prints
 * @param relations the id of each relation; {@code cap:} and the region for the most that an unprinted amount can be
 * @param proof the witness or the conflict
 */
public record Certificate(LinearSystem system, List<String> regions, List<CellRef> cells, List<String> printed,
        List<String> relations, Proof proof) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists, copied; each must have an entry for each part of the system. */
    public Certificate {
        regions = sized("Regions", regions, system.variables());
        cells = sized("Cells", cells, system.sources());
        printed = sized("Printed texts", printed, system.sources());
        relations = sized("Relations", relations, system.relations());
    }

    private static <T> List<T> sized(String what, List<T> list, int size) {
        if (list.size() != size) {
            throw new IllegalArgumentException(what + " must be as many as the system has, such as '" + size
                    + "', but were '"
                    + list.size() + "'");
        }
        return List.copyOf(list);
    }

    /** Whether the proof holds, checked by plain sums of whole numbers ({@link Verifier}). */
    public boolean isValid() {
        if (proof instanceof Witness witness) {
            return Verifier.holds(system, new BitSet(), witness);
        }
        return proof instanceof Conflict conflict && Verifier.holds(system, new BitSet(), conflict);
    }

    @Override
    public String toString() {
        return (proof instanceof Witness ? "Consistent: " : "Contradictory: ") + system;
    }
}
