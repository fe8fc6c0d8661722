package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearSystemTest {

    private static final Interval ZERO = Interval.exactly(0);
    private static final Interval SOME = Interval.atLeast(0);

    private static LinearSystem system(Interval domain, int source, Interval bound, int second, long coef,
            Interval range) {
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int v = 0; v < 3; v++) {
            assertEquals(v, builder.variable(v == 0 ? domain : SOME));
        }
        assertEquals(0, builder.source(source, bound));
        assertEquals(0, builder.relation(new int[] {0, second}, new long[] {1, coef}, range));
        assertEquals(1, builder.relation(new int[] {0}, new long[] {1}, SOME));
        return builder.build();
    }

    @Test
    void systemsDifferByEveryPart() {
        LinearSystem system = system(SOME, 0, SOME, 1, -1, ZERO);
        assertEquals(system, system(SOME, 0, SOME, 1, -1, ZERO));
        assertEquals(system.hashCode(), system(SOME, 0, SOME, 1, -1, ZERO).hashCode());
        for (LinearSystem other : List.of(system(ZERO, 0, SOME, 1, -1, ZERO), system(SOME, 1, SOME, 1, -1, ZERO),
                system(SOME, 0, ZERO, 1, -1, ZERO), system(SOME, 0, SOME, 2, -1, ZERO),
                system(SOME, 0, SOME, 1, 1, ZERO), system(SOME, 0, SOME, 1, -1, SOME))) {
            assertNotEquals(system, other);
            assertNotEquals(system.hashCode(), other.hashCode());
        }
        assertEquals("LinearSystem of 3 variables, 1 sources, 2 relations", system.toString());
    }

    @Test
    void equationsAreTheSameWhateverTheBounds() {
        LinearSystem system = system(SOME, 0, SOME, 1, -1, ZERO);
        assertTrue(system.hasSameEquations(system(ZERO, 1, ZERO, 1, -1, ZERO)));
        for (LinearSystem other : List.of(system(SOME, 0, SOME, 2, -1, ZERO), system(SOME, 0, SOME, 1, 1, ZERO),
                system(SOME, 0, SOME, 1, -1, SOME), system(SOME, 0, SOME, 1, -1, Interval.exactly(1)))) {
            assertFalse(system.hasSameEquations(other) || other.hasSameEquations(system));
        }
        LinearSystem loose = system(SOME, 0, SOME, 1, -1, SOME);
        assertTrue(loose.hasSameEquations(system(SOME, 0, SOME, 1, -1, Interval.below(7))));
        assertTrue(system.sameForm(0, 0) && !system.sameForm(0, 1));
    }

    @Test
    void aFormIsInTheOrderOfItsVariablesWithoutZeros() {
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int v = 0; v < 3; v++) {
            builder.variable(SOME);
        }
        builder.relation(new int[] {2, 0, 2, 1, 1}, new long[] {1, 5, 2, 4, -4}, SOME);
        builder.relation(new int[] {0, 1, 2}, new long[] {5, 0, 3}, SOME);
        builder.relation(new int[] {0, 2}, new long[] {5, 3}, SOME);
        LinearSystem system = builder.build();
        for (int r = 0; r < 3; r++) {
            assertEquals(2, system.size(r));
            assertTrue(system.sameForm(r, 2));
        }
        assertEquals("Variable must be declared before, such as '2', but was '-1'", assertThrows(
            IllegalArgumentException.class, () -> builder.relation(new int[] {-1}, new long[] {1}, SOME)).getMessage());
    }
}
