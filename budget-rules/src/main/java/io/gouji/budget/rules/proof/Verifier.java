package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Bound;
import io.gouji.budget.rules.proof.Proof.Bound.Kind;
import io.gouji.budget.rules.proof.Proof.Bound.Side;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks a proof against its system by plain sums of whole numbers, without any part of the prover (核验器). */
public final class Verifier {

    private static final int MOST_BITS = 1 << 14;   // of the common denominator: beyond, the sums could take for ever

    private Verifier() {
    }

    /** Whether the amounts satisfy every unreleased source, every domain and every relation. */
    public static boolean holds(LinearSystem system, BitSet released, Witness witness) {
        BigInteger unit = witness.values().stream().map(Fraction::denominator).reduce(BigInteger.ONE,
            (lcm, next) -> lcm.bitLength() > MOST_BITS ? lcm : lcm.divide(lcm.gcd(next)).multiply(next));
        List<BigInteger> amounts = witness.values().stream().filter(amount -> unit.bitLength() <= MOST_BITS
            && amount.numerator().bitLength() <= MOST_BITS)
            .map(amount -> amount.numerator().multiply(unit.divide(amount.denominator()))).toList();
        return amounts.size() == system.variables() && facts(system, released).stream().allMatch(fact -> fact.allows(
            fact.form.entrySet().stream().map(term -> term.getValue().multiply(amounts.get(term.getKey())))
                .reduce(BigInteger.ZERO, BigInteger::add), unit));
    }

    /**
     * Whether the bounds are bounds of the system and add up to a contradiction.
     * <p>
     * There is one spelling: multipliers are positive and have no common divisor, no side comes twice, and of cells or
     * relations that say the same the first is quoted.
     */
    public static boolean holds(LinearSystem system, BitSet released, Conflict conflict) {
        Map<List<Object>, Fact> first = new HashMap<>();
        facts(system, released).forEach(f -> f.sides().forEach(side -> first.putIfAbsent(f.key(side), f)));
        Map<List<Object>, Fact> bounds = new HashMap<>();
        first.forEach((says, f) -> bounds.put(List.of(f.kind, f.index, says.get(1), says.get(2), says.get(3)), f));
        Map<Integer, BigInteger> sum = new HashMap<>();
        BigInteger excess = BigInteger.ZERO;
        BigInteger gcd = BigInteger.ZERO;
        for (Bound b : conflict.bounds()) {
            Fact fact = bounds.remove(List.of(b.kind(), b.index(), b.side(), b.value(), b.closed()));
            if (b.multiplier().signum() <= 0 || fact == null) {
                return false;
            }
            BigInteger times = b.side() == Side.LOWER ? b.multiplier() : b.multiplier().negate();
            fact.form.forEach((v, coef) -> sum.merge(v, times.multiply(coef), BigInteger::add));
            excess = excess.add(times.multiply(BigInteger.valueOf(b.value())));
            gcd = gcd.gcd(times);
        }
        return gcd.equals(BigInteger.ONE) && sum.values().stream().allMatch(coef -> coef.signum() == 0)
            && excess.signum() >= (conflict.bounds().stream().allMatch(Bound::closed) ? 1 : 0);
    }

    private static List<Fact> facts(LinearSystem system, BitSet released) {
        List<Fact> facts = new ArrayList<>();
        IntStream.range(0, system.variables())
            .forEach(v -> facts.add(new Fact(Kind.DOMAIN, v, Map.of(v, BigInteger.ONE), system.domain(v))));
        IntStream.range(0, system.sources()).filter(s -> !released.get(s)).forEach(s -> facts.add(
            new Fact(Kind.SOURCE, s, Map.of(system.variableOf(s), BigInteger.ONE), system.bound(s))));
        IntStream.range(0, system.relations()).forEach(r -> facts.add(new Fact(Kind.RELATION, r,
            IntStream.range(0, system.size(r)).boxed().collect(Collectors.toMap(
                i -> system.variable(r, i), i -> BigInteger.valueOf(system.coefficient(r, i)))), system.range(r))));
        return facts;
    }

    private record Fact(Kind kind, int index, Map<Integer, BigInteger> form, Interval range) {

        boolean allows(BigInteger value, BigInteger unit) {
            int low = range.hasLower() ? value.compareTo(unit.multiply(BigInteger.valueOf(range.lower()))) : 1;
            int high = range.hasUpper() ? value.compareTo(unit.multiply(BigInteger.valueOf(range.upper()))) : -1;
            return (low > 0 || low == 0 && range.lowerClosed()) && (high < 0 || high == 0 && range.upperClosed());
        }

        List<Side> sides() {
            return Stream.of(Side.values()).filter(s -> s == Side.LOWER ? range.hasLower() : range.hasUpper()).toList();
        }

        /** What it says on that side: equal for cells and relations that say the same. */
        List<Object> key(Side side) {
            return side == Side.LOWER ? List.of(kind, side, range.lower(), range.lowerClosed(), form)
                : List.of(kind, side, range.upper(), range.upperClosed(), form);
        }
    }
}
