package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where one amount may go, in hundredths; four amounts and their total stand for up to five copies of it. */
class RoomTest {

    private static DepartmentBudget document(String... amounts) {
        DepartmentBudget budget = Vectors.publish(Publisher.of(Vectors.TEMPLATE), List.of(Money.parse("1"),
            Money.parse("1"), Money.parse("1"), Money.parse("1")));
        return budget.withFigures(Stream.of(amounts).map(text -> text.isEmpty() ? Figure.blank() : Figure.parse(text))
            .toList());
    }

    private static Sheet sheet(String... exact) {
        return new Sheet(document("1.35", "0.00", "2.00", "-1.36", "9.00"), document(exact), Set.of(Vectors.TOTAL));
    }

    private static void assertRoom(long low, long high, long base, Room room) {
        assertArrayEquals(new long[] {low, high, base}, new long[] {room.low, room.high, room.base});
    }

    @Test
    void aFigureMovesByLessThanAUnitOrByOneIfItIsWhole() {
        Sheet sheet = sheet("1.3451", "0.0000", "2.0000", "-1.3551", "8.0123");
        assertArrayEquals(new long[] {134, 135}, Room.ends(sheet, 0, false));
        assertArrayEquals(new long[] {0, 0}, Room.ends(sheet, 1, false));
        assertArrayEquals(new long[] {-1, 1}, Room.ends(sheet, 1, true));
        assertArrayEquals(new long[] {199, 201}, Room.ends(sheet, 2, false));
        assertArrayEquals(new long[] {-136, -135}, Room.ends(sheet, 3, false));
        assertArrayEquals(new long[] {900, 900}, Room.ends(sheet, 4, false), "fixed as printed");
    }

    @Test
    void theCheapestPlaceIsTheNearest() {
        Sheet sheet = sheet("1.3451", "0.0000", "2.0000", "-1.3551", "8.0123");
        assertRoom(134, 135, 135, Room.of(sheet, List.of(0), false));
        assertRoom(199, 201, 200, Room.of(sheet, List.of(2), false));
        assertRoom(-136, -135, -136, Room.of(sheet, List.of(3), false));
        Room room = Room.of(sheet, List.of(0), false);
        assertEquals(4_900, room.cost(135));
        assertEquals(5_100, room.cost(134));
        assertFalse(room.isEmpty());
    }

    @Test
    void copiesMeetWhereAllMayGoAndEachCounts() {
        Sheet near = sheet("1.3451", "1.3412", "1.3400", "1.3512", "8.0000");
        assertRoom(134, 135, 134, Room.of(near, List.of(0, 1, 2), false));
        assertEquals(5_100 + 1_200, Room.of(near, List.of(0, 1, 2), false).cost(134));
        assertRoom(135, 135, 135, Room.of(near, List.of(0, 3), false));
        assertTrue(Room.of(sheet("1.3451", "1.3651", "1.0000", "1.0000", "8.0000"), List.of(0, 1), false).isEmpty());
    }

    @Test
    void whatIsToldWithFewerDigitsIsFreeWithinThem() {
        assertRoom(96, 104, 100, Room.of(sheet("1.0", "0.0000", "2", "", "8"), List.of(0), false));
        assertRoom(151, 249, 200, Room.of(sheet("1.0", "0.0000", "2", "", "8"), List.of(2), false));
        assertNull(Room.of(sheet("1.0", "0.0000", "2", "", "8"), List.of(3), false));
        assertRoom(0, 0, 0, Room.of(sheet("1.0", "0.0000", "2", "", "8"), List.of(0, 1, 2), false));
    }

    @Test
    void aSheetKnowsItsUnitAndWhatIsBlank() {
        Sheet sheet = sheet("1.3451", "", "2.0", "-1.36", "9.00");
        assertEquals(2, sheet.scale());
        assertEquals(10_000, sheet.unit());
        assertTrue(sheet.isSharp(0) && sheet.isKnown(0));
        assertFalse(sheet.isSharp(1) || sheet.isKnown(1));
        assertTrue(!sheet.isSharp(2) && sheet.isKnown(2));
        assertEquals(1_345_100, sheet.fen(0));
        assertEquals(1_350_000, sheet.printedFen(0));
        assertEquals(0, sheet.fen(1));
        assertTrue(sheet.isFixed(4) && !sheet.isFixed(0));
        Sheet blank = new Sheet(document("", "0", "0", "0", "0"), document("1", "0", "0", "0", "0"), Set.of());
        assertFalse(blank.isSharp(0) || blank.isKnown(0));
        assertEquals(0, blank.printedFen(0));
        assertEquals(1_000_000, blank.unit());
        assertEquals(2, new Sheet(document("", "", "", "", ""), document("", "", "", "", ""), Set.of()).scale());
    }

    @Test
    void aFixedCellIsOneOfTheBudget() {
        DepartmentBudget budget = document("1", "1", "1", "1", "4");
        assertEquals("Fixed cell must be one of this budget's, but was 'LIST:戊:金额'",
            assertThrows(IllegalArgumentException.class, () -> new Sheet(budget, budget,
                Set.of(CellRef.of("LIST", "戊", "金额")))).getMessage());
    }
}
