package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * Decides exactly whether a system holds for some amounts (证明器).
 * <p>
 * The arithmetic is exact and strict ends are respected, so a witness and a conflict are never wrong; a pivot limit
 * answers {@link Unknown}, and so does a tableau that outgrows some hundred megabytes. The equations are solved first,
 * totals in terms of their parts; a relation that is broken by itself is then reported at once; else the amounts start
 * at the printed figures, differences by rounding are spread over the parts, and an exact simplex decides.
 * Example: {@code Prover.standard().prove(system)}.
 */
public final class Prover implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Prover STANDARD = new Prover(1_000_000);

    private final long pivotLimit;

    private Prover(long pivotLimit) {
        this.pivotLimit = pivotLimit;
    }

    /** A prover with a limit of a million pivots, far beyond what documents need. */
    public static Prover standard() {
        return STANDARD;
    }

    /** The same prover with another limit to the pivots of one question. */
    public Prover withPivotLimit(long pivots) {
        if (pivots < 0) {
            throw new IllegalArgumentException("Pivot limit must not be negative, such as '1000', but was '"
                + pivots + "'");
        }
        return new Prover(pivots);
    }

    /** Whether all sources, domains and relations can hold at once. */
    public Proof prove(LinearSystem system) {
        return prove(system, new BitSet());
    }

    /** Whether all can hold at once if some sources are set aside. */
    public Proof prove(LinearSystem system, BitSet released) {
        return new Session(system, new long[] {pivotLimit}).prove(released);
    }

    /** The least and greatest amount of a variable over all solutions, if some sources are set aside. */
    public Range range(LinearSystem system, int variable, BitSet released) {
        return ranges(system, List.of(variable), released).get(0);
    }

    /** The ranges of several variables, cheaper than one by one; the limit is to the pivots of all. */
    public List<Range> ranges(LinearSystem system, List<Integer> variables, BitSet released) {
        Session session = new Session(system, new long[] {pivotLimit});
        return variables.stream().map(variable -> Optimiser.range(session, variable, released)).toList();
    }

    /** The limit to the pivots of one question. */
    @Override
    public String toString() {
        return "Prover[pivotLimit=" + pivotLimit + "]";
    }
}
