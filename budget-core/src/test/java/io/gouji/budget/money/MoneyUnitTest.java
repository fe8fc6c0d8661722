package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Units are found by what a table prints, and say amounts as sentences do. */
class MoneyUnitTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameAlone(MoneyUnit unit) {
        assertEquals(Optional.of(unit), MoneyUnit.named(unit.chinese()));
        assertEquals(Optional.empty(), MoneyUnit.named("美" + unit.chinese()));
    }

    @ParameterizedTest
    @CsvSource({"WAN_YUAN, 704.6, 704.60 万元", "WAN_YUAN, 704.605, 704.605 万元", "WAN_YUAN, 700, 700.00 万元",
            "YUAN, 704.6, 7046000.00 元", "YUAN, 0.000001, 0.01 元", "WAN_YUAN, 0, 0.00 万元", "YUAN, -0.5, -5000.00 元"})
    void saysAnAmountInPlainDigitsWithTwoDecimalsAtLeast(MoneyUnit unit, String amount, String text) {
        assertEquals(text, unit.text(Money.parse(amount)));
    }

    @Test
    void aFigureIsPlainIfItPrintsTheDigitsOfItsAmountInWanYuan() {
        assertTrue(Figure.parse("704.60").isPlain());
        assertFalse(Figure.of("7,046,000.00", Money.parse("704.60"), 6).isPlain());
        assertFalse(Figure.blank().isPlain());
    }

    @Test
    void amountsCompareWithThoseBefore() {
        assertEquals(0, new BigDecimal("0.25").compareTo(Money.parse("125").growthSince(Money.parse("100")).orElseThrow()));
        assertEquals(Optional.empty(), Money.parse("125").growthSince(Money.ZERO));
        assertEquals(0, new BigDecimal("0.1").compareTo(
                Money.parse("121").yearlyGrowthSince(Money.parse("100"), 2).orElseThrow()));
        assertEquals(Optional.empty(), Money.parse("121").yearlyGrowthSince(Money.ZERO, 2));
    }
}
