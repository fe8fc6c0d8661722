package io.gouji.budget.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gouji.budget.Serialized;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Money ONE = Money.parse("1");

    private static BudgetLines lines(List<Region> regions) {
        return BudgetLines.of(regions.stream().map(region -> BudgetLine.of(region, ONE)).toList(), Map.of());
    }

    private static Region place(int number) {
        Region unit = Region.of(number % 2 == 0 ? Side.REVENUE : Side.EXPENDITURE)
                .with(UnitCode.of(String.valueOf(320_001 + number % 40)));
        return number % 3 == 0 ? unit : unit.with(FunctionCode.of(String.valueOf(2_060_101 + number / 40)));
    }

    @Test
    void everyPlaceHasOneNumberInTheOrderOfItsFirstLine() {
        for (int count : new int[] {1, 15, 16, 17, 31, 32, 33, 64, 129, 1_000}) {
            List<Region> all = new ArrayList<>(IntStream.range(0, count).mapToObj(PlacesTest::place).toList());
            all.addAll(all);
            List<Region> distinct = all.stream().distinct().toList();
            BudgetLines lines = lines(all);
            assertEquals(distinct.size(), lines.places().size());
            for (int line = 0; line < all.size(); line++) {
                assertEquals(distinct.indexOf(all.get(line)), lines.place(line), "line " + line + " of " + count);
            }
            assertEquals(distinct, IntStream.range(0, distinct.size()).mapToObj(lines.places()::region).toList());
        }
    }

    @Test
    void membersAreNumberedByDimensionAndTheRootIsNone() {
        Region unit = Region.of(Side.REVENUE).with(UnitCode.of("320002"));
        Places places = lines(List.of(unit, Region.of(Side.REVENUE), unit.with(UnitCode.of("320001")))).places();
        assertEquals(3, places.members(Dimension.UNIT));
        assertEquals(1, places.members(Dimension.FUND));
        assertEquals(Optional.empty(), places.member(Dimension.UNIT, 0));
        assertEquals("320001", places.member(Dimension.UNIT, 2).orElseThrow().label());
        assertEquals(List.of("320002", "320001"), places.nodes(Dimension.UNIT).stream().map(Node::label).toList());
        assertEquals(List.of(1, 0, 2), IntStream.range(0, 3).mapToObj(place -> places.number(place, Dimension.UNIT))
                .toList());
        assertEquals("3 places", places.toString());
    }

    @Test
    void thereAreNoOtherPlaces() {
        Places places = lines(List.of(Region.of(Side.REVENUE))).places();
        for (int place : new int[] {-1, 1}) {
            assertEquals("Place must be 0 to 0, but was '" + place + "'", assertThrows(IndexOutOfBoundsException.class,
                    () -> places.number(place, Dimension.SIDE)).getMessage());
        }
    }

    @Test
    void placesAreValues() {
        Places places = lines(List.of(place(1), place(2))).places();
        assertEquals(places, Serialized.copy(places));
        assertEquals(places.hashCode(), lines(List.of(place(1), place(2))).places().hashCode());
        for (List<Region> other : List.of(List.of(place(1)), List.of(place(2), place(1)),
                List.of(place(1), place(4)))) {
            assertNotEquals(places, lines(other).places());
            assertNotEquals(places.hashCode(), lines(other).places().hashCode());
        }
        assertNotEquals(places, new Object());
    }

    @Test
    void linesDifferByPlaceAmountAndNames() {
        UnitCode unit = UnitCode.of("320");
        BudgetLine line = BudgetLine.of(place(1), ONE);
        BudgetLines lines = BudgetLines.of(List.of(line), Map.of(unit, "示例局"));
        assertEquals(lines, BudgetLines.of(List.of(line), Map.of(unit, "示例局")));
        assertEquals(lines.hashCode(), BudgetLines.of(List.of(line), Map.of(unit, "示例局")).hashCode());
        for (BudgetLines other : List.of(BudgetLines.of(List.of(line), Map.of(unit, "另一局")),
                BudgetLines.of(List.of(BudgetLine.of(place(2), ONE)), Map.of(unit, "示例局")),
                BudgetLines.of(List.of(BudgetLine.of(place(1), Money.parse("2"))), Map.of(unit, "示例局")))) {
            assertNotEquals(lines, other);
            assertNotEquals(lines.hashCode(), other.hashCode());
        }
    }
}
