package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Unknown;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prover of one system that keeps its basis between questions with different released sources.
 * <p>
 * Not thread-safe, and never seen by users.
 */
final class Session {

    static final int DOMAIN = -1;

    final LinearSystem system;
    final Simplex simplex;
    private final RelationCheck check;
    private final Explanation explanation;
    final int[][] sourcesOf;
    final int[] lowerReason;    // the source of a variable's bound, or DOMAIN
    final int[] upperReason;
    private final Delta[] lowerEnds;    // of each source; null where infinite
    private final Delta[] upperEnds;
    private final BitSet crossed = new BitSet();
    private BitSet released = new BitSet();

    Session(LinearSystem system, Effort effort) {
        this(system, new Equations(system), effort);
    }

    Session(LinearSystem system, Equations equations, Effort effort) {
        this.system = system;
        this.simplex = new Simplex(equations, system.variables() + system.relations(), effort);
        this.sourcesOf = group(system);
        this.lowerReason = new int[system.variables()];
        this.upperReason = new int[system.variables()];
        this.lowerEnds = new Delta[system.sources()];
        this.upperEnds = new Delta[system.sources()];
        for (int s = 0; s < system.sources(); s++) {
            lowerEnds[s] = lowerEnd(system.bound(s));
            upperEnds[s] = upperEnd(system.bound(s));
        }
        for (int r = 0; r < system.relations(); r++) {
            simplex.lower[system.variables() + r] = lowerEnd(system.range(r));
            simplex.upper[system.variables() + r] = upperEnd(system.range(r));
            crossed.set(system.variables() + r, system.size(r) > 0 && system.range(r).isEmpty());
        }
        for (int v = 0; v < system.variables(); v++) {
            tighten(v);
            if (!simplex.isBasic(v)) {
                simplex.value[v] = home(v);
            }
        }
        simplex.evaluate();
        check = new RelationCheck(system, simplex);
        explanation = new Explanation(system, simplex, lowerReason, upperReason);
    }

    private static int[][] group(LinearSystem system) {
        int[] counts = new int[system.variables()];
        for (int s = 0; s < system.sources(); s++) {
            counts[system.variableOf(s)]++;
        }
        int[][] groups = new int[counts.length][];
        for (int v = 0; v < counts.length; v++) {
            groups[v] = new int[counts[v]];
        }
        for (int s = system.sources() - 1; s >= 0; s--) {
            groups[system.variableOf(s)][--counts[system.variableOf(s)]] = s;
        }
        return groups;
    }

    static @Nullable Delta lowerEnd(Interval interval) {
        return interval.hasLower() ? Delta.lower(interval.lower(), interval.lowerClosed()) : null;
    }

    static @Nullable Delta upperEnd(Interval interval) {
        return interval.hasUpper() ? Delta.upper(interval.upper(), interval.upperClosed()) : null;
    }

    /** Takes the tightest ends of a variable from its domain and its unreleased sources; the first of equals counts. */
    private void tighten(int variable) {
        Delta low = lowerEnd(system.domain(variable));
        Delta high = upperEnd(system.domain(variable));
        lowerReason[variable] = DOMAIN;
        upperReason[variable] = DOMAIN;
        for (int source : sourcesOf[variable]) {
            if (released.get(source)) {
                continue;
            }
            if (lowerEnds[source] != null && (low == null || lowerEnds[source].compareTo(low) > 0)) {
                low = lowerEnds[source];
                lowerReason[variable] = source;
            }
            if (upperEnds[source] != null && (high == null || upperEnds[source].compareTo(high) < 0)) {
                high = upperEnds[source];
                upperReason[variable] = source;
            }
        }
        simplex.lower[variable] = low;
        simplex.upper[variable] = high;
        crossed.set(variable, low != null && high != null && low.compareTo(high) > 0);
    }

    /** The middle of the bounds, which for a rounded figure is the figure itself. */
    private Delta home(int variable) {
        Delta low = simplex.lower[variable];
        Delta high = simplex.upper[variable];
        if (low != null && high != null) {
            return low.real.equals(high.real) ? low
                : new Delta(low.real.plus(high.real).times(Fraction.HALF), Fraction.ZERO);
        }
        return low != null ? low : high != null ? high : Delta.ZERO;
    }

    Proof prove(BitSet nowReleased) {
        if (!simplex.effort.isSpent()) {
            release(nowReleased);
            simplex.effort.spend(check.alone() + 1L);
        }
        if (simplex.effort.isSpent()) {
            return new Unknown("effort limit reached");
        }
        if (simplex.elimination.impossible() >= 0) {
            return explanation.impossible(simplex.elimination.impossible());
        }
        if (!crossed.isEmpty()) {
            return explanation.crossing(crossed.nextSetBit(0));
        }
        if (check.broken() >= 0) {
            return explanation.broken(check.broken(), check.isTooLow(check.broken()));
        }
        return switch (simplex.check()) {
            case FEASIBLE -> witness();
            case CONFLICT -> explanation.stuck(simplex.conflict());
            case LIMIT -> new Unknown("pivot limit reached");
        };
    }

    /** The sources of all conflicts of one relation alone, if none is released: the quick look before any search. */
    BitSet sourcesOfBroken() {
        release(new BitSet());
        BitSet sources = new BitSet();
        for (boolean low : new boolean[] {true, false}) {
            BitSet broken = check.broken(low);
            for (int r = broken.nextSetBit(0); r >= 0; r = broken.nextSetBit(r + 1)) {
                simplex.effort.spend(system.size(r));
                sources.or(explanation.broken(r, low).sources());
            }
        }
        return sources;
    }

    private void release(BitSet nowReleased) {
        BitSet changed = (BitSet) released.clone();
        changed.xor(nowReleased);
        released = (BitSet) nowReleased.clone();
        for (int s = changed.nextSetBit(0); s >= 0 && s < system.sources(); s = changed.nextSetBit(s + 1)) {
            int variable = system.variableOf(s);
            tighten(variable);
            check.changed(variable);
            if (simplex.isBasic(variable)) {
                simplex.refresh(variable);
            } else if (!crossed.get(variable) && (simplex.isBelow(variable) || simplex.isAbove(variable))) {
                simplex.move(variable, home(variable));
            }
        }
        simplex.effort.spend(check.settle());
    }

    private Witness witness() {
        Fraction delta = Fraction.ONE;
        for (int c = 0; c < simplex.value.length; c++) {
            delta = smaller(delta, simplex.lower[c], simplex.value[c]);
            delta = smaller(delta, simplex.value[c], simplex.upper[c]);
        }
        List<Fraction> values = new ArrayList<>(system.variables());
        for (int v = 0; v < system.variables(); v++) {
            values.add(simplex.value[v].at(delta));
        }
        return new Witness(values);
    }

    /** The largest δ up to the given one for which the first number stays at or below the second. */
    private static Fraction smaller(Fraction delta, Delta low, Delta high) {
        if (low == null || high == null || low.tiny == high.tiny || low.tiny.compareTo(high.tiny) <= 0) {
            return delta;
        }
        Fraction limit = high.real.minus(low.real).times(low.tiny.minus(high.tiny).inverse());
        return limit.compareTo(delta) < 0 ? limit : delta;
    }
}
