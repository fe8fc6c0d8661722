package io.gouji.budget.rules.rounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A dual simplex that starts where nothing moves and takes up a row only once it is violated: of a document almost
 * every relation holds already. Fast and approximate; what it says is believed only as far as a {@link CostBound}
 * goes.
 */
final class DualSimplex {

    /** How a run ended. */
    enum State { OPTIMAL, INFEASIBLE, LIMIT }

    private static final double TINY = 1e-9;
    private static final double FEASIBLE = 1e-7;
    private static final double NUDGE = 1e-5;       // of costs: no two are equal, so it cannot go in circles

    final Programme programme;
    final double[] value;
    private final int n;
    private final boolean[] isActive;
    int[] active = new int[64];             // the programme's row of each row here
    int count;
    private double[][] rows = new double[64][];     // the basic column as a sum over the others
    private int[] basic = new int[64];
    private final int[] rowOf;                      // of a basic column, else -1
    private final double[] low;
    private final double[] high;
    private double[] nudged;
    private double[] reduced;               // costs as they are, over columns that are not basic
    private int width;
    private int stuck;

    DualSimplex(Programme programme) {
        this.programme = programme;
        this.n = programme.columns;
        int all = n + programme.rows();
        isActive = new boolean[programme.rows()];
        value = new double[all];
        rowOf = new int[all];
        low = new double[all];
        high = new double[all];
        Arrays.fill(rowOf, -1);
        width = Math.min(all, n + 64);
        nudged = new double[width];
        reduced = new double[width];
        SplittableRandom random = new SplittableRandom(1);
        for (int c = 0; c < n; c++) {
            high[c] = programme.upper[c];
            reduced[c] = programme.cost[c];
            nudged[c] = reduced[c] + NUDGE * (0.5 + random.nextDouble());
        }
    }

    /** Runs until no row is violated; the pivots are taken from those left. */
    State run(long[] pivots) {
        do {
            State state = pivot(pivots);
            if (state != State.OPTIMAL) {
                return state;
            }
        } while (takeUp());
        return State.OPTIMAL;
    }

    private State pivot(long[] pivots) {
        for (int row = leaving(); row >= 0; row = leaving()) {
            if (pivots[0]-- <= 0) {
                return State.LIMIT;
            }
            boolean rise = value[basic[row]] < low[basic[row]];
            if (!step(row, rise, candidates(row, rise))) {
                stuck = row;
                return State.INFEASIBLE;
            }
        }
        return State.OPTIMAL;
    }

    private int leaving() {
        int worst = -1;
        double most = FEASIBLE;
        for (int r = 0; r < count; r++) {
            double gap = Math.max(low[basic[r]] - value[basic[r]], value[basic[r]] - high[basic[r]]);
            if (gap > most) {
                most = gap;
                worst = r;
            }
        }
        return worst;
    }

    /** The columns that can move the way that helps, the cheapest first. */
    private List<Integer> candidates(int row, boolean rise) {
        double[] line = rows[row];
        List<Integer> found = new ArrayList<>();
        for (int c = 0; c < n + count; c++) {
            double coef = rise ? line[c] : -line[c];
            if (Math.abs(coef) > TINY && (coef > 0 ? value[c] < high[c] : value[c] > low[c])) {
                found.add(c);
            }
        }
        found.sort(Comparator.comparingDouble(c -> Math.abs(nudged[c]) / Math.abs(line[c])));
        return found;
    }

    /** Moves cheap columns to their other end as long as that is not enough, and makes the last one basic. */
    private boolean step(int row, boolean rise, List<Integer> candidates) {
        int leaving = basic[row];
        double gap = Math.abs((rise ? low : high)[leaving] - value[leaving]);
        int last = 0;
        while (last < candidates.size()) {
            int c = candidates.get(last);
            gap -= Math.abs(rows[row][c]) * (high[c] - low[c]);
            if (gap <= FEASIBLE / 2) {
                break;
            }
            last++;
        }
        if (last == candidates.size()) {
            return false;
        }
        for (int c : candidates.subList(0, last)) {
            move(c, value[c] > low[c] ? low[c] : high[c]);
        }
        exchange(row, candidates.get(last), (rise ? low : high)[leaving]);
        return true;
    }

