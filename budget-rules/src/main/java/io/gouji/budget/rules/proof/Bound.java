package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;

/**
 * One side of one interval of a system, quoted by a conflict with its weight (界).
 * <p>
 * A lower side says "at least" (or "more than", if open), an upper side says "at most" (or "less than"); the multiplier
 * is the positive number of times that the conflict adds this inequality.
 *
 * @param kind       what the interval belongs to
 * @param index      the id of the source or relation, or of the variable whose domain it is
 * @param side       which end is meant
 * @param value      the end itself, in grains, as the system states it
 * @param closed     whether the end belongs to the interval
 * @param multiplier how often the inequality is added, at least one
 */
public record Bound(Kind kind, int index, Side side, long value, boolean closed, BigInteger multiplier)
    implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What an interval belongs to. */
    public enum Kind {
        /** A printed cell, which may be released. */
        SOURCE,
        /** The domain of a variable, which holds always. */
        DOMAIN,
        /** A relation, which holds always. */
        RELATION
    }

    /** Which end of an interval. */
    public enum Side {
        /** The lower end. */
        LOWER,
        /** The upper end. */
        UPPER
    }

    /** A side with its weight. */
    public Bound {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(multiplier, "multiplier");
    }

    Bound withIndex(int first) {
        return new Bound(kind, first, side, value, closed, multiplier);
    }

    /** Whether an interval has this end on this side. */
    boolean says(Interval interval) {
        return side == Side.LOWER
            ? interval.hasLower() && interval.lower() == value && interval.lowerClosed() == closed
            : interval.hasUpper() && interval.upper() == value && interval.upperClosed() == closed;
    }

    /** The side as an inequality, such as {@code 2 × SOURCE 7 >= 100}. */
    @Override
    public String toString() {
        String sign = side == Side.LOWER ? closed ? " >= " : " > " : closed ? " <= " : " < ";
        return multiplier + " × " + kind + " " + index + sign + value;
    }
}
