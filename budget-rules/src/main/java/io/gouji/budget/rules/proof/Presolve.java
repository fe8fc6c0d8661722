package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Amounts amounts;
    private final int[][] relationsOf;      // by variable
    private final int[] queue;              // a ring of relations to look at
    private int from;
    private int queued;
    private final BitSet isQueued = new BitSet();
    private final BitSet settled = new BitSet();
    private final Terms terms;
    private long patience;

    private Presolve(LinearSystem system, BitSet released) {
        this.system = system;
        this.amounts = new Amounts(system, released);
        this.terms = new Terms(system, amounts);
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

    /** Returns amounts that satisfy the system without the released sources; empty where none were found. */
    static Optional<Witness> witness(LinearSystem system, BitSet released, Effort effort) {
        try {
            Presolve presolve = new Presolve(system, released);
            return presolve.settle() ? presolve.solve(effort) : Optional.empty();
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
        } else if (terms.count == 1) {
            int variable = terms.variables[0];
            if (terms.bound(amounts)) {
                settled.set(relation);
                changed(variable);
            }
        } else if (terms.isEquality()) {
            settled.set(relation);
            amounts.unite(terms.variables[0], terms.variables[1]);
            changed(terms.variables[0]);
        } else if (terms.isTight()) {
            settled.set(relation);
            terms.fix(amounts);
            for (int i = 0; i < terms.count; i++) {
                changed(terms.variables[i]);
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

    private record Form(int[] variables, long[] coefficients) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Form form && Arrays.equals(variables, form.variables)
                && Arrays.equals(coefficients, form.coefficients);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(variables) + Arrays.hashCode(coefficients);
        }
    }

    /** Solves what is left. */
    private Optional<Witness> solve(Effort effort) {
        Map<Form, Interval> left = new LinkedHashMap<>();
        for (int r = settled.nextClearBit(0); r < system.relations(); r = settled.nextClearBit(r + 1)) {
            terms.read(r);
            Interval range = terms.range();
            if (terms.count == 0 && !range.contains(0)) {
                return Optional.empty();
            } else if (terms.count > 0) {
                left.merge(terms.form(), range, Interval::intersect);
            }
        }
        int[] numbers = new int[system.variables()];
        Arrays.fill(numbers, -1);
        LinearSystem rest = system(left, numbers);
        Proof proof = rest.relations() == 0 ? new Witness(List.of())
            : new Session(rest, effort).prove(new BitSet());
        return proof instanceof Witness witness ? Optional.of(whole(witness, numbers)) : Optional.empty();
    }

    private LinearSystem system(Map<Form, Interval> left, int[] numbers) {
        LinearSystem.Builder builder = LinearSystem.builder();
        left.forEach((form, range) -> {
            int[] variables = form.variables.clone();
            for (int i = 0; i < variables.length; i++) {
                int v = variables[i];
                numbers[v] = numbers[v] < 0 ? amounts.addTo(builder, v) : numbers[v];
                variables[i] = numbers[v];
            }
            builder.relation(variables, form.coefficients, range);
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

    /** The terms of one relation whose amounts are not settled, equal ones together. */
    private static final class Terms {
        private final LinearSystem system;
        private final Amounts amounts;
        private final int[] variables;
        private final long[] coefficients;      // by variable
        private final int[] seen;               // by variable, the reading in which it was seen
        private int reading;
        private int count;
        private Interval range;                 // of the terms
        private Interval reach;                 // what they can come to by their bounds

        Terms(LinearSystem system, Amounts amounts) {
            this.system = system;
            this.amounts = amounts;
            this.variables = new int[system.variables()];
            this.coefficients = new long[system.variables()];
            this.seen = new int[system.variables()];
        }

        void read(int relation) {
            long constant = 0;
            count = 0;
            reading++;
            for (int i = 0; i < system.size(relation); i++) {
                int v = amounts.leader(system.variable(relation, i));
                long coefficient = system.coefficient(relation, i);
                if (amounts.isFixed(v)) {
                    constant = Math.addExact(constant, Math.multiplyExact(coefficient, amounts.bound(v).lower()));
                } else {
                    add(v, coefficient);
                }
            }
            dropCancelled();
            range = constant == 0 ? system.range(relation)
                : system.range(relation).plus(Interval.exactly(Math.negateExact(constant)));
            reach = null;
        }

        private void add(int variable, long coefficient) {
            if (seen[variable] != reading) {
                seen[variable] = reading;
                coefficients[variable] = 0;
                variables[count++] = variable;
            }
            coefficients[variable] = Math.addExact(coefficients[variable], coefficient);
        }

        private void dropCancelled() {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (coefficients[variables[i]] != 0) {
                    variables[kept++] = variables[i];
                }
            }
            count = kept;
        }

        private Interval reach() {
            if (reach == null) {
                Interval sum = Interval.exactly(0);
                for (int i = 0; i < count && (sum.hasLower() || sum.hasUpper()); i++) {
                    long coefficient = coefficients[variables[i]];
                    Interval bound = amounts.bound(variables[i]);
                    sum = sum.plus(coefficient == 1 ? bound : bound.times(coefficient));
                }
                reach = sum;
            }
            return reach;
        }

        boolean canHold() {
            return reach().intersects(range);
        }

        boolean mustHold() {
            return reach().intersect(range).equals(reach());
        }

        /** Takes the range as a bound of the only variable; false if that would need a fraction. */
        boolean bound(Amounts amounts) {
            long coefficient = coefficients[variables[0]];
            if (Math.abs(coefficient) == 1) {
                return amounts.narrow(variables[0], coefficient == 1 ? range : range.times(-1));
            }
            return range.isPoint() && range.lower() % coefficient == 0
                && amounts.narrow(variables[0], Interval.exactly(range.lower() / coefficient));
        }

        /** Whether it says that two amounts are equal. */
        boolean isEquality() {
            return count == 2 && range.isPoint() && range.lower() == 0
                && coefficients[variables[0]] == -coefficients[variables[1]];
        }

        /** Whether all amounts must be at an end. */
        boolean isTight() {
            return reach().intersect(range).isPoint()
                && (reach().hasLower() && reach().lower() == reach().intersect(range).lower()
                || reach().hasUpper() && reach().upper() == reach().intersect(range).lower());
        }

        void fix(Amounts amounts) {
            boolean low = reach().hasLower() && reach().lower() == reach().intersect(range).lower();
            for (int i = 0; i < count; i++) {
                Interval bound = amounts.bound(variables[i]);
                boolean lower = low == coefficients[variables[i]] > 0;
                amounts.narrow(variables[i], Interval.exactly(lower ? bound.lower() : bound.upper()));
            }
        }

        Interval range() {
            return range;
        }

        Form form() {
            int[] own = Arrays.copyOf(variables, count);
            Arrays.sort(own);
            return new Form(own, Arrays.stream(own).mapToLong(v -> coefficients[v]).toArray());
        }
    }

    /** What is known of each amount; equal amounts have a leader, which stands for all. */
    private static final class Amounts {
        private final int[] leaders;
        private final int[] next;               // the equal amounts in a ring
        private final Interval[] bounds;        // of leaders
        private final BitSet printed = new BitSet();
        private boolean contradictory;

        Amounts(LinearSystem system, BitSet released) {
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

        /** Always true. */
        boolean narrow(int leader, Interval bound) {
            bounds[leader] = bounds[leader].intersect(bound);
            contradictory |= bounds[leader].isEmpty();
            return true;
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
}
