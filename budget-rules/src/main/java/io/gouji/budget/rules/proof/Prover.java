package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Unknown;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private static final Prover STANDARD = new Prover(1_000_000, null, null);

    private final long pivotLimit;

    /** Where the equations last solved are kept; null in a prover that does not remember. */
    private final transient @Nullable LastEquations last;
    private final transient @Nullable LastEquations rest;       // of what is left once amounts are settled

    private Prover(long pivotLimit, @Nullable LastEquations last, @Nullable LastEquations rest) {
        this.pivotLimit = pivotLimit;
        this.last = last;
        this.rest = rest;
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
        return new Prover(pivots, last, rest);
    }

    /**
     * The same prover, which remembers the equations it solved last, if they are few: for systems that differ in
     * bounds.
     */
    public Prover remembering() {
        return new Prover(pivotLimit, new LastEquations(), new LastEquations());
    }

    /** Whether all sources, domains and relations can hold at once. */
    public Proof prove(LinearSystem system) {
        return prove(system, new BitSet());
    }

    /** Whether all can hold at once if some sources are set aside. */
    public Proof prove(LinearSystem system, BitSet released) {
        Optional<Proof> quick = soon(system, released);
        return quick.orElseGet(() -> new Session(system, equations(system),
            new Effort(pivotLimit, Effort.OF_A_VERDICT)).prove(released));
    }

    /** A witness of the system where one is soon found; if it is empty there may still be one. */
    public Optional<Proof> witness(LinearSystem system) {
        return soon(system, new BitSet());
    }

    private Optional<Proof> soon(LinearSystem system, BitSet released) {
        Effort effort = new Effort(pivotLimit, Effort.OF_A_VERDICT);
        return Presolve.witness(system, released, left -> new Session(left, equationsLeft(left), effort))
            .map(Function.identity());
    }

    private Equations equations(LinearSystem system) {
        return last == null ? new Equations(system) : last.of(system);
    }

    private Equations equationsLeft(LinearSystem left) {
        return rest == null ? new Equations(left) : rest.exactlyOf(left);
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

    /** The system solved once, if some sources are set aside, for many questions about it. */
    public Solved solved(LinearSystem system, BitSet released) {
        return new Solved(new Foothold(system, released, pivotLimit));
    }

    /** A system that was solved, to be asked about; safe for threads. */
    public static final class Solved {

        private final Foothold foothold;

        Solved(Foothold foothold) {
            this.foothold = foothold;
        }

        /**
         * Returns the range of a variable with the sources that hold its ends.
         *
         * @param larger the solved system, or one that begins with all of it and adds variables and relations
         */
        public Held range(LinearSystem larger, int variable) {
            return foothold.range(larger, variable);
        }

        /** Returns true if the sum of coefficient times variable is no less than nothing in all solutions. */
        public boolean isNeverLess(int[] variables, long[] coefs) {
            return foothold.isNeverLess(variables, coefs);
        }
    }

    /**
     * The range of a variable with the sources that hold it.
     *
     * @param lower the sources that together keep the variable from being less; none if the end is infinite
     * @param upper the sources that together keep it from being more
     */
    public record Held(Range range, BitSet lower, BitSet upper) {
    }

    /** The limit to the pivots of one question. */
    @Override
    public String toString() {
        return "Prover[pivotLimit=" + pivotLimit + "]";
    }

    /**
     * The amounts that one variable takes over all solutions of a system (取值范围).
     * <p>
     * Each end is exact; it is attained if some solution has it, else the amounts only come close to it. A missing end
     * is infinite.
     */
    public static final class Range implements Serializable {

        /** What is known. */
        public enum Status {
            /** The ends are exact. */
            KNOWN,
            /** The system has no solution. */
            EMPTY,
            /** The pivot limit was met. */
            UNKNOWN
        }

        private static final long serialVersionUID = 1L;

        private final Status status;
        private final @Nullable Fraction lower;
        private final boolean lowerAttained;
        private final @Nullable Fraction upper;
        private final boolean upperAttained;

        private Range(Status status, @Nullable Delta lower, @Nullable Delta upper) {
            this.status = status;
            this.lower = lower == null ? null : lower.real;
            this.lowerAttained = lower != null && lower.tiny.signum() == 0;
            this.upper = upper == null ? null : upper.real;
            this.upperAttained = upper != null && upper.tiny.signum() == 0;
        }

        static Range of(Status status) {
            return new Range(status, null, null);
        }

        /** Returns the range of all amounts of an interval. */
        public static Range within(Interval interval) {
            Objects.requireNonNull(interval, "interval");
            if (interval.isEmpty()) {
                return of(Status.EMPTY);
            }
            return between(interval.hasLower() ? Delta.lower(interval.lower(), interval.lowerClosed()) : null,
                interval.hasUpper() ? Delta.upper(interval.upper(), interval.upperClosed()) : null);
        }

        /** Returns the range of which nothing is known. */
        public static Range unknown() {
            return of(Status.UNKNOWN);
        }

        static Range between(@Nullable Delta lower, @Nullable Delta upper) {
            return new Range(Status.KNOWN, lower, upper);
        }

        /** Whether the ends are known, or there is nothing between them, or the limit was met. */
        public Status status() {
            return status;
        }

        /** The greatest lower bound, unless it is infinite. */
        public Optional<Fraction> lower() {
            return Optional.ofNullable(lower);
        }

        /** The least upper bound, unless it is infinite. */
        public Optional<Fraction> upper() {
            return Optional.ofNullable(upper);
        }

        /** Whether some solution has the lower end. */
        public boolean lowerAttained() {
            return lowerAttained;
        }

        /** Whether some solution has the upper end. */
        public boolean upperAttained() {
            return upperAttained;
        }

        /** Whether some solution gives the variable an amount of the interval; a range is known to have no gaps. */
        public boolean intersects(Interval interval) {
            return status == Status.KNOWN && !interval.isEmpty()
                && !(upper != null && interval.hasLower() && apart(upper, upperAttained, interval.lower(),
                    interval.lowerClosed(), 1))
                && !(lower != null && interval.hasUpper() && apart(lower, lowerAttained, interval.upper(),
                    interval.upperClosed(), -1));
        }

        /** Returns true if the range ends where the interval does, attained or not alike. */
        public boolean endsWith(Interval interval, boolean above) {
            Fraction end = above ? upper : lower;
            return end != null && (above ? interval.hasUpper() && end.equals(Fraction.of(interval.upper()))
                    && upperAttained == interval.upperClosed() : interval.hasLower()
                    && end.equals(Fraction.of(interval.lower())) && lowerAttained == interval.lowerClosed());
        }

        private static boolean apart(Fraction end, boolean attained, long other, boolean closed, int sign) {
            int order = sign * end.compareTo(Fraction.of(other));
            return order < 0 || order == 0 && !(attained && closed);
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Range other && status == other.status && Objects.equals(lower, other.lower)
                && Objects.equals(upper, other.upper) && lowerAttained == other.lowerAttained
                && upperAttained == other.upperAttained;
        }

        @Override
        public int hashCode() {
            return Objects.hash(status, lower, upper, lowerAttained, upperAttained);
        }

        /** The range like an interval, such as {@code [1/2, 3)}, or its status. */
        @Override
        public String toString() {
            if (status != Status.KNOWN) {
                return status.toString();
            }
            return (lowerAttained ? "[" : "(") + (lower == null ? "-∞" : lower) + ", "
                + (upper == null ? "∞" : upper) + (upperAttained ? "]" : ")");
        }
    }
}
