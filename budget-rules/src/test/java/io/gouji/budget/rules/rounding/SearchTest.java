package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What branch and bound finds and proves, and in how many nodes. */
class SearchTest {

    private final Programme.Builder builder = new Programme.Builder();

    private void column(long cost, long upper) {
        builder.column(cost, upper);
    }

    /** A row over the first columns. */
    private void row(long low, long high, Long... coefs) {
        builder.row(List.of(0, 1, 2).subList(0, coefs.length), List.of(coefs), low, high);
    }

    private Search searched() {
        Search search = new Search(builder.build(), 100);
        search.run();
        return search;
    }

    @Test
    void whatOnlyFractionsSolveIsNoContradiction() {
        column(1, 1);
        row(1, 1, 2L);
        Search search = searched();
        assertNull(search.best());
        assertTrue(search.isProven());
        assertFalse(search.isContradictory());
    }

    @Test
    void withoutNodesNothingIsProven() {
        column(1, 1);
        row(1, 1, 1L);
        Search search = new Search(builder.build(), 0);
        search.run();
        assertNull(search.best());
        assertFalse(search.isProven());
        assertArrayEquals(new long[] {1}, searched().best());
    }

    /** The root is half of each of three columns, so two of them must be one. */
    @Test
    void aCycleOfOddLengthIsBranchedOn() {
        column(2, 1);
        column(3, 1);
        column(4, 1);
        row(1, 2, 1L, 1L, 0L);
        row(1, 2, 0L, 1L, 1L);
        row(1, 2, 1L, 0L, 1L);
        assertArrayEquals(new long[] {1, 1, 0}, searched().best());
        Search one = new Search(builder.build(), 1);
        one.run();
        assertFalse(one.isProven());
    }

    /** Two nodes if the nearer end is the answer, since no third can be cheaper; else it is tried in vain first. */
    @Test
    void theNearerEndIsTriedFirst() {
        for (long[] quarter : new long[][] {{1, 3}, {2, 2}, {3, 2}}) {
            Programme.Builder one = new Programme.Builder();
            one.column(1, 1);
            one.row(List.of(0), List.of(4L), quarter[0], 4);
            for (int nodes = 1; nodes <= 3; nodes++) {
                Search search = new Search(one.build(), nodes);
                search.run();
                assertEquals(nodes >= quarter[1], search.isProven(), quarter[0] + " quarters, " + nodes + " nodes");
            }
        }
    }

    @Test
    void aContradictionThatCannotBeCheckedIsNotProven() {
        column(1, 1);
        row(1L << 45, 1L << 46, 1L);
        Search search = searched();
        assertFalse(search.isProven() || search.isContradictory());
    }

    @Test
    void aPointSatisfiesColumnsAndRows() {
        column(1, 3);
        column(1, 3);
        row(1, 4, 1L, 1L);
        row(-Programme.FAR, Programme.FAR, 1L, 1L);
        Programme programme = builder.build();
        for (long[] point : new long[][] {{0, 1}, {1, 3}, {3, 1}}) {
            assertTrue(programme.satisfies(point), Arrays.toString(point));
        }
        for (long[] point : new long[][] {{0, 0}, {3, 2}, {-1, 3}, {4, 0}}) {
            assertFalse(programme.satisfies(point), Arrays.toString(point));
        }
    }
}
