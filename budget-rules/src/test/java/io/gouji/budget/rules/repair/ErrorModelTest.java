package io.gouji.budget.rules.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorModelTest {

    private static final ErrorModel STANDARD = ErrorModel.standard();

    @ParameterizedTest
    @EnumSource
    void otherBitsForOneKindLeaveTheOthersAlone(ErrorType type) {
        ErrorModel changed = STANDARD.with(type, 1000).with(type, 0);
        for (ErrorType other : ErrorType.values()) {
            assertEquals(other == type ? 0 : STANDARD.bits(other), changed.bits(other));
        }
        assertNotEquals(STANDARD, changed);
        assertNotEquals(STANDARD.hashCode(), changed.hashCode());
        assertEquals(STANDARD, changed.with(type, STANDARD.bits(type)));
        assertEquals(STANDARD.hashCode(), changed.with(type, STANDARD.bits(type)).hashCode());
    }

    @Test
    void whatNoSlipExplainsIsTheMostSurprising() {
        assertTrue(Arrays.stream(ErrorType.values())
                .allMatch(type -> STANDARD.bits(type) <= STANDARD.bits(ErrorType.OTHER)));
        assertEquals(4, STANDARD.bits(ErrorType.TRANSPOSED_DIGITS));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001})
    void bitsAreLimited(int bits) {
        assertEquals("Bits must be 0 to 1000, such as '7', but was '" + bits + "'",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.with(ErrorType.SIGN, bits)).getMessage());
    }

    @Test
    void isAValue() {
        assertEquals(STANDARD, Copies.serialized(STANDARD));
        assertFalse(STANDARD.equals(new Object()));
        assertTrue(STANDARD.toString().startsWith("ErrorModel{TRANSPOSED_DIGITS=4, "), STANDARD::toString);
        assertEquals("小数点错位", ErrorType.DECIMAL_SHIFT.chinese());
    }
}
