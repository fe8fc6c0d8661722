package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover.Range;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Primal simplex on a feasible basis: how far one variable can go up or down. */
final class Optimiser {

    private final Simplex simplex;
    private final int variable;
    private final boolean up;

    private Optimiser(Simplex simplex, int variable, boolean up) {
        this.simplex = simplex;
        this.variable = variable;
        this.up = up;
    }

    static Range range(Session session, int variable, BitSet released) {
        Proof proof = session.prove(released);
        if (!(proof instanceof Witness)) {
            return Range.of(proof instanceof Conflict ? Range.Status.EMPTY : Range.Status.UNKNOWN);
        }
        boolean[] bounded = new boolean[2];
        Delta[] ends = new Delta[2];
        for (int side = 0; side < 2; side++) {
            Outcome outcome = new Optimiser(session.simplex, variable, side == 1).run();
            if (outcome == Outcome.LIMIT) {
                return Range.of(Range.Status.UNKNOWN);
            }
            bounded[side] = outcome == Outcome.OPTIMAL;
            ends[side] = session.simplex.value[variable];
        }
        return Range.between(bounded[0] ? ends[0] : null, bounded[1] ? ends[1] : null);
    }

    enum Outcome { OPTIMAL, UNBOUNDED, LIMIT, MOVED }

    /** Brings a feasible simplex to where a variable is greatest, or least. */
    static Outcome run(Simplex simplex, int variable, boolean up) {
        return new Optimiser(simplex, variable, up).run();
    }

    private Outcome run() {
        Outcome outcome = Outcome.MOVED;
        while (outcome == Outcome.MOVED) {
            outcome = simplex.isBasic(variable) ? improve() : advance(variable, up);
        }
        return outcome;
    }

    private Outcome improve() {
        Row row = simplex.tableau.rows[simplex.tableau.rowOf[variable]];
        for (int i = 0; i < row.size; i++) {
            boolean raise = up == row.values[i].signum() > 0;
            if (simplex.canMove(row.columns[i], raise)) {
                return advance(row.columns[i], raise);
            }
        }
        return Outcome.OPTIMAL;
    }

    /** Moves a nonbasic column as far as the bounds of all columns allow. */
    private Outcome advance(int column, boolean raise) {
        if (!simplex.canMove(column, raise)) {
            return Outcome.OPTIMAL;
        }
        @Nullable Delta room = room(column, raise);
        int blocker = -1;
        int[] rows = simplex.tableau.compact(column);
        for (int i = 0; i < simplex.tableau.count(column); i++) {
            Row row = simplex.tableau.rows[rows[i]];
            Fraction coef = row.values[row.find(column)];
            int basic = simplex.tableau.basic[rows[i]];
            Delta limit = room(basic, raise == coef.signum() > 0);
            if (limit != null) {
                limit = limit.times(coef.abs().inverse());
                int order = room == null ? -1 : limit.compareTo(room);
                if (order < 0 || order == 0 && blocker >= 0 && basic < blocker) {
                    room = limit;
                    blocker = basic;
                }
            }
        }
        if (room == null) {
            return Outcome.UNBOUNDED;
        }
        return step(column, raise, room, blocker);
    }

    private Outcome step(int column, boolean raise, Delta room, int blocker) {
        if (!simplex.spend()) {
            return Outcome.LIMIT;
        }
        if (blocker < 0) {
            simplex.move(column, simplex.value[column].plus(raise ? room : room.times(Fraction.MINUS_ONE)));
            return Outcome.MOVED;
        }
        int row = simplex.tableau.rowOf[blocker];
        Row form = simplex.tableau.rows[row];
        boolean blockerUp = raise == form.values[form.find(column)].signum() > 0;
        simplex.exchange(row, column, blockerUp ? simplex.upper[blocker] : simplex.lower[blocker]);
        return Outcome.MOVED;
    }

    private @Nullable Delta room(int column, boolean up) {
        if (up) {
            return simplex.upper[column] == null ? null : simplex.upper[column].minus(simplex.value[column]);
        }
        return simplex.lower[column] == null ? null : simplex.value[column].minus(simplex.lower[column]);
    }
}
