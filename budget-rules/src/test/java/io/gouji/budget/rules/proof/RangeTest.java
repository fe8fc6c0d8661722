package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.Tries;
import io.gouji.budget.rules.proof.Prover.Range;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a variable may be, against the interval that one source gives it. */
class RangeTest {

    private static Range of(Interval interval) {
        LinearSystem.Builder system = LinearSystem.builder();
        system.source(system.variable(Interval.everything()), interval);
        return Prover.standard().range(system.build(), 0, new BitSet());
    }

    @Test
    void aloneItIsTheIntervalOfItsFigure() {
        for (Interval interval : new Interval[] {Interval.of(1, true, 3, false), Interval.of(-3, false, 3, true),
                Interval.exactly(7),
            Interval.atLeast(0), Interval.below(-2), Interval.everything()}) {
            Range range = of(interval);
            assertEquals(interval.toString(), range.toString());
            assertEquals(Range.Status.KNOWN, range.status());
            assertEquals(interval.hasLower(), range.lower().isPresent());
            assertEquals(interval.hasUpper(), range.upper().isPresent());
            assertEquals(interval.lowerClosed(), range.lowerAttained());
            assertEquals(interval.upperClosed(), range.upperAttained());
        }
        assertEquals(Optional.of(Fraction.of(3)), of(Interval.of(1, true, 3, false)).upper());
    }

    @Test
    void itMeetsWhatItsIntervalMeets() {
        Random random = new Random(11);
        for (int i = 0; i < Tries.of(2_000); i++) {
            Interval one = RandomSystems.around(random, random.nextInt(5), 3);
            Interval two = RandomSystems.around(random, random.nextInt(5), 3);
            if (!one.isEmpty()) {
                assertEquals(one.intersects(two), of(one).intersects(two), one + " and " + two);
            }
        }
    }

    @Test
    void touchingEndsMeetOnlyIfBothBelong() {
        assertTrue(of(Interval.of(1, true, 3, true)).intersects(Interval.of(3, true, 5, true)));
        assertFalse(of(Interval.of(1, true, 3, false)).intersects(Interval.of(3, true, 5, true)));
        assertFalse(of(Interval.of(1, true, 3, true)).intersects(Interval.of(3, false, 5, true)));
        assertTrue(of(Interval.of(3, true, 5, true)).intersects(Interval.of(1, true, 3, true)));
        assertFalse(of(Interval.of(3, false, 5, true)).intersects(Interval.of(1, true, 3, true)));
        assertTrue(of(Interval.everything()).intersects(Interval.exactly(0)));
        assertFalse(of(Interval.everything()).intersects(Interval.of(1, true, 0, true)));
    }

    @Test
    void withoutSolutionsThereIsNoRange() {
        LinearSystem.Builder system = LinearSystem.builder();
        int variable = system.variable(Interval.atLeast(5));
        system.source(variable, Interval.exactly(4));
        Range empty = Prover.standard().range(system.build(), 0, new BitSet());
        assertEquals("EMPTY", empty.toString());
        assertEquals(Range.Status.EMPTY, empty.status());
        assertFalse(empty.lowerAttained() || empty.upperAttained() || empty.intersects(Interval.everything()));
        assertNotEquals(of(Interval.everything()), empty);
    }

    @Test
    void isAValue() {
        Range range = of(Interval.of(1, true, 3, false));
        assertEquals(range, Copies.serialized(range));
        assertEquals(range.hashCode(), Copies.serialized(range).hashCode());
        for (Interval other : new Interval[] {Interval.of(1, false, 3, false), Interval.of(1, true, 3, true),
                Interval.of(0, true, 3, false),
            Interval.of(1, true, 4, false), Interval.atLeast(1), Interval.below(3)}) {
            assertNotEquals(range, of(other));
            assertNotEquals(range.hashCode(), of(other).hashCode());
        }
        assertFalse(range.equals(new Object()));
    }
}
