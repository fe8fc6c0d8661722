package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.rounding.DualSimplex.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Programmes small enough to see the cheapest point, and the pivots that lead there. */
class DualSimplexTest {

    private static final double NEAR = 1e-6;

    private final Programme.Builder builder = new Programme.Builder();
    private final long[] pivots = {1_000};
    private DualSimplex simplex;

    private void column(long cost, long upper) {
        builder.column(cost, upper);
    }

    /** A row over the first columns. */
    private void row(long low, long high, Long... coefs) {
        builder.row(List.of(0, 1, 2, 3).subList(0, coefs.length), List.of(coefs), low, high);
    }

    private State run() {
        simplex = new DualSimplex(builder.build());
        return simplex.run(pivots);
    }

    private void assertPoint(double... values) {
        assertArrayEquals(values, Arrays.copyOf(simplex.value, values.length), NEAR);
    }

    private void assertPivots(int used) {
        assertEquals(1_000 - used, pivots[0]);
    }

    @Test
    void onlyRowsThatAreViolatedAreTakenUp() {
        column(1, 3);
        column(2, 3);
        row(0, 0, 0L, 0L);
        row(0, 6, 1L, 1L);
        row(1, Programme.FAR, 1L, 1L);
        row(-6, 0, -1L, -1L);
        assertEquals(State.OPTIMAL, run());
        assertPoint(1, 0);
        assertPivots(1);
        assertEquals(1, simplex.count);
        assertEquals(2, simplex.active[0]);
        assertEquals(State.OPTIMAL, simplex.run(new long[] {0}), "what is best already takes no pivot");
    }

    @Test
    void aLimitIsKept() {
        column(1, 3);
        row(1, Programme.FAR, 1L);
        pivots[0] = 0;
        assertEquals(State.LIMIT, run());
        pivots[0] = 1;
        assertEquals(State.OPTIMAL, simplex.run(pivots));
        assertPoint(1);
    }

    @Test
    void cheapColumnsGoToTheirEndBeforeOthersMove() {
        column(1, 3);
        column(5, 3);
        column(2, 3);
        row(5, 9, 1L, 1L, 1L);
        assertEquals(State.OPTIMAL, run());
        assertPoint(3, 0, 2);
        assertPivots(1);
        assertArrayEquals(new double[] {2}, simplex.multipliers(), NEAR);
    }

    @Test
    void whatCountsIsTheCostOfAUnitOfTheRow() {
        column(3, 9);
        column(2, 9);
        row(-9, -4, -2L, -1L);
        assertEquals(State.OPTIMAL, run());
        assertPoint(2, 0);
    }

    @Test
    void theWorstRowIsMendedFirst() {
        column(1, 9);
        row(1, 9, 1L);
        row(5, 9, 1L);
        row(3, 9, 1L);
        assertEquals(State.OPTIMAL, run());
        assertPoint(5);
        assertPivots(1);
    }

    @Test
    void rowsOverColumnsThatOthersDefineAreTakenUpInTheirTerms() {
        column(1, 9);
        column(3, 9);
        row(4, 4, 1L, 1L);
        row(-1, 2, 1L, -1L);
        assertEquals(State.OPTIMAL, run());
        assertPoint(3, 1);
        assertEquals(2, simplex.count);
        assertArrayEquals(new double[] {2, -1}, simplex.multipliers(), NEAR);
    }

    @Test
    void whatNoColumnsReachHasMultipliersThatShowIt() {
        column(1, 3);
        column(1, 3);
        row(7, Programme.FAR, 1L, 1L);
        assertEquals(State.INFEASIBLE, run());
        assertEquals(1, Math.abs(simplex.conflict()[0]), NEAR);
        Search search = searched();
        assertTrue(search.isContradictory() && search.isProven());
        assertNull(search.best());
    }

    private Search searched() {
        Search search = new Search(builder.build(), 100);
        search.run();
        return search;
    }

    @Test
    void boundsThatChangeMoveAColumnToWhereItCostsLeast() {
        column(1, 3);
        column(2, 9);
        row(5, 9, 1L, 1L);
        assertEquals(State.OPTIMAL, run());
        assertPoint(3, 2);
        simplex.bound(0, 0, 2);
        assertPoint(2, 3);
        simplex.bound(0, 1, 1);
        assertPoint(1, 4);
        simplex.bound(1, 0, 3);
        assertEquals(State.INFEASIBLE, simplex.run(pivots));
        simplex.bound(0, 0, 9);
        assertEquals(State.OPTIMAL, simplex.run(pivots));
        assertPoint(5, 0);
    }

    @Test
    void aColumnThatCostsSomethingGoesToItsLowerEnd() {
        column(1, 3);
        assertEquals(State.OPTIMAL, run());
        simplex.bound(0, 2, 3);
        assertPoint(2);
    }

    @Test
    void thereIsRoomForManyRows() {
        int count = 200;
        for (int i = 0; i < count; i++) {
            column(1 + i % 2, 2);
            builder.row(List.of(i, Math.max(0, i - 1)), List.of(1L, i == 0 ? 0L : 1L), 1, 2);
        }
        assertEquals(State.OPTIMAL, run());
        assertTrue(simplex.count > 64, "rows taken up: " + simplex.count);
        long[] best = searched().best();
        assertEquals(count / 2, LongStream.of(best).sum());
        assertEquals(count / 2, builder.build().cost(best));
    }
}
