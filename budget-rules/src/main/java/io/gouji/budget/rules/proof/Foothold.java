package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover.Range;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A system that was solved once, for many questions about it and about systems that begin with it: what they add is
 * written below its rows, and the search starts where all of the old part holds. Never changed; safe for threads.
 */
final class Foothold {

    private final Session session;
    private final Range.Status status;
    private final long pivotLimit;

    Foothold(LinearSystem system, BitSet released, long pivotLimit) {
        this.session = new Session(system, new Effort(pivotLimit, Effort.OF_A_VERDICT));
        this.pivotLimit = pivotLimit;
        Proof proof = session.prove(released);
        this.status = proof instanceof Witness ? Range.Status.KNOWN
            : proof instanceof Conflict ? Range.Status.EMPTY : Range.Status.UNKNOWN;
    }

    /** Returns true if the system makes that form no less than nothing. */
    boolean isNeverLess(int[] variables, long[] coefs) {
        Delta value = valueOf(variables, coefs);
        if (status != Range.Status.KNOWN || value.compareTo(Delta.ZERO) < 0) {
            return false;
        }
        return isPlain(variables, coefs, value) || isFound(variables, coefs);
    }

    /** Returns true if the bounds of what the form comes to in other columns say so. */
    private boolean isPlain(int[] variables, long[] coefs, Delta value) {
        Simplex simplex = session.simplex;
        Row form = form(variables, coefs);
        Delta least = value.minus(simplex.valueOf(form));
        for (int i = 0; i < form.size; i++) {
            Delta end = (form.values[i].signum() > 0 ? simplex.lower : simplex.upper)[form.columns[i]];
            if (end == null) {
                return false;
            }
            least = least.plus(end.times(form.values[i]));
        }
        return least.compareTo(Delta.ZERO) >= 0;
    }

    /** The form in terms of the columns that are not basic. */
    private Row form(int[] variables, long[] coefs) {
        Simplex simplex = session.simplex;
        Expansion expansion = new Expansion(simplex.value.length, 0);
        for (int i = 0; i < variables.length; i++) {
            expansion.add(simplex.form(variables[i]), Fraction.of(coefs[i]));
        }
        return expansion.collect();
    }

    private boolean isFound(int[] variables, long[] coefs) {
        LinearSystem.Builder larger = session.system.more();
        int variable = larger.variable(Interval.everything());
        int[] all = Arrays.copyOf(variables, variables.length + 1);
        long[] weights = Arrays.copyOf(coefs, coefs.length + 1);
        all[variables.length] = variable;
        weights[coefs.length] = -1;
        larger.relation(all, weights, Interval.exactly(0));
        return range(larger.build(), variable).range().lower().filter(end -> end.signum() >= 0).isPresent();
    }

    private Delta valueOf(int[] variables, long[] coefs) {
        Delta sum = Delta.ZERO;
        for (int i = 0; i < variables.length; i++) {
            sum = sum.plus(session.simplex.value[variables[i]].times(Fraction.of(coefs[i])));
        }
        return sum;
    }

    Prover.Held range(LinearSystem larger, int variable) {
        if (status != Range.Status.KNOWN) {
            return new Prover.Held(Range.of(status), new BitSet(), new BitSet());
        }
        Simplex simplex = extended(larger);
        return switch (simplex.check()) {
            case FEASIBLE -> held(simplex, variable);
            case CONFLICT -> new Prover.Held(Range.of(Range.Status.EMPTY), new BitSet(), new BitSet());
            case LIMIT -> new Prover.Held(Range.of(Range.Status.UNKNOWN), new BitSet(), new BitSet());
        };
    }

    private Prover.Held held(Simplex simplex, int variable) {
        Delta[] ends = new Delta[2];
        BitSet[] reasons = {new BitSet(), new BitSet()};
        for (int side = 0; side < 2; side++) {
            Optimiser.Outcome outcome = Optimiser.run(simplex, variable, side == 1);
            if (outcome == Optimiser.Outcome.LIMIT) {
                return new Prover.Held(Range.of(Range.Status.UNKNOWN), new BitSet(), new BitSet());
            }
            if (outcome == Optimiser.Outcome.OPTIMAL) {
                ends[side] = simplex.value[variable];
                reasons[side] = sources(simplex, variable, side == 1);
            }
        }
        return new Prover.Held(Range.between(ends[0], ends[1]), reasons[0], reasons[1]);
    }

    /** The sources whose bounds hold a variable where it is. */
    private BitSet sources(Simplex simplex, int variable, boolean up) {
        BitSet sources = new BitSet();
        Row row = simplex.form(variable);
        for (int i = 0; i < row.size; i++) {
            note(sources, row.columns[i], up == row.values[i].signum() > 0);
        }
        return sources;
    }

    private void note(BitSet sources, int column, boolean upper) {
        if (column < session.system.variables()) {
            int reason = (upper ? session.upperReason : session.lowerReason)[column];
            if (reason != Session.DOMAIN) {
                sources.set(reason);
            }
        }
    }

    private Simplex extended(LinearSystem larger) {
        LinearSystem system = session.system;
        int variables = larger.variables() - system.variables();
        Simplex simplex = new Simplex(session.simplex, system.variables(), variables,
            larger.relations() - system.relations(), new Effort(pivotLimit, Effort.OF_A_VERDICT));
        for (int v = system.variables(); v < larger.variables(); v++) {
            simplex.lower[v] = Session.lowerEnd(larger.domain(v));
            simplex.upper[v] = Session.upperEnd(larger.domain(v));
            simplex.value[v] = simplex.lower[v] != null ? simplex.lower[v]
                : simplex.upper[v] != null ? simplex.upper[v] : Delta.ZERO;
        }
        new Extension(system, larger, simplex).write();
        return simplex;
    }
}
