package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({"704.60, 915.66, -0.2305", "110, 100, 0.1000", "0, 5, -1.0000", "5, 5, 0.0000", "5, -10, 1.5000",
        "-15, -10, -0.5000"})
    void relatesTheChangeToTheBase(String now, String before, BigDecimal rate) {
        BigDecimal growth = Growth.rate(Money.parse(now), Money.parse(before)).orElseThrow();
        assertEquals(rate, growth.setScale(4, RoundingMode.HALF_UP));
    }

    @Test
    void hasNoRateFromNothing() {
        assertEquals(Optional.empty(), Growth.rate(Money.parse("5"), Money.ZERO));
        assertEquals(Optional.empty(), Growth.rate(Money.ZERO, Money.ZERO));
    }

    @Test
    void roundsToThirtyFourDigits() {
        assertEquals(new BigDecimal("1.333333333333333333333333333333333"),
            Growth.rate(Money.parse("7"), Money.parse("3")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"100, 121, 2, 0.1", "100, 100, 1000, 0", "100, 0, 3, -1", "100, 800, 3, 1", "3, 7.5, 1, 1.5"})
    void averagesOverTheYears(String first, String last, int years, BigDecimal rate) {
        BigDecimal growth = Growth.averageAnnual(Money.parse(first), Money.parse(last), years).orElseThrow();
        assertEquals(0, rate.compareTo(growth), growth.toString());
    }

    @Test
    void keepsThirtyFourDigitsOfTheSmallestGrowth() {
        Money first = Money.parse("999999999999.999998");
        Money last = Money.parse("999999999999.999999");
        BigDecimal growth = Growth.averageAnnual(first, last, 1000).orElseThrow();
        assertEquals(Growth.PRECISION.getPrecision(), growth.precision());
        BigDecimal expected = new BigDecimal("1E-21");      // one part in 10^18, over a thousand years
        assertTrue(growth.subtract(expected).abs().compareTo(new BigDecimal("1E-38")) < 0, growth.toString());
    }

    @Test
    void hasNoAverageFromOrToADebt() {
        assertEquals(Optional.empty(), Growth.averageAnnual(Money.ZERO, Money.parse("5"), 2));
        assertEquals(Optional.empty(), Growth.averageAnnual(Money.parse("-5"), Money.parse("5"), 2));
        assertEquals(Optional.empty(), Growth.averageAnnual(Money.parse("5"), Money.parse("-5"), 2));
    }

    @Test
    void refusesImpossibleYears() {
        Money any = Money.parse("5");
        var none = assertThrows(IllegalArgumentException.class, () -> Growth.averageAnnual(any, any, 0));
        assertEquals("Years must be 1 to 1000, such as '5', but was '0'", none.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Growth.averageAnnual(any, any, 1001));
    }
}
