package io.gouji.budget.rules.internal.prove;

import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import java.util.Arrays;

/** A sum of variables with coefficients, as it is collected: a variable may come twice, and may cancel out. */
final class Terms {

    private int[] variables = new int[8];
    private long[] coefficients = new long[8];
    private int size;

    void add(int variable, long coefficient) {
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        variables[size] = variable;
        coefficients[size++] = coefficient;
    }

    /** Adds the relation that the sum lies in the range; false if all cancels out, and then there is none. */
    boolean addTo(LinearSystem.Builder system, Interval range) {
        int[] merged = new int[size];
        long[] sums = new long[size];
        int kept = 0;
        for (long key : sorted()) {
            int variable = (int) (key >>> Integer.SIZE);
            long coefficient = coefficients[(int) key];
            if (kept > 0 && merged[kept - 1] == variable) {
                sums[kept - 1] += coefficient;
                kept -= sums[kept - 1] == 0 ? 1 : 0;
            } else {
                merged[kept] = variable;
                sums[kept++] = coefficient;
            }
        }
        if (kept > 0) {
            system.relation(Arrays.copyOf(merged, kept), Arrays.copyOf(sums, kept), range);
        }
        return kept > 0;
    }

    /** Each variable above the place of its coefficient, in ascending order. */
    private long[] sorted() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) variables[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return keys;
    }
}
