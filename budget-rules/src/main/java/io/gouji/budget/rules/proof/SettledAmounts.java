package io.gouji.budget.rules.proof;

import java.util.BitSet;

/** What is known of each amount; equal amounts have a leader, which stands for all. */
final class SettledAmounts {

    private final int[] leaders;
    private final int[] next;               // the equal amounts in a ring
    private final Interval[] bounds;        // of leaders
    private final BitSet printed = new BitSet();
    private boolean contradictory;

    SettledAmounts(LinearSystem system, BitSet released) {
        leaders = new int[system.variables()];
        next = new int[leaders.length];
        bounds = new Interval[leaders.length];
        for (int v = 0; v < leaders.length; v++) {
            leaders[v] = v;
            next[v] = v;
            bounds[v] = Interval.everything();
            narrow(v, system.domain(v));
        }
        for (int s = 0; s < system.sources(); s++) {
            if (!released.get(s)) {
                narrow(system.variableOf(s), system.bound(s));
                printed.set(system.variableOf(s));
            }
        }
    }

    boolean areContradictory() {
        return contradictory;
    }

    int leader(int variable) {
        int leader = variable;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    int next(int variable) {
        return next[variable];
    }

    Interval bound(int leader) {
        return bounds[leader];
    }

    boolean isFixed(int leader) {
        return bounds[leader].isPoint();
    }

    void narrow(int leader, Interval bound) {
        bounds[leader] = bounds[leader].intersect(bound);
        contradictory |= bounds[leader].isEmpty();
    }

    void unite(int one, int two) {
        leaders[two] = one;
        int after = next[one];
        next[one] = next[two];
        next[two] = after;
        if (printed.get(two)) {
            printed.set(one);
        }
        narrow(one, bounds[two]);
    }

    /** Adds the amount as a variable of that system, with a source if it is printed. */
    int addTo(LinearSystem.Builder builder, int leader) {
        int variable = builder.variable(printed.get(leader) ? Interval.everything() : bounds[leader]);
        if (printed.get(leader)) {
            builder.source(variable, bounds[leader]);
        }
        return variable;
    }

    /** Some amount within the bounds: the middle, if there is one. */
    Fraction any(int leader) {
        Interval bound = bounds[leader];
        if (bound.hasLower() && bound.hasUpper()) {
            return Fraction.of(bound.lower()).plus(Fraction.of(bound.upper())).times(Fraction.HALF);
        }
        return Fraction.of(bound.hasLower() ? bound.lower() + (bound.lowerClosed() ? 0 : 1)
            : bound.hasUpper() ? bound.upper() - (bound.upperClosed() ? 0 : 1) : 0);
    }
}
