package io.gouji.budget.rules.internal.grain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.proof.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class WanPropertyTest {

    private static final BigDecimal GRAIN = new BigDecimal("0.0000005");

    @Property
    void grainsAreTheirWorthAndNoLongerThanTheyMustBe(@ForAll long grains) {
        BigDecimal exact = Wan.exact(grains);
        assertEquals(0, GRAIN.multiply(BigDecimal.valueOf(grains)).compareTo(exact));
        assertTrue(exact.scale() == 2 || exact.scale() > 2 && exact.stripTrailingZeros().scale() == exact.scale());
        assertEquals(exact.toPlainString(), Wan.text(exact));
    }

    @Property
    void amountsOfTwoDecimalsHaveTwo(@ForAll int hundredths) {
        assertEquals(BigDecimal.valueOf(hundredths, 2), Wan.exact(hundredths * 20_000L));
    }

    @Property
    void aBoundIsTrueAndNearAndOnItsSideOfAllWholeGrains(@ForAll long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator, @ForAll boolean lower) {
        Fraction grains = Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        BigDecimal bound = Wan.bound(grains, lower);
        BigDecimal told = bound.divide(GRAIN).multiply(BigDecimal.valueOf(denominator));
        BigDecimal difference = BigDecimal.valueOf(numerator).subtract(told);
        BigDecimal off = lower ? difference : difference.negate();
        assertTrue(off.signum() >= 0, () -> bound + " is not true of " + grains);
        assertTrue(off.compareTo(new BigDecimal("0.02").multiply(BigDecimal.valueOf(denominator))) < 0, bound::toString);
        assertTrue(bound.scale() <= 16, bound::toString);
        RoundingMode inward = lower ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigInteger whole = bound.divide(GRAIN).setScale(0, inward).toBigInteger();
        assertEquals(lower ? grains.ceiling() : grains.floor(), whole);
    }

    @Example
    void aQuotientWithoutEndIsCutAwayFromWhatItBounds() {
        Fraction third = Fraction.of(BigInteger.valueOf(20_000_000), BigInteger.valueOf(3));
        assertEquals("3.33333333", Wan.bound(third, true).toPlainString());
        assertEquals("3.33333334", Wan.bound(third, false).toPlainString());
        assertEquals("0.005", Wan.bound(Fraction.of(10_000), true).toPlainString());
        Fraction justAbove = Fraction.of(BigInteger.valueOf(3_000_000_001L), BigInteger.valueOf(300_000));
        assertEquals("0.005000000001", Wan.bound(justAbove, true).toPlainString());
    }

    @Example
    void halfAUnitIsReadable() {
        assertEquals("0.005", Wan.exact(10_000).toString());
        assertEquals("0.00", Wan.exact(0).toString());
        assertEquals("0.0000005", Wan.exact(1).toPlainString());
    }
}
