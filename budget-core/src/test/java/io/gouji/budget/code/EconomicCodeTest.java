package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EconomicCodeTest {

    private static final EconomicCode SECTION = EconomicCode.of("30217");
    private static final EconomicCode CLASS = EconomicCode.of("302");

    @Test
    void hasTwoLevels() {
        assertEquals(Level.CLASS, CLASS.level());
        assertEquals(Level.SECTION, SECTION.level());
        assertEquals(Optional.of(CLASS), SECTION.parent());
        assertEquals(Optional.empty(), CLASS.parent());
        assertEquals(Optional.of(CLASS), SECTION.at(Level.CLASS));
        assertEquals(Optional.empty(), SECTION.at(Level.ITEM));
        assertEquals("30217", SECTION.value());
        assertEquals("30217", SECTION.toString());
    }

    @Test
    void containsItselfAndWhatStandsBelowIt() {
        assertTrue(CLASS.contains(SECTION));
        assertTrue(SECTION.contains(SECTION));
        assertFalse(EconomicCode.of("310").contains(SECTION));
        assertTrue(CLASS.compareTo(SECTION) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3021", "3021701", "206", "501", "50101", "000", "302１7", "30217 "})
    void refusesWhatIsNoEconomicCode(String text) {
        assertFalse(EconomicCode.isValid(text));
        var ex = assertThrows(IllegalArgumentException.class, () -> EconomicCode.of(text));
        assertEquals("Economic code must be 3 or 5 digits starting with 3, such as '30201', but was '" + text + "'",
            ex.getMessage());
    }

    @Test
    void isEqualByItsDigits() {
        assertEquals(EconomicCode.of("302"), CLASS);
        assertNotEquals(SECTION, CLASS);
        assertFalse(CLASS.equals(new Object()));
    }
}
