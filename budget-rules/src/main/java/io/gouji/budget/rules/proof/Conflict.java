package io.gouji.budget.rules.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Bounds that cannot hold together, of which none can be spared (冲突), with the multipliers that show it.
 * <p>
 * Added up with their multipliers, "at least" as {@code form - end >= 0} and "at most" as {@code end - form >= 0}, the
 * forms cancel and what remains is a false statement about numbers: a Farkas certificate. The multipliers have no
 * common divisor, and the order is by kind, index and side.
 *
 * @param bounds the sides of intervals that contradict each other
 */
public record Conflict(List<Bound> bounds) implements Proof {

    private static final long serialVersionUID = 1L;
    private static final Comparator<Bound> ORDER =
        Comparator.comparing(Bound::kind).thenComparing(Bound::index).thenComparing(Bound::side);

    /** The bounds, copied. */
    public Conflict {
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
