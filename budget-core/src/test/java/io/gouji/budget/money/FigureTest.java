package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final Money AMOUNT = Money.parse("704.60");

    @ParameterizedTest
    @CsvSource({"704, 0, 0.5", "704.6, 1, 0.05", "704.60, 2, 0.005", "-704.60, 2, 0.005", "0.00, 2, 0.005",
        "704.6000, 4, 0.00005", "704.600000, 6, 0"})
    void takesItsPrecisionFromItsDecimals(String text, int scale, BigDecimal halfUnit) {
        Figure figure = Figure.parse(text);
        assertEquals(scale, figure.scale());
        assertEquals(halfUnit, figure.halfUnit());
        assertEquals(text, figure.printed());
        assertEquals(text, figure.toString());
        assertEquals(Optional.of(Money.parse(text)), figure.amount());
    }

    @Test
    void keepsWhatATableInYuanPrints() {
        Figure figure = Figure.of("7,046,000", AMOUNT, 4);
        assertTrue(figure.isPrinted());
        assertEquals("7,046,000", figure.toString());
        assertEquals(new BigDecimal("0.00005"), figure.halfUnit());
        assertTrue(figure.sameAmount(Figure.parse("704.60")));
        assertNotEquals(figure, Figure.parse("704.60"));
    }

    @Test
    void knowsThatADashMayMeanZeroButABlankDoesNot() {
        Figure dash = Figure.of("-", Money.ZERO, 2);
        assertTrue(dash.sameAmount(Figure.parse("0.00")));
        assertFalse(Figure.blank().sameAmount(Figure.parse("0.00")));
        assertFalse(Figure.parse("0.00").sameAmount(Figure.blank()));
        assertFalse(Figure.blank().sameAmount(Figure.blank()));
    }

    @Test
    void hasNoAmountWhenBlank() {
        Figure blank = Figure.blank();
        assertTrue(blank.isBlank());
        assertFalse(blank.isPrinted());
        assertFalse(blank.isUnread());
        assertEquals(Optional.empty(), blank.amount());
        assertEquals("", blank.printed());
        assertEquals("(blank)", blank.toString());
        assertNotEquals(blank, Figure.unread(""));
    }

    @Test
    void keepsTheTextThatCouldNotBeRead() {
        Figure unread = Figure.unread("6\r\n29.7x");
        assertTrue(unread.isUnread());
        assertFalse(unread.isBlank());
        assertEquals(Optional.empty(), unread.amount());
        assertEquals("6\r\n29.7x", unread.printed());
        assertEquals("(unread: '6⏎29.7x')", unread.toString());
    }

    @Test
    void hasNoPrecisionUnlessPrinted() {
        var blank = assertThrows(IllegalStateException.class, () -> Figure.blank().scale());
        assertEquals("Figure must be printed to have a precision, but was (blank)", blank.getMessage());
        var unread = assertThrows(IllegalStateException.class, () -> Figure.unread("x").halfUnit());
        assertEquals("Figure must be printed to have a precision, but was (unread: 'x')", unread.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2.345, 2, 2.35", "-2.345, 2, -2.35", "704.6, 2, 704.60", "-0.004, 2, 0.00", "0.5, 0, 1",
        "0.000001, 6, 0.000001", "12345.6, 0, 12346"})
    void printsRoundedHalfUp(String amount, int scale, String printed) {
        assertEquals(Figure.parse(printed), Figure.print(Money.parse(amount), scale));
    }

    @Test
    void differsByEveryPart() {
        Figure figure = Figure.parse("704.60");
        assertNotEquals(figure, Figure.of("704.60", AMOUNT, 3));
        assertNotEquals(figure, Figure.of("704.60", Money.ZERO, 2));
        assertNotEquals(figure, Figure.of("704.6", AMOUNT, 2));
        assertNotEquals(figure, Figure.unread("704.60"));
        assertFalse(figure.equals(new Object()));
    }

    @Test
    void refusesWhatCannotHaveBeenPrinted() {
        var finer = assertThrows(IllegalArgumentException.class, () -> Figure.of("704.605", Money.parse("704.605"), 2));
        assertEquals("Amount of a figure with 2 decimal places must not be finer than them, but was '704.605'",
            finer.getMessage());
        var empty = assertThrows(IllegalArgumentException.class, () -> Figure.of("", AMOUNT, 2));
        assertEquals("Printed text must not be empty, such as '704.60', but was ''", empty.getMessage());
        var scale = assertThrows(IllegalArgumentException.class, () -> Figure.of("704.60", AMOUNT, 7));
        assertEquals("Decimal places of wan yuan must be -8 to 6, such as '2' for 0.01 or '-4' for yi yuan, but was '7'",
            scale.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Figure.print(AMOUNT, -9));
        assertThrows(IllegalArgumentException.class, () -> Figure.parse("704.6000000"));
        assertThrows(IllegalArgumentException.class, () -> Figure.parse(""));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> Figure.of(null, AMOUNT, 2));
        assertThrows(NullPointerException.class, () -> Figure.of("704.60", null, 2));
        assertThrows(NullPointerException.class, () -> Figure.parse(null));
        assertThrows(NullPointerException.class, () -> Figure.print(null, 2));
        assertThrows(NullPointerException.class, () -> Figure.unread(null));
    }

    @Test
    void figuresThatDifferSpreadOverTheirHashes() {
        long hashes = IntStream.range(0, 100).map(i -> Figure.print(Money.ofFen(i * 1_000_000L), 2).hashCode())
                .distinct().count();
        assertTrue(hashes > 90, () -> hashes + " hashes of 100 figures");
    }

    @ParameterizedTest
    @CsvSource({"1.23, YI_YUAN, -2, 12300.00, 50", "1, YI_YUAN, -4, 10000.00, 5000", "5, QIAN_WAN_YUAN, -3, 5000.00, 500",
        "7.5, BAI_WAN_YUAN, -1, 750.00, 5", "7046.0, QIAN_YUAN, 2, 704.60, 0.005", "7046000, YUAN, 4, 704.60, 0.00005",
        "7046000.00, YUAN, 6, 704.60, 0", "704.60, WAN_YUAN, 2, 704.60, 0.005"})
    void isAsPreciseAsItsPrintInItsOwnUnit(BigDecimal number, MoneyUnit unit, int scale, String wan, BigDecimal half) {
        Figure figure = Figure.of(number, unit);
        assertEquals(number.toPlainString(), figure.printed());
        assertEquals(scale, figure.scale());
        assertEquals(Money.parse(wan), figure.amount().orElseThrow());
        assertEquals(0, half.compareTo(figure.halfUnit()));
    }

    @Test
    void aNumberThatItsUnitCannotHaveIsRefused() {
        var finer = assertThrows(IllegalArgumentException.class,
            () -> Figure.of(new BigDecimal("7046.001"), MoneyUnit.YUAN));
        assertEquals("Number in 元 must have at most 2 decimals, such as '7046.00', but was '7046.001'",
            finer.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Figure.of(new BigDecimal("123456789"), MoneyUnit.YI_YUAN));
        assertEquals("3", Figure.of(new BigDecimal("3"), MoneyUnit.YI_YUAN).printed());
        assertEquals("30", Figure.of(new BigDecimal("3E+1"), MoneyUnit.YI_YUAN).printed());
    }

    @Test
    void theUnitOfAPrintIsTheOneInWhichItSaysItsAmount() {
        assertEquals(Optional.of(MoneyUnit.YUAN), MoneyUnit.of(Figure.of("-7,046,000.00", Money.parse("-704.60"), 6)));
        assertEquals(Optional.of(MoneyUnit.YI_YUAN),
                MoneyUnit.of(Figure.of(new BigDecimal("1.23"), MoneyUnit.YI_YUAN)));
        assertEquals(Optional.of(MoneyUnit.WAN_YUAN), MoneyUnit.of(Figure.parse("704.60")));
        assertEquals(Optional.empty(), MoneyUnit.of(Figure.parse("0.00")));
        assertEquals(Optional.empty(), MoneyUnit.of(Figure.blank()));
        assertEquals(Optional.empty(), MoneyUnit.of(Figure.of("一万", Money.parse("1"), 0)));
    }
}
