package io.gouji.budget.io.recognise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "704.60 | 704.60", "704 .60 | 704.60", "0. 00 | 0.00", "7 0 4.6　0 | 704.60", "1,234.56 | 1234.56",
        "31,214,205.80 | 31214205.80", "1，234 | 1234", "７０４．６０ | 704.60", "-129.24 | -129.24", "－129.24 | -129.24",
        "−0.5 | -0.5", "007.5 | 7.5", "237.1 0 | 237.10", "6 29.72 | 629.72"})
    void readsDigitsHoweverTheyAreSpaced(String printed, BigDecimal value) {
        NumberText number = NumberText.of(printed);
        assertTrue(number.isNumber(), printed);
        assertEquals(value, number.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-", "—", "——", "--", "－", "0元", "0.00 万元"})
    void readsWhateverMeansZero(String printed) {
        assertTrue(NumberText.of(printed).isNumber(), printed);
        assertTrue(NumberText.of(printed).isZero(), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u200B"})
    void aBlankIsNoZero(String printed) {
        assertTrue(NumberText.of(printed).isBlank());
        assertFalse(NumberText.of(printed).isNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "12.3.4", "6 29.7x", "12,34.5", "1,2345", ",123", "1234,567",
        "1,234,56", "704.6万元", "5元", "100%", "+5", ".5", "5.", "--5", "5-", "(5.00)", "0.00 0.00",
        "237.10 28", "1234567890123456789", "NaN", "①", "٣"})
    void leavesUnreadWhatIsNoPlainNumber(String printed) {
        NumberText number = NumberText.of(printed);
        assertFalse(number.isNumber() || number.isBlank(), printed);
        assertEquals(printed, number.printed());
    }

    @Test
    void looksNoFurtherIntoALongText() {
        assertFalse(NumberText.of("1".repeat(10_000_000)).isNumber());
    }
}
