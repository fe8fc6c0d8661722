package io.gouji.budget.rules.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A prover of one system that keeps its basis between questions with different released sources.
 * <p>
 * Not thread-safe, and never seen by users.
 */
final class Session {

    private static final int DOMAIN = -1;

    final LinearSystem system;
    final Simplex simplex;
    private final RelationCheck check;
    private final int[][] sourcesOf;
    private final int[] lowerReason;    // the source of a variable's bound, or DOMAIN
    private final int[] upperReason;
    private final Delta[] lowerEnds;    // of each source; null where infinite
    private final Delta[] upperEnds;
    private final BitSet crossed = new BitSet();
    private BitSet released = new BitSet();

    Session(LinearSystem system, long[] budget) {
        this.system = system;
        this.simplex = new Simplex(system, budget);
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

    private static Delta lowerEnd(Interval interval) {
        return interval.hasLower() ? Delta.lower(interval.lower(), interval.lowerClosed()) : null;
    }

    private static Delta upperEnd(Interval interval) {
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
        release(nowReleased);
        if (simplex.elimination.impossible() >= 0) {
            return impossible(simplex.elimination.impossible());
        }
        if (!crossed.isEmpty()) {
            return crossing(crossed.nextSetBit(0));
        }
        if (check.broken() >= 0) {
            return broken(check.broken());
        }
        return switch (simplex.check()) {
            case FEASIBLE -> witness();
            case CONFLICT -> explain(simplex.conflict());
            case LIMIT -> new Unknown("pivot limit reached");
        };
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

    private Conflict crossing(int column) {
        return Conflict.normalised(List.of(side(column, Bound.Side.LOWER), side(column, Bound.Side.UPPER)),
            List.of(Fraction.ONE, Fraction.ONE));
    }

    private Conflict broken(int relation) {
        Map<Integer, Fraction> form = new TreeMap<>();
        form.put(system.variables() + relation, Fraction.ONE);
        for (int i = 0; i < system.size(relation); i++) {
            form.put(system.variable(relation, i), Fraction.of(system.coefficient(relation, i)).negate());
        }
        return contradiction(form, Map.of(), check.isTooLow(relation));
    }

    /** Adds up the bounds that hold a basic column back, and the equations by which it depends on the others. */
    private Conflict explain(int column) {
        boolean below = simplex.isBelow(column);
        Row row = simplex.tableau.rows[simplex.tableau.rowOf[column]];
        Map<Integer, Fraction> form = new TreeMap<>();
        form.put(column, Fraction.ONE);
        for (int i = 0; i < row.size; i++) {
            form.put(row.columns[i], row.values[i].negate());
        }
        Map<Integer, Fraction> equations = new TreeMap<>();
        form.forEach((c, coef) -> owe(equations, c, coef));
        return contradiction(form, equations, below);
    }

    private void owe(Map<Integer, Fraction> equations, int column, Fraction coef) {
        Row history = simplex.elimination.history[column];
        for (int i = 0; history != null && i < history.size; i++) {
            equations.merge(history.columns[i], history.values[i].times(coef).negate(), Fraction::plus);
        }
    }

    /** The form and the equations cancel; the form is too small (or else too large) by the bounds of its columns. */
    private Conflict contradiction(Map<Integer, Fraction> form, Map<Integer, Fraction> equations, boolean below) {
        List<Bound> bounds = new ArrayList<>();
        List<Fraction> weights = new ArrayList<>();
        for (Map<Integer, Fraction> part : List.of(form, equations)) {
            part.forEach((column, coef) -> {
                if (coef.signum() != 0) {
                    boolean low = below == coef.signum() > 0;
                    bounds.add(side(column, low ? Bound.Side.LOWER : Bound.Side.UPPER));
                    weights.add(coef.abs());
                }
            });
        }
        return Conflict.normalised(bounds, weights);
    }

    private Conflict impossible(int column) {
        Map<Integer, Fraction> equations = new TreeMap<>();
        equations.put(column, Fraction.ONE);
        owe(equations, column, Fraction.ONE);
        Fraction excess = Fraction.of(system.range(column - system.variables()).lower())
            .minus(simplex.elimination.constant(column));
        return contradiction(Map.of(), equations, excess.signum() > 0);
    }

    private Bound side(int column, Bound.Side side) {
        if (column >= system.variables()) {
            int relation = column - system.variables();
            return bound(Bound.Kind.RELATION, firstLike(relation, side), side, system.range(relation));
        }
        int reason = (side == Bound.Side.LOWER ? lowerReason : upperReason)[column];
        return reason == DOMAIN ? bound(Bound.Kind.DOMAIN, column, side, system.domain(column))
            : bound(Bound.Kind.SOURCE, reason, side, system.bound(reason));
    }

    private static Bound bound(Bound.Kind kind, int index, Bound.Side side, Interval interval) {
        boolean low = side == Bound.Side.LOWER;
        return new Bound(kind, index, side, low ? interval.lower() : interval.upper(),
            low ? interval.lowerClosed() : interval.upperClosed(), BigInteger.ONE);
    }

    /** The first relation that says the same on that side, so that a certificate has one spelling. */
    private int firstLike(int relation, Bound.Side side) {
        Bound wanted = bound(Bound.Kind.RELATION, relation, side, system.range(relation));
        for (int r = 0; r < relation; r++) {
            if (wanted.says(system.range(r)) && system.sameForm(r, relation)) {
                return r;
            }
        }
        return relation;
    }
}
