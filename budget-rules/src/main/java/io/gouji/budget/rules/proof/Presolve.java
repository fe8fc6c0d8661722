package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a system is settled before anything is solved (预处理): most amounts of a budget are zero, so that most of its
 * sums have one part and say that two amounts are equal. What is left is a small system with the same answer.
 * <p>
 * It serves to find amounts that satisfy the system. That there are none is for the solver of the whole to say and to
 * explain.
 */
final class Presolve {

    /** So often may each term be read; what is not settled by then is left to the solver. */
    private static final long PATIENCE = 40;

    private final LinearSystem system;
    private final SettledAmounts amounts;
    private final int[][] relationsOf;      // by variable
    private final int[] queue;              // a ring of relations to look at
    private int from;
    private int queued;
    private final BitSet isQueued = new BitSet();
    private final BitSet settled = new BitSet();
    private final OpenTerms terms;
    private long patience;

    private Presolve(LinearSystem system, BitSet released) {
        this.system = system;
        this.amounts = new SettledAmounts(system, released);
        this.terms = new OpenTerms(system, amounts);
        this.queue = new int[system.relations()];
        int[] counts = new int[system.variables()];
        for (int r = 0; r < system.relations(); r++) {
            patience += PATIENCE * system.size(r);
            for (int i = 0; i < system.size(r); i++) {
                counts[system.variable(r, i)]++;
            }
        }
        relationsOf = new int[counts.length][];
        Arrays.setAll(relationsOf, v -> new int[counts[v]]);
        for (int r = system.relations() - 1; r >= 0; r--) {
            for (int i = 0; i < system.size(r); i++) {
                int v = system.variable(r, i);
                relationsOf[v][--counts[v]] = r;
            }
        }
    }

    /**
     * Returns amounts that satisfy the system without the released sources; empty where none were found.
     *
     * @param solver solves what is left
     */
    static Optional<Witness> witness(LinearSystem system, BitSet released, Function<LinearSystem, Session> solver) {
        try {
            Presolve presolve = new Presolve(system, released);
            return presolve.settle() ? presolve.solve(solver) : Optional.empty();
        } catch (ArithmeticException ex) {
            return Optional.empty();        // the solver of the whole has larger numbers
        }
    }

    /** Looks at relations until nothing follows any more; false if some cannot hold. */
    private boolean settle() {
        for (int r = 0; r < queue.length; r++) {
            queue(r);
        }
        boolean holds = !amounts.areContradictory();
        while (queued > 0 && holds && patience > 0) {
            int relation = queue[from];
            from = (from + 1) % queue.length;
            queued--;
            isQueued.clear(relation);
            if (!settled.get(relation)) {
                patience -= system.size(relation);
                holds = look(relation);
            }
        }
        return holds;
    }

    private void queue(int relation) {
        if (!isQueued.get(relation)) {
            isQueued.set(relation);
            queue[(from + queued++) % queue.length] = relation;
        }
    }

    /** Takes from a relation what follows from it by itself; false if it cannot hold. */
    private boolean look(int relation) {
        terms.read(relation);
        if (!terms.canHold()) {
            return false;
        }
        if (terms.mustHold()) {
            settled.set(relation);
        } else if (terms.count() == 1) {
            int variable = terms.variable(0);
            if (terms.bound()) {
                settled.set(relation);
                changed(variable);
            }
        } else if (terms.isEquality()) {
            settled.set(relation);
            amounts.unite(terms.variable(0), terms.variable(1));
            changed(terms.variable(0));
        } else if (terms.isTight()) {
            settled.set(relation);
            terms.fix();
            for (int i = 0; i < terms.count(); i++) {
                changed(terms.variable(i));
            }
        }
        return !amounts.areContradictory();
    }

    private void changed(int variable) {
        int each = variable;
        do {
            for (int relation : relationsOf[each]) {
                if (!settled.get(relation)) {
                    queue(relation);
                }
            }
            each = amounts.next(each);
        } while (each != variable);
    }

    /** Solves what is left. */
    private Optional<Witness> solve(Function<LinearSystem, Session> solver) {
        Map<OpenTerms.Form, Interval> left = new LinkedHashMap<>();
        for (int r = settled.nextClearBit(0); r < system.relations(); r = settled.nextClearBit(r + 1)) {
            terms.read(r);
            Interval range = terms.range();
            if (terms.count() == 0 && !range.contains(0)) {
                return Optional.empty();
            } else if (terms.count() > 0) {
                left.merge(terms.form(), range, Interval::intersect);
            }
        }
        int[] numbers = new int[system.variables()];
        Arrays.fill(numbers, -1);
        LinearSystem rest = system(left, numbers);
        Proof proof = rest.relations() == 0 ? new Witness(List.of())
            : solver.apply(rest).prove(new BitSet());
        return proof instanceof Witness witness ? Optional.of(whole(witness, numbers)) : Optional.empty();
    }

    private LinearSystem system(Map<OpenTerms.Form, Interval> left, int[] numbers) {
        LinearSystem.Builder builder = LinearSystem.builder();
        left.forEach((form, range) -> {
            int[] variables = form.variables().clone();
            for (int i = 0; i < variables.length; i++) {
                int v = variables[i];
                numbers[v] = numbers[v] < 0 ? amounts.addTo(builder, v) : numbers[v];
                variables[i] = numbers[v];
            }
            builder.relation(variables, form.coefficients(), range);
        });
        return builder.build();
    }

    private Witness whole(Witness witness, int[] numbers) {
        List<Fraction> values = new ArrayList<>(numbers.length);
        for (int v = 0; v < numbers.length; v++) {
            int leader = amounts.leader(v);
            values.add(numbers[leader] < 0 ? amounts.any(leader) : witness.value(numbers[leader]));
        }
        return new Witness(values);
    }
}
