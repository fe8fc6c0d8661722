package io.gouji.budget.rules.rounding;

import org.jspecify.annotations.Nullable;

/** Branch and bound, depth first, the nearer branch first; every branch that is cut is cut by an exact bound. */
final class Search {

    private static final double WHOLE = 1e-6;
    private static final long PIVOTS = 200_000;

    private final Programme programme;
    private final DualSimplex simplex;
    private final CostBound certificate;
    private final long[] from;
    private final long[] to;
    private final long[] pivots = {PIVOTS};
    private long nodesLeft;
    private long @Nullable [] best;
    private long bestCost = Long.MAX_VALUE;
    private boolean proven = true;
    private long rootBound = CostBound.NOTHING;
    private boolean contradictory;

    Search(Programme programme, long nodes) {
        this.programme = programme;
        this.simplex = new DualSimplex(programme);
        this.certificate = new CostBound(programme);
        this.from = new long[programme.columns];
        this.to = programme.upper.clone();
        this.nodesLeft = nodes;
    }

    void run() {
        visit(0);
    }

    /** The cheapest point found, or null. */
    long @Nullable [] best() {
        return best;
    }

    /** Whether nothing is cheaper than {@link #best()}, or, where that is null, nothing exists at all. */
    boolean isProven() {
        return proven;
    }

    /** Whether not even fractions of a unit would do. */
    boolean isContradictory() {
        return contradictory;
    }

    private void visit(int depth) {
        if (nodesLeft-- <= 0) {
            proven = false;
            return;
        }
        switch (simplex.run(pivots)) {
            case LIMIT -> proven = false;
            case INFEASIBLE -> {
                boolean shown = isEmpty(1) || isEmpty(-1);
                proven &= shown;
                contradictory = shown && depth == 0;
            }
            case OPTIMAL -> branch(depth);
        }
    }

    private boolean isEmpty(double sign) {
        return certificate.bound(false, simplex.active, simplex.count, simplex.conflict(), sign, from, to) > 0;
    }

    private void branch(int depth) {
        long bound = certificate.bound(true, simplex.active, simplex.count, simplex.multipliers(), 1, from, to);
        rootBound = depth == 0 ? bound : rootBound;
        if (best != null && isReached(bound)) {
            return;
        }
        int column = fractional();
        if (column < 0) {
            accept(bound);
            return;
        }
        double value = simplex.value[column];
        long down = (long) Math.floor(value);
        boolean downFirst = value - down < 0.5;
        for (int side = 0; side < 2 && !(best != null && isReached(rootBound)); side++) {
            boolean below = downFirst == (side == 0);
            long low = from[column];
            long high = to[column];
            set(column, below ? low : down + 1, below ? down : high);
            visit(depth + 1);
            set(column, low, high);
        }
    }

    /** Whether a bound leaves nothing cheaper than the best: costs are whole. */
    private boolean isReached(long bound) {
        return bound != CostBound.NOTHING && bound > (bestCost - 1) * CostBound.SCALE;
    }

    private void set(int column, long low, long high) {
        from[column] = low;
        to[column] = high;
        simplex.bound(column, low, high);
    }

    private int fractional() {
        int worst = -1;
        double most = WHOLE;
        for (int c = 0; c < programme.columns; c++) {
            double off = Math.abs(simplex.value[c] - Math.rint(simplex.value[c]));
            if (off > most) {
                most = off;
                worst = c;
            }
        }
        return worst;
    }

    private void accept(long bound) {
        long[] values = new long[programme.columns];
        for (int c = 0; c < values.length; c++) {
            values[c] = Math.round(simplex.value[c]);
        }
        if (!programme.satisfies(values)) {
            proven = false;
            return;
        }
        long cost = programme.cost(values);
        if (cost < bestCost) {
            best = values;
            bestCost = cost;
        }
        proven &= isReached(bound);
    }
}
