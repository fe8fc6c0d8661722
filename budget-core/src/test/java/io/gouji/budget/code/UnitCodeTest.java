package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    private static final UnitCode DEPARTMENT = UnitCode.of("320");
    private static final UnitCode UNIT = UnitCode.of("320001");

    @Test
    void aDepartmentContainsItsUnits() {
        assertTrue(DEPARTMENT.contains(UNIT));
        assertTrue(DEPARTMENT.contains(DEPARTMENT));
        assertFalse(UNIT.contains(DEPARTMENT));
        assertFalse(UnitCode.of("321").contains(UNIT));
        assertTrue(DEPARTMENT.compareTo(UNIT) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"320", "320001", "12420106MB1A2345XN", "00000000000000000000"})
    void takesDigitsAndCapitalLetters(String text) {
        assertTrue(UnitCode.isValid(text));
        assertEquals(text, UnitCode.of(text).value());
        assertEquals(text, UnitCode.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "32", "32000 1", "320-1", "abc", "３２０", "000000000000000000000", "32[", "32@", "32:",
        "32/"})
    void refusesWhatIsNoUnitCode(String text) {
        assertFalse(UnitCode.isValid(text));
        var ex = assertThrows(IllegalArgumentException.class, () -> UnitCode.of(text));
        assertEquals("Unit code must be 3 to 20 digits or capital letters, such as '320001', but was '" + text + "'",
            ex.getMessage());
    }

    @Test
    void isEqualByItsCharacters() {
        assertEquals(UnitCode.of("320"), DEPARTMENT);
        assertNotEquals(UNIT, DEPARTMENT);
        assertFalse(UNIT.equals(new Object()));
        assertThrows(NullPointerException.class, () -> UnitCode.of(null));
    }
}
