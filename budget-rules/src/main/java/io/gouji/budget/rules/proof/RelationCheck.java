package io.gouji.budget.rules.proof;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds relations that no amounts within the bounds of their own variables satisfy.
 * <p>
 * Most wrong figures break a relation by itself; such a conflict is the shortest and the easiest to read, so it is
 * looked for before all relations are taken together.
 */
final class RelationCheck {

    private final LinearSystem system;
    private final Simplex simplex;
    private final int[] starts;         // where a variable's relations begin in the list
    private final int[] relations;
    private final BitSet tooLow = new BitSet();
    private final BitSet tooHigh = new BitSet();
    private final BitSet stale = new BitSet();

    RelationCheck(LinearSystem system, Simplex simplex) {
        this.system = system;
        this.simplex = simplex;
        this.starts = new int[system.variables() + 1];
        for (int r = 0; r < system.relations(); r++) {
            for (int i = 0; i < system.size(r); i++) {
                starts[system.variable(r, i) + 1]++;
            }
        }
        for (int v = 0; v < system.variables(); v++) {
            starts[v + 1] += starts[v];
        }
        this.relations = new int[starts[system.variables()]];
        int[] next = starts.clone();
        for (int r = 0; r < system.relations(); r++) {
            for (int i = 0; i < system.size(r); i++) {
                relations[next[system.variable(r, i)]++] = r;
            }
            judge(r);
        }
    }

    /** Notes that the bounds of a variable have changed. */
    void changed(int variable) {
        for (int k = starts[variable]; k < starts[variable + 1]; k++) {
            stale.set(relations[k]);
        }
    }

    /** Looks again at the relations of which bounds have changed, each once; returns the steps that it takes. */
    long settle() {
        long steps = 0;
        for (int r = stale.nextSetBit(0); r >= 0; r = stale.nextSetBit(r + 1)) {
            judge(r);
            steps += system.size(r);
        }
        stale.clear();
        return steps;
    }

    /** How many relations are broken by themselves. */
    int alone() {
        return tooLow.cardinality() + tooHigh.cardinality();
    }

    /** The relations that are broken by themselves, those whose sum is too low or those whose sum is too high. */
    BitSet broken(boolean low) {
        return (BitSet) (low ? tooLow : tooHigh).clone();
    }

    private void judge(int relation) {
        int column = system.variables() + relation;
        Delta low = simplex.lower[column];
        Delta high = simplex.upper[column];
        Delta most = low == null ? null : extreme(relation, true);
        Delta least = high == null ? null : extreme(relation, false);
        tooLow.set(relation, most != null && most.compareTo(low) < 0);
        tooHigh.set(relation, least != null && least.compareTo(high) > 0);
    }

    private @Nullable Delta extreme(int relation, boolean most) {
        Delta sum = Delta.ZERO;
        for (int i = 0; i < system.size(relation); i++) {
            long coef = system.coefficient(relation, i);
            Delta end = (most == coef > 0 ? simplex.upper : simplex.lower)[system.variable(relation, i)];
            if (end == null) {
                return null;
            }
            sum = sum.plus(end.times(Fraction.of(coef)));
        }
        return sum;
    }

    /** The shortest relation that is broken by itself, or -1. */
    int broken() {
        int best = -1;
        for (BitSet set : new BitSet[] {tooLow, tooHigh}) {
            for (int r = set.nextSetBit(0); r >= 0; r = set.nextSetBit(r + 1)) {
                best = best < 0 || system.size(r) < system.size(best) ? r : best;
            }
        }
        return best;
    }

    boolean isTooLow(int relation) {
        return tooLow.get(relation);
    }
}