    /** Moves a column, and with it the basic ones. */
    private void move(int column, double target) {
        double by = target - value[column];
        value[column] = target;
        for (int r = 0; by != 0 && r < count; r++) {
            value[basic[r]] += rows[r][column] * by;
        }
    }

    private void exchange(int row, int entering, double target) {
        int leaving = basic[row];
        double[] line = rows[row];
        double by = (target - value[leaving]) / line[entering];
        move(entering, value[entering] + by);
        value[leaving] = target;
        double pivot = line[entering];
        line[entering] = 0;
        for (int c = 0; c < n + count; c++) {
            line[c] = Lines.clean(-line[c] / pivot);
        }
        line[leaving] = Lines.clean(1 / pivot);
        for (int r = 0; r < count; r++) {
            if (r != row) {
                Lines.substitute(rows[r], entering, line, n + count);
            }
        }
        Lines.substitute(nudged, entering, line, n + count);
        Lines.substitute(reduced, entering, line, n + count);
        basic[row] = entering;
        rowOf[entering] = row;
        rowOf[leaving] = -1;
    }

    /** Takes up the rows that are violated; false if there are none. */
    private boolean takeUp() {
        boolean found = false;
        for (int r = 0; r < programme.rows(); r++) {
            if (!isActive[r]) {
                double sum = 0;
                int[] columns = programme.rowColumns[r];
                for (int i = 0; i < columns.length; i++) {
                    sum += programme.rowCoefs[r][i] * value[columns[i]];
                }
                if (sum < programme.low[r] - FEASIBLE || sum > programme.high[r] + FEASIBLE) {
                    add(r, sum);
                    found = true;
                }
            }
        }
        return found;
    }

    private void add(int r, double sum) {
        grow();
        int column = n + count;
        double[] line = new double[width];
        int[] columns = programme.rowColumns[r];
        for (int i = 0; i < columns.length; i++) {
            int at = rowOf[columns[i]];
            if (at < 0) {
                line[columns[i]] += programme.rowCoefs[r][i];
            } else {
                for (int c = 0; c < column; c++) {
                    line[c] = Lines.clean(line[c] + programme.rowCoefs[r][i] * rows[at][c]);
                }
            }
        }
        low[column] = programme.low[r];
        high[column] = programme.high[r];
        value[column] = sum;
        rows[count] = line;
        basic[count] = column;
        rowOf[column] = count;
        active[count++] = r;
        isActive[r] = true;
    }

    private void grow() {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            basic = Arrays.copyOf(basic, 2 * count);
            active = Arrays.copyOf(active, 2 * count);
        }
        if (n + count >= width) {
            width = Math.min(value.length, n + 2 * (count + 32));
            for (int r = 0; r < count; r++) {
                rows[r] = Arrays.copyOf(rows[r], width);
            }
            nudged = Arrays.copyOf(nudged, width);
            reduced = Arrays.copyOf(reduced, width);
        }
    }

    /** Sets the ends of a column; a column that is not basic goes to the end where it costs least. */
    void bound(int column, long from, long to) {
        low[column] = from;
        high[column] = to;
        if (rowOf[column] < 0) {
            double near = Math.max((double) from, Math.min((double) to, value[column]));
            double home = nudged[column] > 0 ? from : nudged[column] < 0 ? to : near;
            move(column, home);
        }
    }

    /** What each row taken up adds to the cost of its sum. */
    double[] multipliers() {
        return Arrays.copyOfRange(reduced, n, n + count);
    }

    /** The multipliers of the rows with which no point is left. */
    double[] conflict() {
        double[] result = Arrays.copyOfRange(rows[stuck], n, n + count);
        if (basic[stuck] >= n) {
            result[basic[stuck] - n] = -1;
        }
        return result;
    }
}
