package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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
    private static final Prover STANDARD = new Prover(1_000_000, null);

    private final long pivotLimit;

    /** Where the equations last solved are kept; null in a prover that does not remember. */
    private final transient AtomicReference<Equations> last;

    private Prover(long pivotLimit, AtomicReference<Equations> last) {
        this.pivotLimit = pivotLimit;
        this.last = last;
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
        return new Prover(pivots, last);
    }

    /**
     * The same prover, which remembers the equations it solved last, if they are few: for systems that differ in
     * bounds.
     */
    public Prover remembering() {
        return new Prover(pivotLimit, new AtomicReference<>());
    }

    /** Whether all sources, domains and relations can hold at once. */
    public Proof prove(LinearSystem system) {
        return prove(system, new BitSet());
    }

    /** Whether all can hold at once if some sources are set aside. */
    public Proof prove(LinearSystem system, BitSet released) {
        return new Session(system, equations(system), new Effort(pivotLimit, Effort.OF_A_VERDICT)).prove(released);
    }

    private Equations equations(LinearSystem system) {
        Equations known = last == null ? null : last.get();
        if (known != null && known.areThoseOf(system)) {
            return known;
        }
        Equations solved = new Equations(system);
        if (last != null && solved.areSmall()) {
            last.set(solved);
        }
        return solved;
    }

    /** The least and greatest amount of a variable over all solutions, if some sources are set aside. */
    public Range range(LinearSystem system, int variable, BitSet released) {
        return ranges(system, List.of(variable), released).get(0);
    }

    /** The ranges of several variables, cheaper than one by one; the limit is to the pivots of all. */
    public List<Range> ranges(LinearSystem system, List<Integer> variables, BitSet released) {
        Session session = new Session(system, equations(system), new Effort(pivotLimit, Effort.OF_A_VERDICT));
        return variables.stream().map(variable -> Optimiser.range(session, variable, released)).toList();
    }

    /** The limit to the pivots of one question. */
    @Override
    public String toString() {
        return "Prover[pivotLimit=" + pivotLimit + "]";
    }
}
