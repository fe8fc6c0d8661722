package io.gouji.budget.rules.proof;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Writes rows in terms of columns that no equation defines: all defined columns of a row are replaced in one pass. A
 * definition holds only columns that were free when it was made, so going by age replaces each column once.
 */
final class Expansion {

    private final Row[] definitions;        // by age, the oldest first
    private final int[] defined;            // the column of each definition
    private final int[] ages;               // of each column; -1 for a free one
    private int size;
    private final Fraction[] sums;          // of the row in work, by column; null where it has none
    private int[] touched = new int[64];
    private int count;
    private final BitSet pending = new BitSet();

    Expansion(int columns, int definitions) {
        this.definitions = new Row[definitions];
        this.defined = new int[definitions];
        this.ages = new int[columns];
        Arrays.fill(ages, -1);
        this.sums = new Fraction[columns];
    }

    boolean isDefined(int column) {
        return ages[column] >= 0;
    }

    /** Returns the row that defines a column. */
    Row definition(int column) {
        return definitions[ages[column]];
    }

    /** Defines a column by a row of free columns. */
    void define(int column, Row row) {
        ages[column] = size;
        defined[size] = column;
        definitions[size++] = row;
    }

    /** Replaces in older definitions what newer ones define; then all of them are in terms of free columns. */
    void finish() {
        for (int age = size - 1; age >= 0; age--) {
            definitions[age] = expand(definitions[age]);
        }
    }

    /** Returns the row in terms of free columns; the row itself if it has no others. */
    Row expand(Row row) {
        for (int i = 0; i < row.size; i++) {
            if (isDefined(row.columns[i])) {
                return expanded(row);
            }
        }
        return row;
    }

    private Row expanded(Row row) {
        add(row, Fraction.ONE);
        for (int age = pending.nextSetBit(0); age >= 0; age = pending.nextSetBit(age + 1)) {
            pending.clear(age);
            Fraction factor = sums[defined[age]];
            sums[defined[age]] = Fraction.ZERO;
            if (factor.signum() != 0) {
                add(definitions[age], factor);
            }
        }
        return collect();
    }

    void add(Row row, Fraction factor) {
        for (int i = 0; i < row.size; i++) {
            int column = row.columns[i];
            Fraction term = factor == Fraction.ONE ? row.values[i] : row.values[i].times(factor);
            if (sums[column] == null) {
                touch(column);
                sums[column] = term;
            } else {
                sums[column] = sums[column].plus(term);
            }
        }
    }

    private void touch(int column) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = column;
        if (isDefined(column)) {
            pending.set(ages[column]);
        }
    }

    Row collect() {
        Arrays.sort(touched, 0, count);
        int[] columns = new int[count];
        Fraction[] values = new Fraction[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Fraction sum = sums[touched[i]];
            sums[touched[i]] = null;
            if (sum.signum() != 0) {
                columns[kept] = touched[i];
                values[kept++] = sum;
            }
        }
        count = 0;
        return new Row(columns, values, kept);
    }
}
