package io.gouji.budget.rules.internal.grain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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

    @Example
    void halfAUnitIsReadable() {
        assertEquals("0.005", Wan.exact(10_000).toString());
        assertEquals("0.00", Wan.exact(0).toString());
        assertEquals("0.0000005", Wan.exact(1).toPlainString());
    }
}
