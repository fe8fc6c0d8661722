package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money LARGEST = Money.parse("999999999999.999999");

    @ParameterizedTest
    @CsvSource({"704.6, 704.60", "0, 0.00", "-0, 0.00", "-0.000, 0.00", "007, 7.00", "-129.24, -129.24",
        "0.0001, 0.0001", "1.500000000, 1.50", "999999999999.999999, 999999999999.999999", "0.000001, 0.000001"})
    void printsTwoPlacesAtLeast(String text, String printed) {
        assertEquals(printed, Money.parse(text).toString());
        assertEquals(new BigDecimal(printed), Money.parse(text).amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.5", "5.", "1.2.3", "1,234.56", "704 .60", " 1", "+1", "1e3", "７０４", "٣",
        "--1", "1-", "NaN", "0x10"})
    void refusesAnythingButPlainDigits(String text) {
        var ex = assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
        assertEquals("Amount must be plain digits in wan yuan, such as '704.60', but was '" + text + "'",
            ex.getMessage());
    }

    @Test
    void refusesTextTooLongForAnAmount() {
        var ex = assertThrows(IllegalArgumentException.class, () -> Money.parse("0".repeat(100_000)));
        assertEquals("Amount must have at most 40 characters, such as '704.60', but was '" + "0".repeat(40) + "…'",
            ex.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+12", "-1E+12", "1E+999999999", "1E+2147483647"})
    void refusesMoreThanTwelveDigitsBeforeThePoint(String text) {
        var ex = assertThrows(IllegalArgumentException.class, () -> Money.of(new BigDecimal(text)));
        assertEquals("Amount must have at most 12 digits before the point, such as '704.60', but was '" + text + "'",
            ex.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-7", "0.0000015", "1E-999999999", "1E-2147483647"})
    void refusesAmountsFinerThanOneFen(String text) {
        BigDecimal wan = new BigDecimal(text);
        var ex = assertThrows(ArithmeticException.class, () -> Money.of(wan));
        assertEquals("Amount must not be finer than one fen, such as '704.60', but was '" + wan + "'", ex.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E+999999999", "0E-999999999", "0", "0.000000000"})
    void takesZeroAtAnyScale(String text) {
        assertEquals(Money.ZERO, Money.of(new BigDecimal(text)));
        assertEquals(Money.ZERO, Money.ofYuan(new BigDecimal(text)));
    }

    @Test
    void convertsFromYuan() {
        assertEquals(Money.parse("704.60"), Money.ofYuan(new BigDecimal("7046000")));
        assertEquals(Money.parse("0.000001"), Money.ofYuan(new BigDecimal("0.01")));
        assertEquals(LARGEST, Money.ofYuan(new BigDecimal("9999999999999999.99")));
    }

    @Test
    void refusesYuanOutOfRange() {
        var large = assertThrows(IllegalArgumentException.class, () -> Money.ofYuan(new BigDecimal("1E+16")));
        assertEquals("Amount must have at most 16 digits before the point, such as '7046000.00', but was '1E+16'",
            large.getMessage());
        var fine = assertThrows(ArithmeticException.class, () -> Money.ofYuan(new BigDecimal("0.001")));
        assertEquals("Amount must not be finer than one fen, such as '7046000.00', but was '0.001'", fine.getMessage());
    }

    @Test
    void countsFen() {
        assertEquals(704_600_000L, Money.parse("704.60").fen());
        assertEquals(Money.parse("704.60"), Money.ofFen(704_600_000L));
        var ex = assertThrows(IllegalArgumentException.class, () -> Money.ofFen(Long.MIN_VALUE));
        assertEquals("Amount in fen must have at most 18 digits, such as '704600000', but was '-9223372036854775808'",
            ex.getMessage());
    }

    @Test
    void isEqualByAmount() {
        assertEquals(Money.parse("704.6"), Money.of(new BigDecimal("704.600000")));
        assertNotEquals(Money.parse("704.6"), Money.parse("704.61"));
        assertFalse(Money.ZERO.equals(new Object()));
        assertEquals(0, Money.parse("704.6").compareTo(Money.parse("704.60")));
    }

    @Test
    void calculates() {
        Money a = Money.parse("469.41");
        Money b = Money.parse("235.19");
        assertEquals(Money.parse("704.60"), a.plus(b));
        assertEquals(Money.parse("-234.22"), b.minus(a));
        assertEquals(Money.parse("234.22"), b.minus(a).abs());
        assertEquals(a, a.abs());
        assertEquals(Money.parse("-469.41"), a.negated());
        assertEquals(Money.parse("-938.82"), a.times(-2));
        assertEquals(Money.parse("704.60"), Money.sum(List.of(a, b)));
        assertEquals(Money.ZERO, Money.sum(List.of()));
    }

    @Test
    void tellsItsSign() {
        assertEquals(List.of(-1, 0, 1), List.of(Money.parse("-1").signum(), Money.ZERO.signum(), LARGEST.signum()));
        assertTrue(Money.ZERO.isZero());
        assertFalse(LARGEST.isZero());
        assertTrue(Money.parse("-0.000001").isNegative());
        assertFalse(Money.ZERO.isNegative());
    }

    @ParameterizedTest
    @CsvSource({"2.345, 2, HALF_UP, 2.35", "-2.345, 2, HALF_UP, -2.35", "2.345, 2, DOWN, 2.34", "-0.004, 2, HALF_UP, 0",
        "1234.5, 0, HALF_UP, 1235", "2.345678, 6, UNNECESSARY, 2.345678"})
    void roundsOnlyWhenAsked(String amount, int decimals, RoundingMode mode, String rounded) {
        assertEquals(Money.parse(rounded), Money.parse(amount).rounded(decimals, mode));
    }

    @Test
    void refusesToRoundBeyondOneFen() {
        var ex = assertThrows(IllegalArgumentException.class, () -> LARGEST.rounded(7, RoundingMode.DOWN));
        assertEquals("Decimal places of wan yuan must be -8 to 6, such as '2' for 0.01 or '-4' for yi yuan, but was '7'",
            ex.getMessage());
        assertThrows(IllegalArgumentException.class, () -> LARGEST.rounded(-9, RoundingMode.DOWN));
        assertThrows(ArithmeticException.class, () -> LARGEST.rounded(2, RoundingMode.UNNECESSARY));
    }

    @Test
    void refusesResultsThatAreNoAmounts() {
        String prefix = "Result must have at most 12 digits before the point, such as '704.60', but was '";
        assertEquals(prefix + "999999999999.999999 + 0.000001'", overflow(() -> LARGEST.plus(Money.ofFen(1))));
        Money smallest = LARGEST.negated();
        assertEquals(prefix + "-999999999999.999999 - 0.000001'", overflow(() -> smallest.minus(Money.ofFen(1))));
        assertEquals(prefix + "999999999999.999999 * 20'", overflow(() -> LARGEST.times(20)));
        assertEquals(prefix + "999999999999.999999 * -2'", overflow(() -> LARGEST.times(-2)));
        assertEquals(prefix + "0.000001 * -9223372036854775808'", overflow(() -> Money.ofFen(1).times(Long.MIN_VALUE)));
        assertEquals(prefix + "1000000000000'", overflow(() -> LARGEST.rounded(0, RoundingMode.HALF_UP)));
        assertEquals(prefix + "a larger sum'", overflow(() -> Money.sum(List.of(LARGEST, LARGEST))));
        assertEquals(prefix + "a larger sum'", overflow(() -> Money.sum(Collections.nCopies(19, LARGEST))));
        assertEquals(prefix + "a larger sum'",
            overflow(() -> Money.sum(Collections.nCopies(19, LARGEST.negated()))));
    }

    @Test
    void sumsPastTheLargestAmountAndBack() {
        var amounts = new ArrayList<>(Collections.nCopies(40, LARGEST));
        amounts.addAll(Collections.nCopies(41, LARGEST.negated()));
        assertEquals(LARGEST.negated(), Money.sum(amounts));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> Money.of(null));
        assertThrows(NullPointerException.class, () -> Money.ofYuan(null));
        assertThrows(NullPointerException.class, () -> Money.parse(null));
        assertThrows(NullPointerException.class, () -> Money.sum(null));
        assertThrows(NullPointerException.class, () -> Money.ZERO.rounded(2, null));
    }

    private static String overflow(Runnable calculation) {
        return assertThrows(ArithmeticException.class, calculation::run).getMessage();
    }

    @Test
    void takesFortyCharactersAndNoMore() {
        assertEquals(Money.parse("704.60"), Money.parse("0".repeat(34) + "704.60"));
        var longer = assertThrows(IllegalArgumentException.class, () -> Money.parse("0".repeat(35) + "704.60"));
        assertEquals("Amount must have at most 40 characters, such as '704.60', but was '" + "0".repeat(35) + "704.6…'",
            longer.getMessage());
    }

    @Test
    void amountsThatDifferSpreadOverTheirHashes() {
        long hashes = LongStream.range(0, 100).map(fen -> Money.ofFen(fen * 1_000_000).hashCode()).distinct().count();
        assertTrue(hashes > 90, () -> hashes + " hashes of 100 amounts");
    }

    @Test
    void isToldInYuanAndAsAShare() {
        assertEquals(new BigDecimal("7046000.00"), Money.parse("704.60").yuan());
        assertEquals(Money.parse("704.60"), Money.ofWan(new BigDecimal("704.6")));
        assertEquals(Money.parse("704.60"), Money.ofYuan(Money.parse("704.60").yuan()));
        assertEquals(new BigDecimal("0.25"), Money.parse("1.00").ratioTo(Money.parse("4.00")).orElseThrow());
        assertEquals(34, Money.parse("1.00").ratioTo(Money.parse("3.00")).orElseThrow().precision());
        assertTrue(Money.parse("1.00").ratioTo(Money.ZERO).isEmpty());
        assertEquals("other", assertThrows(NullPointerException.class, () -> Money.ZERO.plus(null)).getMessage());
        assertEquals("base", assertThrows(NullPointerException.class, () -> Money.ZERO.ratioTo(null)).getMessage());
    }
}
