package io.gouji.budget.rules.proof;

import java.util.Arrays;

/**
 * Rows that express each basic variable by the nonbasic ones, with an index of the rows of each column.
 * <p>
 * The index may name a row that has lost the column, and may name one twice; {@link #compact} cleans it when read.
 */
final class Tableau {

    private static final int MOST = Integer.MAX_VALUE / 2;
    private static final int MANY = 64;     // shorter lists are not worth cleaning before they are read

    final int[] rowOf;          // the row of a basic variable, or -1
    final int[] basic;          // the basic variable of a row
    final Row[] rows;           // null where dropped
    private final int[][] occurrences;
    private final int[] counts;
    private final int[] stamps;
    private int stamp;
    private long entries;

    Tableau(LinearSystem system) {
        int n = system.variables();
        int m = system.relations();
        rowOf = new int[n + m];
        Arrays.fill(rowOf, -1);
        basic = new int[m];
        rows = new Row[m];
        stamps = new int[m];
        occurrences = new int[n + m][];
        counts = new int[n + m];
        for (int r = 0; r < m; r++) {
            basic[r] = n + r;
            rowOf[n + r] = r;
            rows[r] = row(system, r);
        }
    }

    /** A copy: a row's own arrays are never written to, and so need none. */
    Tableau(Tableau other) {
        rowOf = other.rowOf.clone();
        basic = other.basic.clone();
        rows = new Row[other.rows.length];
        for (int r = 0; r < rows.length; r++) {
            Row row = other.rows[r];
            rows[r] = row == null ? null : new Row(row.columns, row.values, row.size);
        }
        stamps = new int[rows.length];
        occurrences = new int[other.occurrences.length][];
        for (int c = 0; c < occurrences.length; c++) {
            occurrences[c] = other.occurrences[c] == null ? null : other.occurrences[c].clone();
        }
        counts = other.counts.clone();
        entries = other.entries;
    }

    /** A copy with room for more variables, whose columns begin at that place, and for more rows, yet to be written. */
    Tableau(Tableau other, int at, int variables, int more) {
        int columns = other.rowOf.length + variables + more;
        rowOf = new int[columns];
        Arrays.fill(rowOf, -1);
        basic = Arrays.copyOf(other.basic, other.basic.length + more);
        rows = new Row[basic.length];
        stamps = new int[basic.length];
        occurrences = new int[columns][];
        counts = new int[columns];
        for (int column = 0; column < other.rowOf.length; column++) {
            int[] list = other.occurrences[column];
            int place = column < at ? column : column + variables;
            occurrences[place] = list == null ? null : list.clone();
            counts[place] = other.counts[column];
        }
        for (int r = 0; r < other.rows.length; r++) {
            Row row = other.rows[r];
            basic[r] = basic[r] < at ? basic[r] : basic[r] + variables;
            rowOf[basic[r]] = row == null ? -1 : r;
            rows[r] = row == null ? null : row.moved(at, variables);
        }
        entries = other.entries;
    }

    /** Writes the row of a variable that is basic from now on. */
    void write(int row, int column, Row form) {
        rows[row] = form;
        basic[row] = column;
        rowOf[column] = row;
        entries += form.size;
        for (int i = 0; i < form.size; i++) {
            occurs(form.columns[i], row);
        }
    }

    private Row row(LinearSystem system, int relation) {
        int size = system.size(relation);
        entries += size;
        int[] columns = new int[size];
        Fraction[] values = new Fraction[size];
        for (int i = 0; i < size; i++) {
            columns[i] = system.variable(relation, i);
            values[i] = Fraction.of(system.coefficient(relation, i));
            occurs(columns[i], relation);
        }
        return new Row(columns, values, size);
    }

    /** How many entries all rows have, the ones that pivots have added included. */
    long entries() {
        return entries;
    }

    void occurs(int column, int row) {
        int[] list = occurrences[column];
        if (list == null) {
            list = new int[4];
            occurrences[column] = list;
        } else if (counts[column] == list.length) {
            if (list.length >= MANY) {
                compact(column);
            }
            if (counts[column] > list.length / 2) {
                list = Arrays.copyOf(list, list.length * 2);
                occurrences[column] = list;
            }
        }
        list[counts[column]++] = row;
    }

    /** The length of the index of a column, at least the number of rows that hold it. */
    int count(int column) {
        return counts[column];
    }

    /** The rows that hold a column; the first {@link #count} entries of the answer. */
    int[] compact(int column) {
        int[] list = occurrences[column];
        int kept = 0;
        stamp++;
        for (int i = 0; i < counts[column]; i++) {
            int row = list[i];
            if (stamps[row] != stamp && rows[row] != null && rows[row].find(column) >= 0) {
                stamps[row] = stamp;
                list[kept++] = row;
            }
        }
        counts[column] = kept;
        return list;
    }

    /** Forgets a row whose basic variable will not be asked for again. */
    void drop(int row) {
        rowOf[basic[row]] = -1;
        rows[row] = null;
    }

    /** Makes a column basic in place of the basic variable of a row, whose form is written later. */
    void exchange(int row, int column) {
        rowOf[basic[row]] = -1;
        rowOf[column] = row;
        basic[row] = column;
    }

    /** Notes that the columns of a row are put in wherever the column that it defines was held. */
    void spread(Row row, int column) {
        for (int i = 0; i < row.size; i++) {
            counts[row.columns[i]] = (int) Math.min(MOST, (long) counts[row.columns[i]] + counts[column]);
        }
    }

    /** Makes the index anew from all rows. */
    void index() {
        Arrays.fill(counts, 0);
        entries = 0;
        for (int r = 0; r < rows.length; r++) {
            entries += rows[r].size;
            for (int i = 0; i < rows[r].size; i++) {
                occurs(rows[r].columns[i], r);
            }
        }
    }

    /** Makes a column basic in place of the basic variable of a row; returns the steps that it took. */
    long pivot(int row, int column) {
        int leaving = basic[row];
        Row solved = rows[row].solvedFor(rows[row].find(column), leaving);
        int[] list = compact(column);
        int count = counts[column];
        long steps = solved.size;
        for (int i = 0; i < count; i++) {
            Row other = rows[list[i]];
            if (list[i] != row) {
                entries -= other.size;
                int position = other.find(column);
                steps += other.size + solved.size * other.values[position].cost();
                other.substitute(position, solved, list[i], this);
                entries += other.size;
            }
        }
        rows[row] = solved;
        occurs(leaving, row);
        counts[column] = 0;
        exchange(row, column);
        return steps;
    }
}
