package io.gouji.budget.rules.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Prover;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountRangeTest {

    private static AmountRange of(Interval grains) {
        return ofTimes(1, grains);
    }

    /** What is left to an amount of which so many together lie in the interval. */
    private static AmountRange ofTimes(long count, Interval grains) {
        LinearSystem.Builder system = LinearSystem.builder();
        int variable = system.variable(Interval.everything());
        system.relation(new int[] {variable}, new long[] {count}, grains);
        return AmountRange.ofGrains(Prover.standard().range(system.build(), variable, new BitSet()));
    }

    @Test
    void isToldInWanYuan() {
        AmountRange range = of(Interval.of(15_310_000, true, 15_330_000, false));
        assertEquals("[7.655, 7.665)", range.toString());
        assertEquals(Optional.of(new BigDecimal("7.655")), range.lower());
        assertEquals(Optional.of(new BigDecimal("7.665")), range.upper());
        assertTrue(range.lowerAttained() && !range.upperAttained());
        assertTrue(range.isKnown() && !range.isEmpty());
        assertEquals("(-7.665, -7.655]", of(Interval.of(-15_330_000, false, -15_310_000, true)).toString());
        assertEquals("(-∞, 100]", of(Interval.atMost(200_000_000)).toString());
        assertEquals("[0, ∞)", of(Interval.atLeast(0)).toString());
    }

    @Test
    void anEndWithoutEndIsRoundedOutward() {
        assertEquals("[0.0000001, 0.0000004]", ofTimes(3, Interval.of(1, true, 2, true)).toString());
        assertEquals("[-0.0000004, -0.0000001]", ofTimes(3, Interval.of(-2, true, -1, true)).toString());
    }

    @Test
    void aContradictionLeavesNothing() {
        LinearSystem.Builder system = LinearSystem.builder();
        system.source(system.variable(Interval.atLeast(5)), Interval.exactly(4));
        AmountRange none = AmountRange.ofGrains(Prover.standard().range(system.build(), 0, new BitSet()));
        assertEquals("∅", none.toString());
        assertTrue(none.isEmpty() && none.isKnown());
        assertEquals(Optional.empty(), none.lower());
    }

    @Test
    void beyondALimitNothingIsKnown() {
        LinearSystem.Builder system = LinearSystem.builder();
        int[] both = {system.variable(Interval.of(0, true, 10, true)), system.variable(Interval.of(0, true, 10, true))};
        system.relation(both, new long[] {1, 1}, Interval.of(14, true, 20, true));
        AmountRange open = AmountRange.ofGrains(
            Prover.standard().withPivotLimit(0).range(system.build(), 0, new BitSet()));
        assertEquals("?", open.toString());
        assertFalse(open.isKnown() || open.isEmpty());
        assertEquals("UNKNOWN", open.grains().toString());
    }

    @Test
    void isAValue() {
        AmountRange range = of(Interval.of(0, true, 2, false));
        assertEquals(range, Copies.serialized(range));
        assertEquals(range.hashCode(), Copies.serialized(range).hashCode());
        assertNotEquals(range, of(Interval.of(0, true, 2, true)));
        assertNotEquals(range.hashCode(), of(Interval.of(0, true, 2, true)).hashCode());
        assertFalse(range.equals(new Object()));
        assertEquals(range.grains(), Copies.serialized(range).grains());
    }
}
