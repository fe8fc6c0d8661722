package io.gouji.budget.rules.proof;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The terms of one relation whose amounts are not settled, equal ones together. */
final class OpenTerms {

    /** The terms as they are compared, by variable. */
    record Form(int[] variables, long[] coefficients) {

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

    private final LinearSystem system;
    private final SettledAmounts amounts;
    private final int[] variables;
    private final long[] coefficients;      // by variable
    private final int[] seen;               // by variable, the reading in which it was seen
    private int reading;
    private int count;
    private Interval range = Interval.exactly(0);   // of the terms
    private @Nullable Interval reach;               // what they can come to by their bounds

    OpenTerms(LinearSystem system, SettledAmounts amounts) {
        this.system = system;
        this.amounts = amounts;
        this.variables = new int[system.variables()];
        this.coefficients = new long[system.variables()];
        this.seen = new int[system.variables()];
    }

    int count() {
        return count;
    }

    int variable(int index) {
        return variables[index];
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
    boolean bound() {
        long coefficient = coefficients[variables[0]];
        if (Math.abs(coefficient) == 1) {
            amounts.narrow(variables[0], coefficient == 1 ? range : range.times(-1));
            return true;
        }
        if (!range.isPoint() || range.lower() % coefficient != 0) {
            return false;
        }
        amounts.narrow(variables[0], Interval.exactly(range.lower() / coefficient));
        return true;
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

    void fix() {
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
        long[] ownCoefficients = new long[count];
        for (int i = 0; i < count; i++) {
            ownCoefficients[i] = coefficients[own[i]];
        }
        return new Form(own, ownCoefficients);
    }
}
