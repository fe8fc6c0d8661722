package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Bound;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An independent oracle for small systems: elimination of one variable after the other, in whole numbers. */
final class FourierMotzkin {

    /** {@code coefs · x >= bound}, or {@code >} if strict; kept without common divisor. */
    record Inequality(List<BigInteger> coefs, BigInteger bound, boolean strict) {

        Inequality plus(BigInteger factor, Inequality other, BigInteger otherFactor) {
            List<BigInteger> sum = new ArrayList<>();
            for (int i = 0; i < coefs.size(); i++) {
                sum.add(coefs.get(i).multiply(factor).add(other.coefs.get(i).multiply(otherFactor)));
            }
            return new Inequality(sum, bound.multiply(factor).add(other.bound.multiply(otherFactor)),
                strict || other.strict).reduced();
        }

        Inequality reduced() {
            BigInteger gcd = coefs.stream().reduce(bound, BigInteger::gcd);
            if (gcd.signum() == 0) {
                return this;
            }
            return new Inequality(coefs.stream().map(c -> c.divide(gcd)).toList(), bound.divide(gcd), strict);
        }

        boolean isFalse() {
            return coefs.stream().allMatch(c -> c.signum() == 0)
                && (bound.signum() > 0 || bound.signum() == 0 && strict);
        }
    }

    private FourierMotzkin() {
    }

    static boolean feasible(LinearSystem system, BitSet released) {
        return feasible(inequalities(system, released), system.variables());
    }

    static boolean feasible(List<Inequality> inequalities, int variables) {
        return eliminate(inequalities, variables, -1).stream().noneMatch(Inequality::isFalse);
    }

    /** What remains in terms of one variable when the others are eliminated. */
    static Set<Inequality> eliminate(List<Inequality> inequalities, int variables, int kept) {
        Set<Inequality> current = new HashSet<>();
        inequalities.forEach(i -> current.add(i.reduced()));
        Set<Integer> rest = new HashSet<>();
        for (int v = 0; v < variables; v++) {
            if (v != kept) {
                rest.add(v);
            }
        }
        while (!rest.isEmpty()) {
            int next = cheapest(current, rest);
            rest.remove(next);
            project(current, next);
        }
        return current;
    }

    private static int cheapest(Set<Inequality> current, Set<Integer> rest) {
        int best = -1;
        long bestCost = Long.MAX_VALUE;
        for (int v : rest) {
            long up = current.stream().filter(i -> i.coefs().get(v).signum() > 0).count();
            long down = current.stream().filter(i -> i.coefs().get(v).signum() < 0).count();
            if (up * down - up - down < bestCost) {
                bestCost = up * down - up - down;
                best = v;
            }
        }
        return best;
    }

    private static void project(Set<Inequality> current, int v) {
        List<Inequality> up = current.stream().filter(i -> i.coefs().get(v).signum() > 0).toList();
        List<Inequality> down = current.stream().filter(i -> i.coefs().get(v).signum() < 0).toList();
        up.forEach(current::remove);
        down.forEach(current::remove);
        for (Inequality a : up) {
            for (Inequality b : down) {
                Inequality sum = a.plus(b.coefs().get(v).negate(), b, a.coefs().get(v));
                if (sum.isFalse() || sum.coefs().stream().anyMatch(c -> c.signum() != 0)) {
                    current.add(sum);
                }
            }
        }
        prune(current);
    }

    /** Of parallel inequalities only the tightest stays. */
    private static void prune(Set<Inequality> current) {
        java.util.Map<List<BigInteger>, Inequality> best = new java.util.HashMap<>();
        List<Inequality> kept = new ArrayList<>();
        for (Inequality i : current) {
            BigInteger gcd = i.coefs().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
            if (gcd.signum() == 0) {
                kept.add(i);
                continue;
            }
            List<BigInteger> key = i.coefs().stream().map(c -> c.divide(gcd)).toList();
            best.merge(key, i, (a, b) -> tighter(a, b));
        }
        current.clear();
        current.addAll(kept);
        current.addAll(best.values());
    }

    private static Inequality tighter(Inequality a, Inequality b) {
        BigInteger ga = a.coefs().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger gb = b.coefs().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        int order = a.bound().multiply(gb).compareTo(b.bound().multiply(ga));
        return order > 0 || order == 0 && a.strict() ? a : b;
    }

    static List<Inequality> inequalities(LinearSystem system, BitSet released) {
        List<Inequality> all = new ArrayList<>();
        for (int v = 0; v < system.variables(); v++) {
            add(all, unit(system, v), system.domain(v));
        }
        for (int s = 0; s < system.sources(); s++) {
            if (!released.get(s)) {
                add(all, unit(system, system.variableOf(s)), system.bound(s));
            }
        }
        for (int r = 0; r < system.relations(); r++) {
            add(all, form(system, r), system.range(r));
        }
        return all;
    }

    static Inequality of(LinearSystem system, Bound bound) {
        List<BigInteger> form = switch (bound.kind()) {
            case SOURCE -> unit(system, system.variableOf(bound.index()));
            case DOMAIN -> unit(system, bound.index());
            case RELATION -> form(system, bound.index());
        };
        Interval side = bound.side() == Bound.Side.LOWER
            ? bound.closed() ? Interval.atLeast(bound.value()) : Interval.above(bound.value())
            : bound.closed() ? Interval.atMost(bound.value()) : Interval.below(bound.value());
        List<Inequality> one = new ArrayList<>();
        add(one, form, side);
        return one.get(0);
    }

    private static List<BigInteger> unit(LinearSystem system, int variable) {
        BigInteger[] form = zeros(system);
        form[variable] = BigInteger.ONE;
        return List.of(form);
    }

    private static List<BigInteger> form(LinearSystem system, int relation) {
        BigInteger[] form = zeros(system);
        for (int i = 0; i < system.size(relation); i++) {
            form[system.variable(relation, i)] = BigInteger.valueOf(system.coefficient(relation, i));
        }
        return List.of(form);
    }

    private static BigInteger[] zeros(LinearSystem system) {
        BigInteger[] form = new BigInteger[system.variables()];
        Arrays.fill(form, BigInteger.ZERO);
        return form;
    }

    private static void add(List<Inequality> all, List<BigInteger> form, Interval interval) {
        if (interval.hasLower()) {
            all.add(new Inequality(form, BigInteger.valueOf(interval.lower()), !interval.lowerClosed()));
        }
        if (interval.hasUpper()) {
            all.add(new Inequality(form.stream().map(BigInteger::negate).toList(),
                BigInteger.valueOf(interval.upper()).negate(), !interval.upperClosed()));
        }
    }
}
