package io.gouji.budget.rules.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import io.gouji.budget.table.CellRef;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    private static final CellRef TOTAL = CellRef.of("A", "合计", "金额");

    @Test
    void trustIsAValueToo() {
        ErrorModel trusting = STANDARD.trusting(TOTAL, 10);
        assertEquals(10, trusting.trust(TOTAL));
        assertEquals(0, trusting.trust(CellRef.of("A", "206", "金额")));
        assertEquals(trusting, Copies.serialized(STANDARD.trusting(TOTAL, 5).trusting(TOTAL, 10)));
        assertNotEquals(STANDARD, trusting);
        assertEquals(10, trusting.with(ErrorType.SIGN, 1).trust(TOTAL));
        assertEquals("Trust must be 0 to 1000 bits, such as '10', but was '-1'",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.trusting(TOTAL, -1)).getMessage());
    }

    /** 10.00 = 4.00 + 5.00: any of the three may be wrong, and which is first depends on how far each is trusted. */
    @Test
    void repairsChangeTheLessTrustedFigureFirst() {
        Report report = Tiny.check(Tiny.LIST, "A\n合计 10.00\n206 4.00\n208 5.00");
        List<String> rows = List.of("合计", "206", "208");
        for (String least : rows) {
            ErrorModel model = STANDARD;
            for (String row : rows) {
                model = model.trusting(CellRef.of("A", row, "金额"), row.equals(least) ? 2 : 40);
            }
            Contradiction found = report.contradictions(model, Set.of()).get(0);
            assertEquals(3, found.repairs().size(), "none is left out");
            assertEquals(least, found.repairs().get(0).changes().get(0).cell().ref().row());
        }
        assertEquals(report.contradictions().get(0).repairs(), report.contradictions(STANDARD, Set.of()).get(0).repairs());
    }

    /** Two digits that changed places are likelier than a slip that nothing explains, unless its figure is trusted far. */
    @Test
    void littleTrustDoesNotOutweighAGoodExplanation() {
        Report report = Tiny.check(Tiny.LIST, "A\n合计 84.00\n206 31.00\n208 17.00");
        CellRef explained = report.contradictions().get(0).repairs().get(0).changes().get(0).cell().ref();
        assertEquals(explained, first(report, STANDARD.trusting(explained, 1)));
        assertNotEquals(explained, first(report, STANDARD.trusting(explained, 100)));
    }

    private static CellRef first(Report report, ErrorModel model) {
        return report.contradictions(model, Set.of()).get(0).repairs().get(0).changes().get(0).cell().ref();
    }
}
