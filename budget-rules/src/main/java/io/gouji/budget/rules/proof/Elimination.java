package io.gouji.budget.rules.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Solves the equations of a tableau once, before any bound is looked at: totals in terms of their parts.
 * <p>
 * Afterwards rows hold no equation's column any more; what a variable owes to equations is kept as its history, from
 * which a conflict gets back their multipliers. Equations that follow from others cost nothing from then on.
 */
final class Elimination {

    private final LinearSystem system;
    private final Tableau tableau;
    private final boolean[] equation;
    private final int[] owner;          // the variable that an equation defines by preference, or -1
    private int impossible = -1;
    private final Expansion expansion;
    final Row[] history;                // by column, over columns of equations; null for none

    Elimination(LinearSystem system, Tableau tableau) {
        this.system = system;
        this.tableau = tableau;
        this.equation = new boolean[system.relations()];
        this.owner = new int[system.relations()];
        this.history = new Row[system.variables() + system.relations()];
        for (int r = 0; r < system.relations(); r++) {
            equation[r] = system.range(r).isPoint();
            owner[r] = equation[r] ? owner(r) : -1;
        }
        this.expansion = new Expansion(history.length, system.relations());
        eliminateUnprinted();
        for (int r : order()) {
            if (tableau.basic[r] == system.variables() + r) {
                eliminate(r);
            }
        }
        substitute();
        for (int r = 0; r < system.relations(); r++) {
            strip(r);
        }
    }

    /** The column of an equation that contradicts the others whatever the amounts, or -1. */
    int impossible() {
        return impossible;
    }

    /** The variable whose sign differs from that of all others: the total. */
    private int owner(int relation) {
        int plus = -1;
        int minus = -1;
        int balance = 0;
        for (int i = 0; i < system.size(relation); i++) {
            if (system.coefficient(relation, i) > 0) {
                plus = i;
                balance++;
            } else {
                minus = i;
                balance--;
            }
        }
        int others = system.size(relation) - 1;
        int position = balance == others - 1 ? minus : balance == 1 - others ? plus : -1;
        return position < 0 ? -1 : system.variable(relation, position);
    }

    /** Parts before totals, as far as there is such an order. */
    private int[] order() {
        int[][] defining = defining();
        int[] order = new int[system.relations()];
        byte[] state = new byte[system.variables()];
        int placed = 0;
        Deque<Integer> stack = new ArrayDeque<>();
        for (int root = 0; root < system.variables(); root++) {
            stack.push(root);
            while (!stack.isEmpty()) {
                int variable = stack.pop();
                if (state[variable] == 0) {
                    state[variable] = 1;
                    stack.push(variable);
                    pushParts(defining[variable], state, stack);
                } else if (state[variable] == 1) {
                    state[variable] = 2;
                    for (int r : defining[variable]) {
                        order[placed++] = r;
                    }
                }
            }
        }
        for (int r = 0; r < system.relations(); r++) {
            if (equation[r] && owner[r] < 0) {
                order[placed++] = r;
            }
        }
        return Arrays.copyOf(order, placed);
    }

    private void pushParts(int[] relations, byte[] state, Deque<Integer> stack) {
        for (int r : relations) {
            for (int i = 0; i < system.size(r); i++) {
                if (state[system.variable(r, i)] == 0) {
                    stack.push(system.variable(r, i));
                }
            }
        }
    }

    private int[][] defining() {
        int[] counts = new int[system.variables()];
        for (int variable : owner) {
            if (variable >= 0) {
                counts[variable]++;
            }
        }
        int[][] defining = new int[counts.length][];
        for (int v = 0; v < counts.length; v++) {
            defining[v] = new int[counts[v]];
        }
        for (int r = owner.length - 1; r >= 0; r--) {
            if (owner[r] >= 0) {
                defining[owner[r]][--counts[owner[r]]] = r;
            }
        }
        return defining;
    }

    /**
     * Solves first for amounts that no source prints: the remainder of a sum is what its whole leaves, and such a row
     * stays as short as the sum itself, where a total put in for its parts would grow with every level.
     */
    private void eliminateUnprinted() {
        BitSet printed = new BitSet();
        for (int s = 0; s < system.sources(); s++) {
            printed.set(system.variableOf(s));
        }
        for (int r = 0; r < system.relations(); r++) {
            if (equation[r]) {
                Row row = expansion.expand(tableau.rows[r]);
                define(r, row, rarestUnprinted(row, printed));
            }
        }
    }

    /** Makes the column basic in a row, which is in terms of free columns; nothing if there is none. */
    private void define(int relation, Row row, int column) {
        if (column >= 0) {
            expansion.define(column, row.solvedFor(row.find(column), tableau.basic[relation]));
            tableau.exchange(relation, column);
            tableau.spread(row, column);
        }
    }

    /** Puts the definitions into all rows. */
    private void substitute() {
        expansion.finish();
        for (int r = 0; r < system.relations(); r++) {
            int column = tableau.basic[r];
            tableau.rows[r] = expansion.isDefined(column) ? expansion.definition(column)
                : expansion.expand(tableau.rows[r]);
        }
        tableau.index();
    }

    private int rarestUnprinted(Row row, BitSet printed) {
        int best = -1;
        for (int i = 0; i < row.size && row.columns[i] < system.variables(); i++) {
            int column = row.columns[i];
            if (!printed.get(column) && (best < 0 || tableau.count(column) < tableau.count(best))) {
                best = column;
            }
        }
        return best;
    }

    private void eliminate(int relation) {
        Row row = expansion.expand(tableau.rows[relation]);
        int best = -1;
        for (int i = 0; i < row.size && row.columns[i] < system.variables(); i++) {
            int column = row.columns[i];
            if (column == owner[relation]) {
                best = column;
                break;
            }
            if (best < 0 || tableau.count(column) < tableau.count(best)) {
                best = column;
            }
        }
        define(relation, row, best);
    }

    private void strip(int r) {
        Row row = tableau.rows[r];
        int column = tableau.basic[r];
        int equations = 0;
        while (equations < row.size && row.columns[equations] < system.variables()) {
            equations++;
        }
        if (equations < row.size) {
            history[column] = row.cut(equations);
        }
        boolean follows = column >= system.variables() && equation[column - system.variables()];
        if (follows) {
            if (!constant(column).equals(Fraction.of(value(column)))) {
                impossible = column;
            }
            tableau.drop(r);
        }
    }

    /** What the equations add to the value of a column. */
    Fraction constant(int column) {
        Fraction sum = Fraction.ZERO;
        Row row = history[column];
        for (int i = 0; row != null && i < row.size; i++) {
            long value = value(row.columns[i]);
            sum = value == 0 ? sum : sum.plus(row.values[i].times(Fraction.of(value)));
        }
        return sum;
    }

    private long value(int column) {
        return system.range(column - system.variables()).lower();
    }
}
