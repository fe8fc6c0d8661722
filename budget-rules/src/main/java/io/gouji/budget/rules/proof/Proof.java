package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The answer to whether all printed figures can be true at once (证明): a witness, a conflict, or unknown. */
public sealed interface Proof extends Serializable {

    /** Whether the system holds for some amounts; empty where the limits did not allow an answer. */
    default Optional<Boolean> consistent() {
        return this instanceof Unknown ? Optional.empty() : Optional.of(this instanceof Witness);
    }

    /**
     * One side of one interval of a system, quoted by a conflict with its weight (界).
     * <p>
     * A lower side says "at least" (or "more than", if open), an upper side says "at most" (or "less than"); the
     * multiplier is the positive number of times that the conflict adds this inequality.
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

    /**
     * Bounds that cannot hold together, of which none can be spared (冲突), with the multipliers that show it.
     * <p>
     * Added up with their multipliers, "at least" as {@code form - end >= 0} and "at most" as {@code end - form >= 0},
     * the forms cancel and what remains is a false statement about numbers: a Farkas certificate. The multipliers have
     * no common divisor, and the order is by kind, index and side.
     *
     * @param bounds the sides of intervals that contradict each other
     */
    public record Conflict(List<Bound> bounds) implements Proof {

        private static final long serialVersionUID = 1L;
        private static final Comparator<Bound> ORDER =
            Comparator.comparing(Bound::kind).thenComparing(Bound::index).thenComparing(Bound::side);

        /** The bounds, copied. */
        public Conflict {
            Objects.requireNonNull(bounds, "bounds");
            bounds = List.copyOf(bounds);
        }

        static Conflict normalised(List<Bound> raw, List<Fraction> weights) {
            BigInteger common = BigInteger.ONE;
            for (Fraction weight : weights) {
                common = common.multiply(weight.denominator()).divide(common.gcd(weight.denominator()));
            }
            List<BigInteger> whole = new ArrayList<>();
            BigInteger gcd = BigInteger.ZERO;
            for (Fraction weight : weights) {
                whole.add(weight.numerator().multiply(common.divide(weight.denominator())));
                gcd = gcd.gcd(whole.get(whole.size() - 1));
            }
            List<Bound> bounds = new ArrayList<>();
            for (int i = 0; i < raw.size(); i++) {
                Bound b = raw.get(i);
                bounds.add(new Bound(b.kind(), b.index(), b.side(), b.value(), b.closed(), whole.get(i).divide(gcd)));
            }
            bounds.sort(ORDER);
            return new Conflict(bounds);
        }

        /** The ids of the printed cells that take part. */
        public BitSet sources() {
            return of(Bound.Kind.SOURCE);
        }

        /** The ids of the relations that take part. */
        public BitSet relations() {
            return of(Bound.Kind.RELATION);
        }

        /**
         * The same conflict with the first of the cells that say the same; a release may have led to a later one.
         *
         * @param sourcesOf the sources of each variable, in order
         */
        Conflict withFirstSources(LinearSystem system, int[][] sourcesOf) {
            List<Bound> first = new ArrayList<>();
            for (Bound b : bounds) {
                int index = b.index();
                int[] same = b.kind() == Bound.Kind.SOURCE ? sourcesOf[system.variableOf(index)] : new int[0];
                for (int i = 0; i < same.length && same[i] < index; i++) {
                    index = b.says(system.bound(same[i])) ? same[i] : index;
                }
                first.add(b.withIndex(index));
            }
            first.sort(ORDER);
            return new Conflict(first);
        }

        private BitSet of(Bound.Kind kind) {
            BitSet set = new BitSet();
            bounds.stream().filter(b -> b.kind() == kind).forEach(b -> set.set(b.index()));
            return set;
        }
    }

    /**
     * True amounts that satisfy every source, domain and relation (见证).
     *
     * @param values one exact amount for each variable, in the order of the variables
     */
    public record Witness(List<Fraction> values) implements Proof {

        private static final long serialVersionUID = 1L;

        /** The amounts, copied. */
        public Witness {
            Objects.requireNonNull(values, "values");
            values = List.copyOf(values);
        }

        /** The amount of one variable. */
        public Fraction value(int variable) {
            return values.get(variable);
        }

        /** The number of amounts, and the first few of them. */
        @Override
        public String toString() {
            return "Witness of " + values.size() + " amounts " + values.subList(0, Math.min(5, values.size()));
        }
    }

    /**
     * No verdict within the limits (未知).
     *
     * @param reason the limit that was met
     */
    public record Unknown(String reason) implements Proof {

        private static final long serialVersionUID = 1L;

        /** No verdict, for that reason. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
