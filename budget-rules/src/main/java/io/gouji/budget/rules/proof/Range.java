package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The amounts that one variable takes over all solutions of a system (取值范围).
 * <p>
 * Each end is exact; it is attained if some solution has it, else the amounts only come close to it. A missing end is
 * infinite.
 */
public final class Range implements Serializable {

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
    private final Fraction lower;
    private final boolean lowerAttained;
    private final Fraction upper;
    private final boolean upperAttained;

    private Range(Status status, Delta lower, Delta upper) {
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

    static Range between(Delta lower, Delta upper) {
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
