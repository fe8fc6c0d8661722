package io.gouji.budget.rules.internal.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisprintTest {

    private static final ErrorModel MODEL = ErrorModel.standard();

    private static Misprint of(String printed, ErrorType borrowed) {
        return new Misprint(Figure.parse(printed), MoneyUnit.WAN_YUAN, MODEL, borrowed);
    }

    private static boolean names(Misprint misprint, String right) {
        return misprint.candidates().stream().anyMatch(figure -> figure.printed().equals(right));
    }

    @ParameterizedTest
    @CsvSource({"476.50, 467.50, TRANSPOSED_DIGITS", "476.50, 475.60, TRANSPOSED_DIGITS",
            "476.50, 746.50, TRANSPOSED_DIGITS",
        "476.50, 475.50, REPLACED_DIGIT", "476.50, 476.40, REPLACED_DIGIT", "476.50, 76.50, ADDED_DIGIT",
        "476.50, 46.50, ADDED_DIGIT", "476.50, 4776.50, DROPPED_DIGIT", "476.50, 9476.50, DROPPED_DIGIT",
        "476.50, 4760.50, DROPPED_DIGIT", "476.50, 47.65, DECIMAL_SHIFT", "476.50, 4765.00, DECIMAL_SHIFT",
        "476.50, 476500.00, DECIMAL_SHIFT", "476.50, 4765000.00, UNIT_SLIP", "4765000.00, 476.50, UNIT_SLIP",
        "476.50, -476.50, SIGN", "-476.50, 476.50, SIGN", "-476.50, -467.50, TRANSPOSED_DIGITS",
        "700.00, 7.00, DECIMAL_SHIFT", "7, 3, REPLACED_DIGIT", "0.70, 0.07, TRANSPOSED_DIGITS"})
    void tellsTheSlipThatTurnedOneValueIntoAnother(String printed, String right, ErrorType slip) {
        Misprint misprint = of(printed, ErrorType.OTHER);
        assertTrue(names(misprint, right), () -> misprint.candidates().toString());
        assertEquals(slip, misprint.type(Figure.parse(right)));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 476.50, UNIT_SLIP", "0.48, 476.50, DECIMAL_SHIFT", "0.47, 476.50, DECIMAL_SHIFT",
            "0.49, 476.50, OTHER", "0.48, 470.00, OTHER",
        "476.50, 123.45, OTHER", "0.00, 476.50, OTHER"})
    void aPointThatSlippedToTheLeftLosesTheLastDigits(String printed, String right, ErrorType slip) {
        assertEquals(slip, of(printed, ErrorType.OTHER).type(Figure.parse(right)));
        assertFalse(names(of(printed, ErrorType.OTHER), right));
    }

    @Test
    void nobodyWritesAZeroByASlip() {
        assertEquals(Set.of(), of("0.00", ErrorType.OTHER).candidates());
    }

    @Test
    void aValueThatAlsoStandsNearbyExplainsWhatNoSlipDoes() {
        Misprint misprint = of("476.50", ErrorType.NEIGHBOUR_VALUE);
        assertEquals(ErrorType.NEIGHBOUR_VALUE, misprint.type(Figure.parse("123.45")));
        assertEquals(ErrorType.TRANSPOSED_DIGITS, misprint.type(Figure.parse("467.50")));
    }

    @ParameterizedTest
    @CsvSource({"1.00, 2.00, 7", "1.00, 4.00, 8", "4.00, 1.00, 6", "0.00, 5.00, 18", "1.00, 0.00, 7",
        "-1.00, -4.00, 8", "476.50, 467.50, 4"})
    void aLargerAmountIsTheRarer(String printed, String right, int bits) {
        assertEquals(bits, of(printed, ErrorType.OTHER).bits(Figure.parse(right)));
    }

    @Property
    void twoDigitsSwappedAreAlwaysToldFromTheResult(@ForAll @IntRange(min = 1_000, max = 99_999_999) int number,
            @ForAll @IntRange(max = 6) int at) {
        String right = Figure.print(Money.parse(BigDecimal.valueOf(number, 2).toPlainString()), 2).printed();
        int next = at + 1 < right.length() && right.charAt(at + 1) == '.' ? at + 2 : at + 1;
        Assume.that(next < right.length() && right.charAt(at) != '.' && right.charAt(at) != right.charAt(next));
        Assume.that(at > 0 || right.charAt(next) != '0');
        char[] digits = right.toCharArray();
        digits[at] = right.charAt(next);
        digits[next] = right.charAt(at);
        Misprint misprint = of(String.valueOf(digits), ErrorType.OTHER);
        assertTrue(names(misprint, right), () -> misprint.candidates().toString());
        assertEquals(ErrorType.TRANSPOSED_DIGITS, misprint.type(Figure.parse(right)));
    }

    @Property
    void noCandidateIsThePrintItselfAndEachHasASlip(@ForAll @IntRange(min = -99_999, max = 99_999) int number) {
        Figure printed = Figure.print(Money.parse(BigDecimal.valueOf(number, 2).toPlainString()), 2);
        Misprint misprint = new Misprint(printed, MoneyUnit.WAN_YUAN, MODEL, ErrorType.OTHER);
        for (Figure candidate : misprint.candidates()) {
            assertFalse(candidate.sameAmount(printed), candidate::toString);
            assertEquals(2, candidate.scale());
            assertTrue(misprint.type(candidate) != ErrorType.OTHER, candidate::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"'1,234.50', 1234.50, 2, 12345.6, '12,345.60'", "'1,234.50', 1234.50, 2, 12, 12.00",
        "'1,234.50', 1234.50, 2, -1234567.8, '-1,234,567.80'", "1234.50, 1234.50, 2, 12345.6, 12345.60",
        "1234.5, 1234.50, 2, 100, 100", "1234.5, 1234.50, 2, 12.30, 12.3", "'1 234.50', 1234.50, 2, 7, 7.00",
        "'1,234', 1234, 2, 10000, '10,000'"})
    void anotherAmountIsPrintedInTheStyleOfTheCell(String printed, String amount, int scale, String other,
    String expected) {
        Figure figure = Figure.of(printed, Money.parse(amount), scale);
        Misprint misprint = new Misprint(figure, MoneyUnit.WAN_YUAN, MODEL, ErrorType.OTHER);
        assertEquals(Figure.of(expected, Money.parse(other), scale), misprint.print(Money.parse(other)));
    }

    @Test
    void everyEditOfTheDigitsIsACandidateAndNothingElse() {
        assertEquals("17 27 37 47 57 67 77 87 97 0 1 2 3 4 5 6 8 9 70 71 72 73 74 75 76 78 79 700 7000 70000 -7",
                candidates("7"));
        assertEquals("10.5 20.5 30.5 40.5 50.5 60.5 70.5 80.5 90.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 5.0 0.0 0.1 0.2 "
                + "0.3 0.4 0.6 0.7 0.8 0.9 50.0 500.0 5000.0 -0.5", candidates("0.5"));
    }

    @Test
    void noCandidateHasMoreThanTwelveDigitsBeforeThePoint() {
        assertTrue(names(of("99999999999.99", ErrorType.OTHER), "99999999999.98"));
        assertTrue(names(of("99999999999", ErrorType.OTHER), "199999999999"));
        assertFalse(names(of("99999999999", ErrorType.OTHER), "9999999999900"));
        assertFalse(names(of("999999999999", ErrorType.OTHER), "1999999999999"));
    }

    private static String candidates(String printed) {
        return of(printed, ErrorType.OTHER).candidates().stream().map(Figure::printed).collect(Collectors.joining(" "));
    }

    @Test
    void ofTwoSlipsThatAreAsLikelyTheFirstIsTold() {
        assertEquals(ErrorType.DROPPED_DIGIT, of("100", ErrorType.OTHER).type(Figure.parse("1000")));
        ErrorModel even = MODEL.with(ErrorType.NEIGHBOUR_VALUE, MODEL.bits(ErrorType.SIGN));
        Misprint beside = new Misprint(Figure.parse("12"), MoneyUnit.WAN_YUAN, even, ErrorType.NEIGHBOUR_VALUE);
        assertEquals(ErrorType.SIGN, beside.type(Figure.parse("-12")));
    }

    @Test
    void aTableInYuanKeepsItsUnit() {
        Figure figure = Figure.of("7,046,000.00", Money.parse("704.60"), 6);
        Misprint misprint = new Misprint(figure, MoneyUnit.YUAN, MODEL, ErrorType.OTHER);
        assertEquals("7,064,000.00", misprint.print(Money.parse("706.40")).printed());
        assertTrue(names(misprint, "7,064,000.00"));
        assertEquals(ErrorType.TRANSPOSED_DIGITS, misprint.type(Figure.of("7064000.00", Money.parse("706.40"), 6)));
    }
}
