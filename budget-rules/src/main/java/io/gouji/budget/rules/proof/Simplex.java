package io.gouji.budget.rules.proof;

import java.util.BitSet;

/**
 * A general simplex over bounded variables after Dutertre and de Moura, exact and restartable.
 * <p>
 * Columns are the variables of the system followed by the sum of each relation. Nonbasic columns keep any value within
 * their bounds, so a start at the printed figures needs a pivot only where figures are off by rounding. After a while
 * the choice of pivots falls back on Bland's rule, which ends.
 */
final class Simplex {

    /** The state after a run. */
    enum State { FEASIBLE, CONFLICT, LIMIT }

    private static final int GREEDY_PIVOTS = 100;
    private static final long MOST_ENTRIES = 6_000_000;     // some 150 MB; beyond, a pivot limit is as good as met
    private static final int MANY = 40;     // violated rows from which on it pays to relax first

    final Tableau tableau;
    final Elimination elimination;
    final Delta[] lower;        // null where infinite
    final Delta[] upper;
    final Delta[] value;
    final Effort effort;        // shared with whoever asks
    private final long mostEntries;
    private final BitSet violated = new BitSet();
    private int conflict;

    Simplex(Equations equations, int columns, Effort effort) {
        this.tableau = equations.tableau();
        this.elimination = equations.elimination;
        this.mostEntries = Math.max(MOST_ENTRIES, 2 * tableau.entries());
        this.lower = new Delta[columns];
        this.upper = new Delta[columns];
        this.value = new Delta[columns];
        this.effort = effort;
    }

    /** A copy of a feasible one with more variables and rows, as {@link Foothold} writes them. */
    Simplex(Simplex other, int at, int variables, int more, Effort effort) {
        this.tableau = new Tableau(other.tableau, at, variables, more);
        this.elimination = other.elimination;
        this.mostEntries = other.mostEntries;
        this.lower = moved(other.lower, at, variables, more);
        this.upper = moved(other.upper, at, variables, more);
        this.value = moved(other.value, at, variables, more);
        this.effort = effort;
    }

    private static Delta[] moved(Delta[] from, int at, int variables, int more) {
        Delta[] moved = new Delta[from.length + variables + more];
        System.arraycopy(from, 0, moved, 0, at);
        System.arraycopy(from, at, moved, at + variables, from.length - at);
        return moved;
    }

    /** What a column comes to in columns that are not basic: its row, or the column itself. */
    Row form(int column) {
        return isBasic(column) ? tableau.rows[tableau.rowOf[column]]
            : new Row(new int[] {column}, new Fraction[] {Fraction.ONE}, 1);
    }

    /** The value of a form. */
    Delta valueOf(Row form) {
        Delta sum = Delta.ZERO;
        for (int i = 0; i < form.size; i++) {
            sum = sum.plus(value[form.columns[i]].times(form.values[i]));
        }
        return sum;
    }

    boolean isBasic(int column) {
        return tableau.rowOf[column] >= 0;
    }

    /** Gives basic columns the values that follow from the others; called once, when those are set. */
    void evaluate() {
        for (int r = 0; r < tableau.rows.length; r++) {
            if (tableau.rows[r] != null) {
                int column = tableau.basic[r];
                value[column] = new Delta(elimination.constant(column), Fraction.ZERO);
                follow(r, value);
            }
        }
    }

    /** Moves nonbasic columns by whole grains, as far as their bounds allow, and basic ones with them. */
    void moveAll(double[] steps) {
        Delta[] moves = new Delta[value.length];
        for (int c = 0; c < value.length; c++) {
            moves[c] = Delta.ZERO;
            if (!isBasic(c) && value[c] != null && Math.abs(steps[c]) >= 1) {
                Delta before = value[c];
                value[c] = before.plus(new Delta(Fraction.of(Math.round(steps[c])), Fraction.ZERO));
                value[c] = isBelow(c) ? lower[c] : isAbove(c) ? upper[c] : value[c];
                moves[c] = value[c].minus(before);
            }
        }
        for (int r = 0; r < tableau.rows.length; r++) {
            if (tableau.rows[r] != null) {
                follow(r, moves);
            }
        }
    }

    private void follow(int r, Delta[] terms) {
        Row row = tableau.rows[r];
        Delta sum = value[tableau.basic[r]];
        for (int i = 0; i < row.size; i++) {
            Delta term = terms[row.columns[i]];
            sum = term == Delta.ZERO ? sum : sum.plus(term.times(row.values[i]));
        }
        value[tableau.basic[r]] = sum;
        refresh(tableau.basic[r]);
    }

    /** Notes whether a basic column is out of its bounds. */
    void refresh(int column) {
        violated.set(column, isBelow(column) || isAbove(column));
    }

    boolean isBelow(int column) {
        return lower[column] != null && value[column].compareTo(lower[column]) < 0;
    }

    boolean isAbove(int column) {
        return upper[column] != null && value[column].compareTo(upper[column]) > 0;
    }

