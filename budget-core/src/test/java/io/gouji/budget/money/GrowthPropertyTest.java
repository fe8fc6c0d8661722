package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class GrowthPropertyTest {

    @Property
    void rateHasTheSignOfTheChange(@ForAll Money now, @ForAll Money before) {
        Assume.that(!before.isZero());
        assertEquals(now.minus(before).signum(), Growth.rate(now, before).orElseThrow().signum());
    }

    @Property
    void averageOverOneYearIsTheRate(@ForAll Money now, @ForAll Money before) {
        Assume.that(!before.isZero());
        BigDecimal rate = Growth.rate(now.abs(), before.abs()).orElseThrow();
        BigDecimal average = Growth.averageAnnual(before.abs(), now.abs(), 1).orElseThrow();
        assertTrue(near(rate, average, new BigDecimal("1E-33")), () -> rate + " " + average);
    }

    @Property(tries = 200)
    void averageLeadsFromTheFirstToTheLast(@ForAll @IntRange(min = 1, max = 1_000_000) int first,
                                           @ForAll @IntRange(min = 1, max = 1_000_000) int last,
                                           @ForAll @IntRange(min = 1, max = 30) int years) {
        BigDecimal rate = Growth.averageAnnual(Money.ofFen(first), Money.ofFen(last), years).orElseThrow();
        BigDecimal grown = rate.add(BigDecimal.ONE).pow(years).multiply(BigDecimal.valueOf(first));
        assertTrue(near(BigDecimal.valueOf(last), grown, new BigDecimal("1E-25")), () -> last + " " + grown);
    }

    private static boolean near(BigDecimal expected, BigDecimal actual, BigDecimal relative) {
        BigDecimal bound = expected.abs().max(BigDecimal.ONE).multiply(relative);
        return expected.subtract(actual).abs().compareTo(bound) <= 0;
    }
}
