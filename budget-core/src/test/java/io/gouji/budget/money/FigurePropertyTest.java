package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.Serialized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class FigurePropertyTest {

    @Property
    void standsForTheAmountThatItPrints(@ForAll Money amount, @ForAll @IntRange(max = 6) int scale) {
        Figure figure = Figure.print(amount, scale);
        BigDecimal off = figure.amount().orElseThrow().minus(amount).abs().amount();
        assertTrue(off.compareTo(figure.halfUnit()) <= 0);
        assertEquals(figure, Figure.parse(figure.printed()));
    }

    @Property
    void standsForTheAmountThatItPrintsInItsOwnUnit(@ForAll Money amount, @ForAll MoneyUnit unit,
            @ForAll @IntRange(max = 2) int decimals) {
        BigDecimal number = unit.number(amount).setScale(decimals, RoundingMode.HALF_UP);
        Figure figure = Figure.of(number, unit);
        assertEquals(unit.scale(decimals), figure.scale());
        assertEquals(number.toPlainString(), figure.printed());
        BigDecimal off = figure.amount().orElseThrow().minus(amount).abs().amount();
        assertTrue(off.compareTo(figure.halfUnit()) <= 0, () -> figure + " " + unit.chinese() + " of " + amount);
        assertEquals(figure, Figure.of(figure.printed(), figure.amount().orElseThrow(), figure.scale()));
    }

    @Property
    void isExactlyOneOfThree(@ForAll Figure figure) {
        int states = (figure.isPrinted() ? 1 : 0) + (figure.isBlank() ? 1 : 0) + (figure.isUnread() ? 1 : 0);
        assertEquals(1, states);
        assertEquals(figure.isPrinted(), figure.amount().isPresent());
        assertEquals(figure.isPrinted(), figure.sameAmount(figure));
        assertFalse(figure.toString().contains("\n"));
    }

    @Property
    void survivesSerialisation(@ForAll Figure figure) {
        Figure copy = Serialized.copy(figure);
        assertEquals(figure, copy);
        assertEquals(figure.hashCode(), copy.hashCode());
    }

    @Property
    void refusesBadTextInTwoWaysOnly(@ForAll String text) {
        try {
            assertEquals(text, Figure.parse(text).toString());
        } catch (IllegalArgumentException | ArithmeticException expected) {
            assertTrue(expected.getMessage().startsWith("Amount must "), expected.getMessage());
        }
    }
}