    /** Moves a nonbasic column, and with it the basic ones. */
    void move(int column, Delta target) {
        Delta step = target.minus(value[column]);
        value[column] = target;
        shift(column, step, -1);
    }

    private void shift(int column, Delta step, int except) {
        int[] list = tableau.compact(column);
        int count = tableau.count(column);
        effort.spend(count * step.cost());
        for (int i = 0; i < count; i++) {
            if (list[i] != except) {
                Row row = tableau.rows[list[i]];
                int moved = tableau.basic[list[i]];
                value[moved] = value[moved].plus(step.times(row.values[row.find(column)]));
                refresh(moved);
            }
        }
    }

    State check() {
        long greedy = (long) GREEDY_PIVOTS + tableau.rows.length;
        if (violated.cardinality() > MANY) {
            new Relaxation(this).run();
            polish();
        }
        for (int next = leaving(greedy); next >= 0; next = leaving(greedy)) {
            boolean rise = isBelow(next);
            int entering = entering(next, rise, greedy-- <= 0);
            if (entering < 0) {
                conflict = next;
                return State.CONFLICT;
            }
            if (!spend()) {
                return State.LIMIT;
            }
            exchange(tableau.rowOf[next], entering, rise ? lower[next] : upper[next]);
        }
        return State.FEASIBLE;
    }

    /** The violated column with the shortest row, where conflicts are local; by Bland's rule, the first one. */
    private int leaving(long greedy) {
        int best = violated.nextSetBit(0);
        for (int next = best; next >= 0 && greedy > 0; next = violated.nextSetBit(next + 1)) {
            if (tableau.rows[tableau.rowOf[next]].size < tableau.rows[tableau.rowOf[best]].size) {
                best = next;
            }
        }
        return best;
    }

    /** Mends what relaxing left off by some grains: moves a part that has room for the whole gap, without a pivot. */
    private void polish() {
        int left = 4 * violated.cardinality();
        for (int next = violated.nextSetBit(0); next >= 0 && left > 0 && !effort.isSpent(); left--) {
            boolean rise = isBelow(next);
            int column = entering(next, rise, false);
            if (column >= 0) {
                Row row = tableau.rows[tableau.rowOf[next]];
                Delta gap = (rise ? lower : upper)[next].minus(value[next]);
                Delta target = value[column].plus(gap.times(row.values[row.find(column)].inverse()));
                if (target.isShort() && fits(column, target)) {      // numbers that grow here cost more than pivots
                    move(column, target);
                }
            }
            int after = violated.nextSetBit(next + 1);
            next = after >= 0 ? after : violated.nextSetBit(0);
        }
    }

    private boolean fits(int column, Delta target) {
        return (lower[column] == null || target.compareTo(lower[column]) >= 0)
            && (upper[column] == null || target.compareTo(upper[column]) <= 0);
    }

    /** Takes one pivot from the budget, if there is one, and room for what it may add to the rows. */
    boolean spend() {
        return tableau.entries() < mostEntries && effort.pivot();
    }

    /** The column that could not be brought within its bounds; its row is the reason. */
    int conflict() {
        return conflict;
    }

    boolean canMove(int column, boolean up) {
        Delta end = up ? upper[column] : lower[column];
        return end == null || (up ? value[column].compareTo(end) < 0 : value[column].compareTo(end) > 0);
    }

    private int entering(int leaving, boolean rise, boolean bland) {
        Row row = tableau.rows[tableau.rowOf[leaving]];
        Delta gap = (rise ? lower : upper)[leaving].minus(value[leaving]);
        effort.spend(violated.cardinality() + row.size * gap.cost());
        int best = -1;
        long bestScore = Long.MAX_VALUE;
        for (int i = 0; i < row.size; i++) {
            int column = row.columns[i];
            if (canMove(column, rise == row.values[i].signum() > 0)) {
                if (bland) {
                    return column;
                }
                long score = score(column, row.values[i], gap, bestScore);
                if (score < bestScore) {
                    bestScore = score;
                    best = column;
                }
            }
        }
        return best;
    }

    /** Prefers columns that few rows hold and that have room for the whole step. */
    private long score(int column, Fraction coef, Delta gap, long bestScore) {
        long count = tableau.count(column);
        if (count >= bestScore) {
            return count;
        }
        Delta target = value[column].plus(gap.times(coef.inverse()));
        return fits(column, target) ? count : count + Integer.MAX_VALUE;
    }

    /** Makes the basic column of a row nonbasic at a value, and the entering column basic in its place. */
    void exchange(int row, int entering, Delta target) {
        int leaving = tableau.basic[row];
        Row form = tableau.rows[row];
        Delta step = target.minus(value[leaving]).times(form.values[form.find(entering)].inverse());
        value[leaving] = target;
        violated.clear(leaving);
        value[entering] = value[entering].plus(step);
        shift(entering, step, row);
        effort.spend(tableau.pivot(row, entering));
        refresh(entering);
    }
}
