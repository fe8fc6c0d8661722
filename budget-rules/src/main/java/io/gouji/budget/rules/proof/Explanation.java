package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Bound;
import io.gouji.budget.rules.proof.Proof.Conflict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a dead end of the prover into words: the bounds that take part, with their multipliers. */
final class Explanation {

    private final LinearSystem system;
    private final Simplex simplex;
    private final int[] lowerReason;
    private final int[] upperReason;

    Explanation(LinearSystem system, Simplex simplex, int[] lowerReason, int[] upperReason) {
        this.system = system;
        this.simplex = simplex;
        this.lowerReason = lowerReason;
        this.upperReason = upperReason;
    }

    /** Why a column has no value: its lower bound lies above its upper one. */
    Conflict crossing(int column) {
        return Conflict.normalised(List.of(side(column, Bound.Side.LOWER), side(column, Bound.Side.UPPER)),
            List.of(Fraction.ONE, Fraction.ONE));
    }

    /** Why a relation cannot hold within the bounds of its own variables. */
    Conflict broken(int relation, boolean tooLow) {
        Map<Integer, Fraction> form = new TreeMap<>();
        form.put(system.variables() + relation, Fraction.ONE);
        for (int i = 0; i < system.size(relation); i++) {
            form.put(system.variable(relation, i), Fraction.of(system.coefficient(relation, i)).negate());
        }
        return contradiction(form, Map.of(), tooLow);
    }

    /** Adds up the bounds that hold a basic column back, and the equations by which it depends on the others. */
    Conflict stuck(int column) {
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

    /** Why an equation contradicts the other equations whatever the bounds. */
    Conflict impossible(int column) {
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
        return reason == Session.DOMAIN ? bound(Bound.Kind.DOMAIN, column, side, system.domain(column))
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
