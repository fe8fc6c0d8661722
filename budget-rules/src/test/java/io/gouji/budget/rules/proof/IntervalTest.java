package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.Tries;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void showsItsEnds() {
        assertEquals("[1, 3)", Interval.of(1, true, 3, false).toString());
        assertEquals("(-∞, 3]", Interval.atMost(3).toString());
        assertEquals("(3, ∞)", Interval.above(3).toString());
        assertEquals("(-∞, ∞)", Interval.everything().toString());
        assertEquals("∅", Interval.of(3, true, 3, false).toString());
    }

    @Test
    void emptyIntervalsAreOneValue() {
        assertEquals(Interval.of(3, true, 1, true), Interval.of(0, false, 0, true));
        assertTrue(Interval.atMost(1).intersect(Interval.above(1)).isEmpty());
        assertTrue(Interval.of(3, true, 1, true).plus(Interval.everything()).isEmpty());
        assertTrue(Interval.of(3, true, 1, true).times(-2).isEmpty());
        assertFalse(Interval.everything().isEmpty());
    }

    @Test
    void negationSwapsTheEnds() {
        assertEquals(Interval.of(-6, false, -5, true), Interval.of(5, true, 6, false).times(-1));
        assertEquals(Interval.below(-4), Interval.above(2).times(-2));
        assertEquals(Interval.exactly(0), Interval.above(2).times(0));
    }

    @Test
    void touchingEndsMeetOnlyIfBothAreClosed() {
        assertTrue(Interval.of(1, true, 3, true).intersects(Interval.of(3, true, 5, true)));
        assertFalse(Interval.of(1, true, 3, false).intersects(Interval.of(3, true, 5, true)));
        assertFalse(Interval.of(8, true, 10, false).intersects(Interval.of(10, true, 11, false)));
    }

    @Test
    void sumsKeepOpenAndInfiniteEnds() {
        assertEquals(Interval.of(5, true, 10, false),
            Interval.of(1, true, 3, true).plus(Interval.of(4, true, 7, false)));
        assertEquals(Interval.above(5), Interval.above(1).plus(Interval.of(4, true, 7, false)));
        assertThrows(ArithmeticException.class, () -> Interval.exactly(Long.MAX_VALUE).plus(Interval.exactly(1)));
        assertThrows(ArithmeticException.class, () -> Interval.exactly(Long.MAX_VALUE).times(2));
    }

    @Test
    void infiniteEndsHaveNoValue() {
        assertEquals("Interval must have an upper end, such as '[1, 3)', but was '[1, ∞)'",
            assertThrows(IllegalStateException.class, () -> Interval.atLeast(1).upper()).getMessage());
    }

    @Test
    void operationsAreThoseOfSets() {
        Random random = new Random(3);
        for (int i = 0; i < Tries.of(20_000); i++) {
            Interval a = RandomSystems.around(random, random.nextInt(5), 4);
            Interval b = RandomSystems.around(random, random.nextInt(5), 4);
            boolean meet = false;
            for (int v = -9; v < 14; v++) {
                assertEquals(a.contains(v) && b.contains(v), a.intersect(b).contains(v), a + " and " + b);
                assertEquals(a.contains(v), a.times(-1).contains(-v));
                assertEquals(!a.isEmpty() && a.contains(v), a.plus(Interval.exactly(3)).contains(v + 3));
                meet |= a.contains(v) && b.contains(v);
            }
            assertTrue(!meet || a.intersects(b));
        }
    }

    @Test
    void factoriesSayWhatTheirNamesSay() {
        assertEquals("[3, ∞)", Interval.atLeast(3).toString());
        assertEquals("(-∞, 3)", Interval.below(3).toString());
        assertEquals("[3, 3]", Interval.exactly(3).toString());
        assertTrue(Interval.exactly(3).isPoint());
        assertFalse(Interval.of(3, true, 4, true).isPoint() || Interval.atLeast(0).isPoint() || Interval.atMost(0)
                .isPoint());
        assertEquals(3, Interval.above(3).lower());
        assertEquals(3, Interval.below(3).upper());
        assertEquals("Interval must have a lower end, such as '[1, 3)', but was '(-∞, 1]'",
            assertThrows(IllegalStateException.class, () -> Interval.atMost(1).lower()).getMessage());
    }

    @Test
    void equalIntervalsHaveOneHash() {
        Interval interval = Interval.of(1, true, 3, false);
        assertEquals(interval, Copies.serialized(interval));
        assertEquals(interval.hashCode(), Copies.serialized(interval).hashCode());
        for (Interval other : new Interval[] {Interval.of(1, false, 3, false), Interval.of(1, true, 3, true),
                Interval.of(0, true, 3, false),
            Interval.of(1, true, 4, false), Interval.atLeast(1), Interval.below(3)}) {
            assertNotEquals(interval, other);
            assertNotEquals(interval.hashCode(), other.hashCode());
        }
        assertTrue(Copies.serialized(Interval.of(3, true, 1, true)).isEmpty());
    }
}
