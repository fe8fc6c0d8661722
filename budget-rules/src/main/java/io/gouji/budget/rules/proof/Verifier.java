package io.gouji.budget.rules.proof;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks a proof against its system by plain sums of whole numbers, without any part of the prover (核验器). */
public final class Verifier {

    private Verifier() {
    }

    /** Whether the amounts satisfy every unreleased source, every domain and every relation. */
    public static boolean holds(LinearSystem system, BitSet released, Witness witness) {
        List<Fraction> amounts = witness.values();
        BigInteger unit = BigInteger.ONE;
        for (Fraction amount : amounts) {
            unit = unit.multiply(amount.denominator()).divide(unit.gcd(amount.denominator()));
        }
        BigInteger[] scaled = new BigInteger[amounts.size()];
        boolean good = scaled.length == system.variables();
        for (int v = 0; good && v < scaled.length; v++) {
            scaled[v] = amounts.get(v).numerator().multiply(unit.divide(amounts.get(v).denominator()));
            good = within(scaled[v], unit, system.domain(v));
        }
        for (int s = 0; good && s < system.sources(); s++) {
            good = released.get(s) || within(scaled[system.variableOf(s)], unit, system.bound(s));
        }
        for (int r = 0; good && r < system.relations(); r++) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < system.size(r); i++) {
                sum = sum.add(scaled[system.variable(r, i)].multiply(BigInteger.valueOf(system.coefficient(r, i))));
            }
            good = within(sum, unit, system.range(r));
        }
        return good;
    }

    private static boolean within(BigInteger value, BigInteger unit, Interval range) {
        int low = range.hasLower() ? value.compareTo(unit.multiply(BigInteger.valueOf(range.lower()))) : 1;
        int high = range.hasUpper() ? value.compareTo(unit.multiply(BigInteger.valueOf(range.upper()))) : -1;
        return (low > 0 || low == 0 && range.lowerClosed()) && (high < 0 || high == 0 && range.upperClosed());
    }

    /**
     * Whether the bounds are bounds of the system and add up to a contradiction.
     * <p>
     * There is one spelling: multipliers are positive and have no common divisor, no side comes twice, and of cells or
     * relations that say the same the first is quoted.
     */
    public static boolean holds(LinearSystem system, BitSet released, Conflict conflict) {
        Map<Integer, BigInteger> form = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        BigInteger excess = BigInteger.ZERO;
        BigInteger gcd = BigInteger.ZERO;
        boolean strict = false;
        for (Bound b : conflict.bounds()) {
            if (!quoted(system, released, b) || !seen.add(List.of(b.kind(), b.index(), b.side()))) {
                return false;
            }
            BigInteger times = b.side() == Bound.Side.LOWER ? b.multiplier() : b.multiplier().negate();
            terms(system, b).forEach((v, coef) -> form.merge(v, times.multiply(coef), BigInteger::add));
            excess = excess.add(times.multiply(BigInteger.valueOf(b.value())));
            gcd = gcd.gcd(times);
            strict |= !b.closed();
        }
        return gcd.equals(BigInteger.ONE) && form.values().stream().allMatch(sum -> sum.signum() == 0)
            && (excess.signum() > 0 || excess.signum() == 0 && strict);
    }

    private static boolean quoted(LinearSystem system, BitSet released, Bound bound) {
        int count = switch (bound.kind()) {
            case SOURCE -> system.sources();
            case DOMAIN -> system.variables();
            case RELATION -> system.relations();
        };
        return bound.multiplier().signum() > 0 && bound.index() >= 0 && bound.index() < count
            && says(system, released, bound, bound.index())
            && IntStream.range(0, bound.index()).noneMatch(earlier -> says(system, released, bound, earlier)
                && terms(system, bound).equals(terms(system, new Bound(bound.kind(), earlier, bound.side(),
                    bound.value(), bound.closed(), bound.multiplier()))));
    }

    private static boolean says(LinearSystem system, BitSet released, Bound bound, int index) {
        Interval interval = switch (bound.kind()) {
            case SOURCE -> released.get(index) ? Interval.everything() : system.bound(index);
            case DOMAIN -> system.domain(index);
            case RELATION -> system.range(index);
        };
        return bound.side() == Bound.Side.LOWER
            ? interval.hasLower() && interval.lower() == bound.value() && interval.lowerClosed() == bound.closed()
            : interval.hasUpper() && interval.upper() == bound.value() && interval.upperClosed() == bound.closed();
    }

    private static Map<Integer, BigInteger> terms(LinearSystem system, Bound bound) {
        int i = bound.index();
        return switch (bound.kind()) {
            case SOURCE -> Map.of(system.variableOf(i), BigInteger.ONE);
            case DOMAIN -> Map.of(i, BigInteger.ONE);
            case RELATION -> IntStream.range(0, system.size(i)).boxed().collect(Collectors.toMap(
                p -> system.variable(i, p), p -> BigInteger.valueOf(system.coefficient(i, p))));
        };
    }
}
