package io.gouji.budget.rules.proof;

import java.util.Arrays;

/** A sparse linear form over the nonbasic columns, sorted by column. */
final class Row {

    int[] columns;
    Fraction[] values;
    int size;

    Row(int[] columns, Fraction[] values, int size) {
        this.columns = columns;
        this.values = values;
        this.size = size;
    }

    /** The same form where the columns from a place on have moved up. */
    Row moved(int at, int by) {
        int[] places = Arrays.copyOf(columns, size);
        for (int i = size - 1; i >= 0 && places[i] >= at; i--) {
            places[i] += by;
        }
        return new Row(places, values, size);
    }

    int find(int column) {
        return Arrays.binarySearch(columns, 0, size, column);
    }

    /** Takes the end of the form away, from a position on. */
    Row cut(int from) {
        Row end = new Row(Arrays.copyOfRange(columns, from, size), Arrays.copyOfRange(values, from, size), size - from);
        columns = Arrays.copyOf(columns, from);
        values = Arrays.copyOf(values, from);
        size = from;
        return end;
    }

    /** The form {@code x_old = this} solved for the column at a position. */
    Row solvedFor(int position, int old) {
        Fraction inverse = values[position].inverse();
        Fraction minus = inverse.negate();
        int[] cols = new int[size];
        Fraction[] vals = new Fraction[size];
        int out = 0;
        boolean placed = false;
        for (int i = 0; i < size; i++) {
            if (!placed && columns[i] > old) {
                cols[out] = old;
                vals[out++] = inverse;
                placed = true;
            }
            if (i != position) {
                cols[out] = columns[i];
                vals[out++] = values[i].times(minus);
            }
        }
        if (!placed) {
            cols[out] = old;
            vals[out++] = inverse;
        }
        return new Row(cols, vals, out);
    }

    /** The form {@code 0 = this} solved for the column at a position. */
    Row solvedForZero(int position) {
        Fraction factor = values[position].inverse().negate();
        int[] cols = new int[size - 1];
        Fraction[] vals = new Fraction[size - 1];
        for (int i = 0; i < size - 1; i++) {
            int from = i < position ? i : i + 1;
            cols[i] = columns[from];
            vals[i] = values[from].times(factor);
        }
        return new Row(cols, vals, size - 1);
    }

    /** Replaces a column by the form that defines it, and tells the listener of columns that are new here. */
    void substitute(int position, Row form, int self, Tableau listener) {
        int gone = columns[position];
        Fraction factor = values[position];
        int[] cols = new int[size + form.size];
        Fraction[] vals = new Fraction[size + form.size];
        int out = 0;
        int i = 0;
        int k = 0;
        while (i < size || k < form.size) {
            int left = i < size ? columns[i] : Integer.MAX_VALUE;
            int right = k < form.size ? form.columns[k] : Integer.MAX_VALUE;
            Fraction value = left <= right && left != gone ? values[i] : Fraction.ZERO;
            if (right <= left) {
                value = value.plus(form.values[k++].times(factor));
            }
            if (right < left) {
                listener.occurs(right, self);
            } else {
                i++;
            }
            if (value.signum() != 0) {
                cols[out] = Math.min(left, right);
                vals[out++] = value;
            }
        }
        boolean loose = out < cols.length * 3 / 4;
        columns = loose ? Arrays.copyOf(cols, out) : cols;
        values = loose ? Arrays.copyOf(vals, out) : vals;
        size = out;
    }
}
