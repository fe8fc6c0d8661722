package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two columns from 0 to 3 at a cost of 2 and 3, whose sum is at least 4: 9 is the least. */
class CostBoundTest {

    private static final int[] ROWS = {0};
    private static final long[] FROM = {0, 0};
    private static final long[] TO = {3, 3};

    private static Programme programme(long cost, long low, long high) {
        Programme.Builder builder = new Programme.Builder();
        builder.column(cost, 3);
        builder.column(3, 3);
        builder.row(List.of(0, 1), List.of(1L, 1L), low, high);
        return builder.build();
    }

    private static long bound(Programme programme, boolean costly, double multiplier) {
        return new CostBound(programme).bound(costly, ROWS, 1, new double[] {multiplier}, 1, FROM, TO);
    }

    /** Whatever the multiplier, the bound is not above the least; the right one proves it. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 4", "2, 8", "2.5, 8.5", "3, 9", "4, 7", "-1, 0"})
    void aMultiplierOfTheRowBoundsTheCost(double multiplier, double least) {
        assertEquals(least * CostBound.SCALE, bound(programme(2, 4, Programme.FAR), true, multiplier));
    }

    @ParameterizedTest
    @CsvSource({"-2, -2", "-3, -3", "1, 0"})
    void anUpperEndCountsWithTheOtherSign(double multiplier, double least) {
        assertEquals(least * CostBound.SCALE, bound(programme(2, -Programme.FAR, 1), true, multiplier));
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1", "9, 3"})
    void withoutCostsABoundAboveZeroSaysThatThereIsNoPoint(long low, long bound) {
        assertEquals(bound * CostBound.SCALE, bound(programme(2, low, Programme.FAR), false, 1));
    }

    @Test
    void theSignTurnsTheMultiplier() {
        assertEquals(9 * CostBound.SCALE, new CostBound(programme(2, 4, Programme.FAR))
            .bound(true, ROWS, 1, new double[] {-3}, -1, FROM, TO));
    }

    @Test
    void whatLeavesTheRangeOfLongSaysNothing() {
        assertEquals(CostBound.NOTHING, bound(programme(Long.MAX_VALUE, 4, 5), true, 1));
    }
}
