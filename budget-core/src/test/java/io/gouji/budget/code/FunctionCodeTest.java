package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionCodeTest {

    private static final FunctionCode ITEM = FunctionCode.of("2060702");
    private static final FunctionCode SECTION = FunctionCode.of("20607");
    private static final FunctionCode CLASS = FunctionCode.of("206");

    @ParameterizedTest
    @CsvSource({"206, CLASS", "20607, SECTION", "2060702, ITEM"})
    void tellsItsLevelByItsLength(String digits, Level level) {
        assertEquals(level, FunctionCode.of(digits).level());
        assertEquals(digits, FunctionCode.of(digits).value());
        assertEquals(digits, FunctionCode.of(digits).toString());
        assertEquals(level.digits(), digits.length());
    }

    @Test
    void knowsWhatStandsAboveIt() {
        assertEquals(Optional.of(SECTION), ITEM.parent());
        assertEquals(Optional.of(CLASS), SECTION.parent());
        assertEquals(Optional.empty(), CLASS.parent());
        assertEquals(Optional.of(CLASS), ITEM.at(Level.CLASS));
        assertEquals(Optional.of(ITEM), ITEM.at(Level.ITEM));
        assertEquals(Optional.empty(), CLASS.at(Level.SECTION));
    }

    @Test
    void containsItselfAndWhatStandsBelowIt() {
        assertTrue(CLASS.contains(ITEM));
        assertTrue(CLASS.contains(CLASS));
        assertFalse(ITEM.contains(CLASS));
        assertFalse(FunctionCode.of("20605").contains(ITEM));
    }

    @Test
    void standsBeforeItsChildrenAndThoseBeforeItsSibling() {
        List<FunctionCode> sorted = Stream.of("207", "2060702", "20607", "206", "20605")
            .map(FunctionCode::of).sorted().collect(Collectors.toList());
        assertEquals("[206, 20605, 20607, 2060702, 207]", sorted.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "20", "2060", "206070", "20607021", "106", "306", "２０６", "20a", "206 ", "-206",
        "206070200"})
    void refusesWhatIsNoFunctionCode(String text) {
        assertFalse(FunctionCode.isValid(text));
        var ex = assertThrows(IllegalArgumentException.class, () -> FunctionCode.of(text));
        String rule = "Function code must be 3, 5 or 7 digits starting with 2, such as '2060702', but was '";
        assertEquals(rule + text + "'", ex.getMessage());
    }

    @Test
    void isEqualByItsDigits() {
        assertEquals(FunctionCode.of("206"), CLASS);
        assertNotEquals(SECTION, CLASS);
        assertFalse(CLASS.equals(new Object()));
        assertThrows(NullPointerException.class, () -> FunctionCode.of(null));
        assertThrows(NullPointerException.class, () -> FunctionCode.isValid(null));
    }

    @Test
    void levelsHaveTheTermsThatDocumentsPrint() {
        assertEquals("类款项", Stream.of(Level.values()).map(Level::chinese).collect(Collectors.joining()));
    }
}
