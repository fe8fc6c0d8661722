package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Bound.Kind;
import io.gouji.budget.rules.proof.Bound.Side;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks a proof against its system by plain sums of whole numbers, without any part of the prover (核验器). */
public final class Verifier {

    private Verifier() {
    }

    /** Whether the amounts satisfy every unreleased source, every domain and every relation. */
    public static boolean holds(LinearSystem system, BitSet released, Witness witness) {
        BigInteger unit = witness.values().stream().map(Fraction::denominator).distinct()
            .reduce(BigInteger.ONE, BigInteger::multiply);
        return witness.values().size() == system.variables() && facts(system, released).stream()
            .allMatch(fact -> fact.allows(fact.form.entrySet().stream().map(term -> term.getValue().multiply(unit)
                .multiply(witness.value(term.getKey()).numerator()).divide(witness.value(term.getKey()).denominator()))
                .reduce(BigInteger.ZERO, BigInteger::add), unit));
    }

    /**
     * Whether the bounds are bounds of the system and add up to a contradiction.
     * <p>
     * There is one spelling: multipliers are positive and have no common divisor, no side comes twice, and of cells or
     * relations that say the same the first is quoted.
     */
    public static boolean holds(LinearSystem system, BitSet released, Conflict conflict) {
        List<Fact> facts = facts(system, released);
        Map<Integer, BigInteger> sum = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        BigInteger excess = BigInteger.ZERO;
        BigInteger gcd = BigInteger.ZERO;
        for (Bound b : conflict.bounds()) {
            Optional<Fact> fact = facts.stream().filter(f -> f.kind == b.kind() && f.index == b.index()).findFirst();
            if (b.multiplier().signum() <= 0 || !seen.add(List.of(b.kind(), b.index(), b.side())) || fact.isEmpty()
                || facts.stream().filter(f -> f.kind == b.kind() && f.says(b) && f.form.equals(fact.get().form))
                    .findFirst().filter(first -> first.index == b.index()).isEmpty()) {
                return false;
            }
            BigInteger times = b.side() == Side.LOWER ? b.multiplier() : b.multiplier().negate();
            fact.get().form.forEach((v, coef) -> sum.merge(v, times.multiply(coef), BigInteger::add));
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

        boolean says(Bound b) {
            return b.side() == Side.LOWER
                ? range.hasLower() && range.lower() == b.value() && range.lowerClosed() == b.closed()
                : range.hasUpper() && range.upper() == b.value() && range.upperClosed() == b.closed();
        }
    }
}
