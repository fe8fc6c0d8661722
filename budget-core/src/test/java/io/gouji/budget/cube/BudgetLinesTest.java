package io.gouji.budget.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetLinesTest {

    private static final UnitCode UNIT = UnitCode.of("320001");
    private static final BudgetLine IN = line("side=REVENUE fund=OTHER unit=320001", "3");
    private static final BudgetLine OUT =
            line("side=EXPENDITURE fund=OTHER nature=PROJECT function=206 economic=302 unit=320001 project=甲", "2");
    private static final BudgetLine MORE =
            line("side=EXPENDITURE fund=OTHER nature=BASIC function=206 economic=301 use=SPENT unit=320001", "0.5");

    private static BudgetLine line(String region, String amount) {
        return BudgetLine.of(Region.parse(region), Money.parse(amount));
    }

    private static BudgetLines lines(BudgetLine... lines) {
        return BudgetLines.of(List.of(lines), Map.of(UNIT, "本级"));
    }

    private static String told(BudgetLines lines) {
        return lines.lines().stream().map(BudgetLine::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void whatALineLeavesOpenIsAssumedOfRevenueOnlyWhatRevenueHas() {
        Region assumed = Region.parse("year=2024 phase=BUDGET fund=OWN vintage=CURRENT use=SPENT nature=BASIC "
                + "economic=302 project=乙 topic=GOODS");
        assertEquals("""
                side=REVENUE year=2024 phase=BUDGET fund=OTHER vintage=CURRENT unit=320001: 3.00
                side=EXPENDITURE year=2024 phase=BUDGET fund=OTHER vintage=CURRENT use=SPENT nature=PROJECT \
                function=206 economic=302 unit=320001 project=甲 topic=GOODS: 2.00""",
                told(lines(IN, OUT).assuming(assumed)));
        assertEquals(Map.of(UNIT, "本级"), lines(IN).assuming(assumed).unitNames());
    }

    @Test
    void revenueIsWhatIsSpentByWhatBothSidesHave() {
        BudgetLines both = lines(IN, OUT, MORE).withRevenueOfExpenditure();
        assertEquals(OUT + "\n" + MORE + "\nside=REVENUE fund=OTHER function=206 unit=320001: 2.50", told(both));
        assertEquals(both, both.withRevenueOfExpenditure());
        assertEquals(Map.of(UNIT, "本级"), both.unitNames());
    }

    @Test
    void anotherAmountPlaceOrNameMakesOtherLines() {
        BudgetLines lines = lines(IN, OUT);
        List<BudgetLines> others = List.of(lines(OUT, IN), lines(IN), lines(IN, MORE),
                lines(IN, line(OUT.region().toString(), "7")),
                BudgetLines.of(List.of(IN, OUT), Map.of()), BudgetLines.of(List.of(IN, OUT), Map.of(UNIT, "中心")));
        for (BudgetLines other : others) {
            assertNotEquals(lines, other);
            assertNotEquals(lines.hashCode(), other.hashCode());
        }
        assertEquals(lines, lines(IN, OUT));
        assertEquals(lines.hashCode(), lines(IN, OUT).hashCode());
        assertFalse(lines.equals(new Object()));
    }

    @Test
    void aLineIsItsPlaceAndAmount() {
        assertEquals(IN, line(IN.region().toString(), "3.00"));
        assertEquals(IN.hashCode(), line(IN.region().toString(), "3.00").hashCode());
        assertNotEquals(IN, line(IN.region().toString(), "3.01"));
        assertNotEquals(IN, line("side=REVENUE fund=OTHER", "3"));
        assertNotEquals(IN.hashCode(), line("side=REVENUE fund=OTHER", "3").hashCode());
        assertThrows(NullPointerException.class, () -> BudgetLine.of(null, Money.ZERO));
        assertThrows(NullPointerException.class, () -> BudgetLine.of(IN.region(), null));
    }

    @Test
    void placesAreAValue() {
        Places places = lines(IN, OUT, IN).places();
        assertEquals("2 places", places.toString());
        assertEquals(places, lines(IN, OUT).places());
        assertEquals(places.hashCode(), lines(IN, OUT).places().hashCode());
        assertNotEquals(places, lines(OUT, IN).places());
        assertNotEquals(places, lines(IN).places());
        assertNotEquals(places.hashCode(), lines(IN).places().hashCode());
        assertEquals("Place must be 0 to 1, but was '2'",
                assertThrows(IndexOutOfBoundsException.class, () -> places.number(2, Dimension.SIDE)).getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> places.number(-1, Dimension.SIDE));
    }

    @Test
    void aSumTooLargeForAnAmountIsRefused() {
        BudgetLine much = BudgetLine.of(IN.region(), Money.parse("999999999999"));
        BudgetLine[] many = Stream.generate(() -> much).limit(10).toArray(BudgetLine[]::new);
        assertThrows(ArithmeticException.class, () -> lines(many).sums());
    }

    @Test
    void everyMemberOfADimensionHasATermAndIsReadByItsName() {
        Stream.of(Dimension.values()).map(Dimensions.standard()::members).flatMap(List::stream).forEach(member -> {
            assertTrue(member.chinese().matches("\\p{IsHan}{2,}"), member::toString);
            assertEquals(member.toString(), member.node().label());
            assertEquals(member.node(), Node.parse(member.node().toString()));
        });
        assertEquals("一般公共预算", Fund.GENERAL_PUBLIC.chinese());
    }
}
