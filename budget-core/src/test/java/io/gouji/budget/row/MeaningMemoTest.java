package io.gouji.budget.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The memo of meanings keeps rows apart and stays small. */
class MeaningMemoTest {

    private static final Region SPENT = Region.parse("side=EXPENDITURE");

    private static RowText row(String code, String name, String owner) {
        return new RowText(0, code, name, owner);
    }

    private static RowText row(String name) {
        return row("", name, "");
    }

    @Test
    void theMemoTellsRowsApartByAllTheirWords() {
        MeaningMemo memo = new MeaningMemo();
        List<RowMeaning> meanings = List.of(RowMeaning.of("x", SPENT));
        assertSame(meanings, memo.keep(row("1", "b", "c"), meanings));
        assertSame(meanings, memo.find(row("1", "b", "c")));
        for (RowText other : List.of(row("2", "b", "c"), row("1", "x", "c"), row("1", "b", "x"), row("b"))) {
            assertNull(memo.find(other), other::toString);
        }
    }

    /** "Aa" and "BB" have one hash, and so have their sequels of the same length: one place and its neighbour. */
    @Test
    void twoRowsOfOnePlaceAreKeptAndAThirdDrivesOutTheFirst() {
        MeaningMemo memo = new MeaningMemo();
        List<RowText> alike = List.of(row("AaAa"), row("AaBB"), row("BBAa"));
        List<RowMeaning> meanings = List.of();
        memo.keep(alike.get(0), meanings);
        memo.keep(alike.get(1), meanings);
        assertSame(meanings, memo.find(alike.get(0)));
        assertSame(meanings, memo.find(alike.get(1)));
        memo.keep(alike.get(2), meanings);
        assertNull(memo.find(alike.get(0)));
        assertSame(meanings, memo.find(alike.get(1)));
        assertSame(meanings, memo.find(alike.get(2)));
    }

    @Test
    void longWordsAreNotRemembered() {
        MeaningMemo memo = new MeaningMemo();
        for (RowText row : List.of(row("1", "名".repeat(100), "主".repeat(19)), row("1", "名".repeat(19),
                "主".repeat(100)), row("1".repeat(120), "", ""))) {
            memo.keep(row, List.of());
            assertEquals(List.of(), memo.find(row));
        }
        for (RowText row : List.of(row("1", "名".repeat(100), "主".repeat(20)), row("1".repeat(121), "", ""))) {
            memo.keep(row, List.of());
            assertNull(memo.find(row));
        }
    }

    @Test
    void theMemoHoldsHundredsOfRows() {
        MeaningMemo memo = new MeaningMemo();
        List<RowText> rows = IntStream.range(0, 400).mapToObj(i -> row("20" + i, "第" + i + "项", "主" + i)).toList();
        rows.forEach(row -> memo.keep(row, List.of()));
        long known = rows.stream().filter(row -> memo.find(row) != null).count();
        assertTrue(known > 350, "rows known: " + known);
    }
}
