package io.gouji.budget.io.recognise.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.recognise.line.NumberText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    @Test
    void aFigureIsAsPreciseAsItsDecimals() {
        assertEquals(List.of(2, 2, 2), decimals("704.60", "0.00", "467.50"));
        assertEquals(List.of(2, 0), yuan("79,189,400.34", "12,604,173"));
        assertEquals(List.of(0, 0), decimals("12", "7"));
    }

    @Test
    void theFinestCountsWhereTrailingZerosAreDropped() {
        assertEquals(List.of(2, 2, 2), decimals("629.72", "467.5", "237"));
    }

    @Test
    void noZeroIsDroppedWhereOneIsPrinted() {
        assertEquals(List.of(2, 1, 2), decimals("629.72", "467.5", "704.60"));
        assertEquals(List.of(3, 2, 2), decimals("629.725", "467.51", "704.60"));
    }

    @Test
    void wholeNumbersBesideAFractionHaveDroppedTheirZeros() {
        assertEquals(List.of(1, 1, 1), decimals("78.7", "10", "240"));
        assertEquals(List.of(2, 2), decimals("629.72", "85"));
        assertEquals(List.of(2, 2, 2), decimals("629.72", "85", "0"));
    }

    @Test
    void wholeNumbersAreTheirOwnWhereZerosArePrintedAndInYuan() {
        assertEquals(List.of(2, 0, 2), decimals("629.72", "85", "0.00"));
        assertEquals(List.of(2, 0, 2), decimals("629.72", "85", "30.10"));
        assertEquals(List.of(1, 0), yuan("467.5", "85"));
    }

    @Test
    void whereNearlyAllHaveTwoDecimalsNoneIsCoarser() {
        String[] cells = new String[12];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i == 3 ? "77.9" : i + ".1" + i % 10;
        }
        assertEquals(2, decimals(cells).get(3));
        cells[4] = "629.725";
        assertEquals(List.of(1, 3), List.of(decimals(cells).get(3), decimals(cells).get(4)), "ten of twelve are not nearly all");
        cells[3] = "77.91";
        assertEquals(List.of(2, 3), List.of(decimals(cells).get(3), decimals(cells).get(4)));
    }

    @Test
    void aBareZeroIsAsPreciseAsItsTable() {
        assertEquals(List.of(2, 2, 2, 2), decimals("0", "-", "629.72", "0.00"));
        assertEquals(List.of(0, 0), decimals("0", "—"));
    }

    private static List<Integer> decimals(String... cells) {
        return decimals(new Precision(false), cells);
    }

    private static List<Integer> yuan(String... cells) {
        return decimals(new Precision(true), cells);
    }

    private static List<Integer> decimals(Precision precision, String... cells) {
        List<NumberText> numbers = Arrays.stream(cells).map(NumberText::of).toList();
        numbers.forEach(precision::note);
        return numbers.stream().map(precision::decimals).toList();
    }
}
