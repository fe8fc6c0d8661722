package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.Objects;

/**
 * The amounts that a printed figure can stand for (区间), in grains, with each end closed, open or infinite.
 * <p>
 * All empty intervals are one value. Arithmetic is that of sets; it throws {@link ArithmeticException} rather than
 * leave the range of {@code long}. Example: {@code Interval.of(1, true, 3, false)} is {@code [1, 3)}.
 */
public final class Interval implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CLOSED = 0;
    private static final int OPEN = 1;
    private static final int INFINITE = 2;
    private static final Interval EVERYTHING = new Interval(0, INFINITE, 0, INFINITE);
    private static final Interval EMPTY = new Interval(0, OPEN, 0, OPEN);

    private final long lower;
    private final int lowerEnd;
    private final long upper;
    private final int upperEnd;

    private Interval(long lower, int lowerEnd, long upper, int upperEnd) {
        this.lower = lower;
        this.lowerEnd = lowerEnd;
        this.upper = upper;
        this.upperEnd = upperEnd;
    }

    /** The amounts between two ends, each of which belongs to the interval if it is closed. */
    public static Interval of(long lower, boolean lowerClosed, long upper, boolean upperClosed) {
        return make(lower, lowerClosed ? CLOSED : OPEN, upper, upperClosed ? CLOSED : OPEN);
    }

    /** One amount and no other. */
    public static Interval exactly(long value) {
        return new Interval(value, CLOSED, value, CLOSED);
    }

    /** That amount and all above. */
    public static Interval atLeast(long value) {
        return new Interval(value, CLOSED, 0, INFINITE);
    }

    /** That amount and all below. */
    public static Interval atMost(long value) {
        return new Interval(0, INFINITE, value, CLOSED);
    }

    /** All amounts above that one, without it. */
    public static Interval above(long value) {
        return new Interval(value, OPEN, 0, INFINITE);
    }

    /** All amounts below that one, without it. */
    public static Interval below(long value) {
        return new Interval(0, INFINITE, value, OPEN);
    }

    /** All amounts. */
    public static Interval everything() {
        return EVERYTHING;
    }

    private static Interval make(long lower, int lowerEnd, long upper, int upperEnd) {
        boolean bounded = lowerEnd != INFINITE && upperEnd != INFINITE;
        if (bounded && (lower > upper || lower == upper && lowerEnd + upperEnd > CLOSED)) {
            return EMPTY;
        }
        return new Interval(lowerEnd == INFINITE ? 0 : lower, lowerEnd, upperEnd == INFINITE ? 0 : upper, upperEnd);
    }

    /** Whether there is a finite lower end. */
    public boolean hasLower() {
        return lowerEnd != INFINITE;
    }

    /** Whether there is a finite upper end. */
    public boolean hasUpper() {
        return upperEnd != INFINITE;
    }

    /** The lower end; an interval without one has none to give. */
    public long lower() {
        if (!hasLower()) {
            throw new IllegalStateException("Interval must have a lower end, such as '[1, 3)', but was '" + this + "'");
        }
        return lower;
    }

    /** The upper end; an interval without one has none to give. */
    public long upper() {
        if (!hasUpper()) {
            throw new IllegalStateException(
                "Interval must have an upper end, such as '[1, 3)', but was '" + this + "'");
        }
        return upper;
    }

    /** Whether the lower end itself belongs to the interval. */
    public boolean lowerClosed() {
        return lowerEnd == CLOSED;
    }

    /** Whether the upper end itself belongs to the interval. */
    public boolean upperClosed() {
        return upperEnd == CLOSED;
    }

    /** Whether no amount belongs to the interval. */
    public boolean isEmpty() {
        return this == EMPTY || equals(EMPTY);
    }

    /** Whether exactly one amount belongs to the interval. */
    public boolean isPoint() {
        return lowerEnd == CLOSED && upperEnd == CLOSED && lower == upper;
    }

    /** Whether the amount belongs to the interval. */
    public boolean contains(long value) {
        return (lowerEnd == INFINITE || value > lower || value == lower && lowerEnd == CLOSED)
            && (upperEnd == INFINITE || value < upper || value == upper && upperEnd == CLOSED);
    }

    /** Whether some amount belongs to both. */
    public boolean intersects(Interval other) {
        return !intersect(other).isEmpty();
    }

    /** The amounts that belong to both. */
    public Interval intersect(Interval other) {
        boolean lowerFromOther = other.hasLower()
            && (!hasLower() || other.lower > lower || other.lower == lower && other.lowerEnd > lowerEnd);
        boolean upperFromOther = other.hasUpper()
            && (!hasUpper() || other.upper < upper || other.upper == upper && other.upperEnd > upperEnd);
        return make(lowerFromOther ? other.lower : lower, lowerFromOther ? other.lowerEnd : lowerEnd,
            upperFromOther ? other.upper : upper, upperFromOther ? other.upperEnd : upperEnd);
    }

    /** Returns the smallest interval with all amounts of both. */
    public Interval hull(Interval other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        boolean lowerFromOther = hasLower() && (!other.hasLower() || other.lower < lower
            || other.lower == lower && other.lowerEnd < lowerEnd);
        boolean upperFromOther = hasUpper() && (!other.hasUpper() || other.upper > upper
            || other.upper == upper && other.upperEnd < upperEnd);
        return make(lowerFromOther ? other.lower : lower, lowerFromOther ? other.lowerEnd : lowerEnd,
            upperFromOther ? other.upper : upper, upperFromOther ? other.upperEnd : upperEnd);
    }

    /** All sums of an amount of this and an amount of the other. */
    public Interval plus(Interval other) {
        if (isEmpty() || other.isEmpty()) {
            return EMPTY;
        }
        int low = Math.max(lowerEnd, other.lowerEnd);
        int high = Math.max(upperEnd, other.upperEnd);
        return new Interval(low == INFINITE ? 0 : Math.addExact(lower, other.lower), low,
            high == INFINITE ? 0 : Math.addExact(upper, other.upper), high);
    }

    /** All multiples of an amount of this by the factor; a negative factor swaps the ends. */
    public Interval times(long factor) {
        if (isEmpty()) {
            return EMPTY;
        }
        if (factor == 0) {
            return exactly(0);
        }
        long low = Math.multiplyExact(lower, factor);
        long high = Math.multiplyExact(upper, factor);
        return factor > 0 ? new Interval(low, lowerEnd, high, upperEnd) : new Interval(high, upperEnd, low, lowerEnd);
    }

    /** Whether the ends are the same, in value and in kind. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Interval other && lower == other.lower && lowerEnd == other.lowerEnd
            && upper == other.upper && upperEnd == other.upperEnd;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, lowerEnd, upper, upperEnd);
    }

    /** The interval in the usual notation, such as {@code [1, 3)}, {@code (-∞, 0]} or {@code ∅}. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "∅";
        }
        return (lowerEnd == CLOSED ? "[" : "(") + (hasLower() ? lower : "-∞") + ", "
            + (hasUpper() ? upper : "∞") + (upperEnd == CLOSED ? "]" : ")");
    }
}
