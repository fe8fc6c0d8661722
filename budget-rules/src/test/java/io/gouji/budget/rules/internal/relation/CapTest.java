package io.gouji.budget.rules.internal.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.internal.grade.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an unknown amount can be at most, told by figures: each by its row, in grains. */
class CapTest {

    private static final int THREE = 0;
    private static final int THREE_EXACTLY = 1;
    private static final int ONE = 2;
    private static final int TWO_EXACTLY = 3;
    private static final int ZERO = 4;
    private static final int BLANK = 5;

    private static final String ROWS = "A\n合计 3.00\n201 3.005000\n203 1.00\n204 2.000000\n205 0.00\n206 _";
    private final Figures figures = Tiny.figures(Tiny.LIST, ROWS);

    private static Cap cells(int... cells) {
        return Cap.cells(cells);
    }

    private static Cap sum(int... cells) {
        return Cap.sum(IntStream.of(cells).mapToObj(CapTest::cells).toList());
    }

    private void assertCap(String interval, String sources, Cap cap) {
        assertEquals(interval, cap.interval(figures).toString());
        assertEquals(sources, Arrays.toString(cap.sources(figures)));
    }

    @Test
    void theLeastOfSomeFiguresIsTheCap() {
        assertCap("[0, 2010000)", "[2]", cells(THREE, ONE, TWO_EXACTLY));
        assertCap("[0, 4000000]", "[3]", cells(THREE, TWO_EXACTLY));
        assertCap("[0, 6010000)", "[0]", cells(BLANK, THREE));
        assertCap("[0, 0]", "[4]", cells(THREE, ZERO, ONE));
        assertCap("[0, ∞)", "[]", cells(BLANK));
        assertCap("[0, ∞)", "[]", Cap.NONE);
    }

    @Test
    void aSumIsOpenWhereOneOfItIs() {
        assertCap("[0, 6010000)", "[2, 3]", sum(ONE, TWO_EXACTLY));
        assertCap("[0, 10010000]", "[1, 3]", sum(THREE_EXACTLY, TWO_EXACTLY));
        assertCap("[0, 2010000)", "[4, 2]", sum(ZERO, ONE));
        assertCap("[0, ∞)", "[]", sum(ONE, BLANK));
        assertCap("[0, 12060000)", "[2, 2, 2, 2, 2, 4, 2]", sum(ONE, ONE, ONE, ONE, ONE, ZERO, ONE));
        assertCap("[0, 0]", "[]", Cap.sum(List.of()));
    }

    @Test
    void ofEqualLimitsTheOpenOneCountsAndThenTheShortest() {
        assertCap("[0, 6010000)", "[0]", Cap.least(List.of(cells(THREE_EXACTLY), cells(THREE))));
        assertCap("[0, 6010000)", "[0]", Cap.least(List.of(cells(THREE), cells(THREE_EXACTLY))));
        assertCap("[0, 6010000)", "[0]", Cap.least(List.of(sum(ONE, TWO_EXACTLY), cells(THREE))));
        assertCap("[0, 6010000)", "[0]", Cap.least(List.of(cells(THREE), sum(ONE, TWO_EXACTLY))));
        assertCap("[0, 6010000)", "[2, 3]", Cap.least(List.of(sum(ONE, TWO_EXACTLY), cells(THREE_EXACTLY))));
        assertCap("[0, 4000000]", "[3]", Cap.least(List.of(cells(THREE), cells(BLANK), cells(TWO_EXACTLY))));
        assertCap("[0, 0]", "[4]", Cap.least(List.of(cells(THREE), cells(ZERO), Cap.sum(List.of()))));
        assertCap("[0, ∞)", "[]", Cap.least(List.of(cells(BLANK), Cap.NONE)));
        assertCap("[0, 2010000)", "[2]", Cap.least(List.of(cells(ONE))));
        assertCap("[0, ∞)", "[]", Cap.least(List.of()));
    }

    @Test
    void aCompleteListLeavesNothingBesideItsRows() {
        assertCap("[0, 6010000)", "[2, 3, 0]", Cap.listed(THREE, new int[] {ONE, TWO_EXACTLY}));
        assertCap("[0, 0]", "[0]", Cap.listed(THREE, new int[0]));
        assertCap("[0, ∞)", "[]", Cap.listed(THREE, new int[] {ONE, BLANK}));
        Cap two = Cap.least(List.of(cells(TWO_EXACTLY), cells(THREE)));
        assertCap("[0, 6010000)", "[2, 3, 0]", Cap.sum(List.of(Cap.listed(THREE, new int[] {ONE}), two)));
    }

    @Test
    void aListWithAnUnreadRowLeavesAnything() {
        Figures unread = Tiny.figures(Tiny.LIST, ROWS + "\n什么 1.00");
        assertEquals("[0, ∞)", Cap.listed(THREE, new int[] {ONE}).interval(unread).toString());
        assertEquals(0, Cap.listed(THREE, new int[] {ONE}).sources(unread).length);
    }

    @Test
    void asMuchAsTheEndIsAllowedWhereItIsClosed() {
        assertTrue(cells(THREE).allows(figures, 6_009_999));
        assertFalse(cells(THREE).allows(figures, 6_010_000));
        assertTrue(cells(THREE_EXACTLY).allows(figures, 6_010_000));
        assertFalse(cells(THREE_EXACTLY).allows(figures, 6_010_001));
        assertTrue(sum(ONE, TWO_EXACTLY).allows(figures, 6_009_999));
        assertFalse(sum(ONE, TWO_EXACTLY).allows(figures, 6_010_000));
        assertTrue(cells(BLANK).allows(figures, Long.MAX_VALUE / 4));
        assertTrue(cells(ZERO).isZero(figures));
        assertFalse(cells(ONE).isZero(figures));
    }
}
