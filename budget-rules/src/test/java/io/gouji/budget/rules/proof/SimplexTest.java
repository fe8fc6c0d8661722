package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Unknown;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a right answer does not show: how few pivots it took, and that the reason for a conflict is a short one. */
class SimplexTest {

    private static final Interval TEN = Interval.of(0, true, 10, true);     // an amount in it starts at 5
    private static final BitSet NONE = new BitSet();

    private final LinearSystem.Builder system = LinearSystem.builder();

    private void variables(Interval... domains) {
        List.of(domains).forEach(system::variable);
    }

    private void relation(Interval range, int... variables) {
        long[] coefs = new long[variables.length];
        Arrays.fill(coefs, 1);
        system.relation(variables, coefs, range);
    }

    private Session session(long pivots) {
        return new Session(system.build(), Effort.ofPivots(pivots));
    }

    /** The session after a proof that takes so many pivots and not one more. */
    private Session provenWith(int pivots) {
        if (pivots > 0) {
            assertEquals(new Unknown("pivot limit reached"), session(pivots - 1).prove(NONE));
        }
        Session session = session(pivots);
        Witness witness = assertInstanceOf(Witness.class, session.prove(NONE));
        assertTrue(Verifier.holds(system.build(), NONE, witness), witness::toString);
        assertEquals(0, session.simplex.effort.pivots());
        return session;
    }

    @Test
    void whatTheFewestRowsHoldIsMovedFirst() {
        variables(TEN, TEN, TEN);
        relation(Interval.of(14, true, 20, true), 0, 1);
        relation(Interval.of(8, true, 12, true), 0, 2);
        assertTrue(provenWith(1).simplex.isBasic(1));
    }

    @Test
    void whatHasRoomForTheWholeStepIsMovedFirst() {
        variables(Interval.of(0, true, 6, true), TEN, TEN);
        relation(Interval.of(12, true, 20, true), 0, 1);        // 3 + 5 lacks 4
        relation(Interval.of(0, true, 20, true), 1, 2);
        assertTrue(provenWith(1).simplex.isBasic(1));
    }

    @Test
    void roomForTheWholeStepMayEndWithIt() {
        for (Interval end : new Interval[] {Interval.of(15, true, 20, true), Interval.of(0, true, 5, true)}) {
            LinearSystem.Builder two = LinearSystem.builder();
            int first = two.variable(TEN);
            int second = two.variable(Interval.of(-5, true, 15, true));
            two.relation(new int[] {first, second}, new long[] {1, 1}, end);
            two.relation(new int[] {second}, new long[] {2}, Interval.of(-10, true, 30, true));
            Session session = new Session(two.build(), Effort.ofPivots(1));
            assertInstanceOf(Witness.class, session.prove(NONE));
            assertTrue(session.simplex.isBasic(first));
        }
    }

    @Test
    void nothingIsMovedBeyondItsLowerEndEither() {
        variables(Interval.of(4, true, 6, true), TEN, TEN);
        relation(Interval.of(0, true, 6, true), 0, 1);          // 5 + 5 is 4 too much
        relation(Interval.of(0, true, 20, true), 1, 2);
        assertTrue(provenWith(1).simplex.isBasic(1));
    }

    @Test
    void whatHoldsAtTheStartTakesNoPivot() {
        variables(TEN, TEN);
        relation(Interval.exactly(10), 0, 1);
        relation(Interval.of(0, true, 5, true), 0);
        provenWith(0);
    }

    @Test
    void theReasonIsTheShortestRowThatCannotHold() {
        variables(TEN, TEN, TEN, TEN, TEN, TEN);
        relation(Interval.atLeast(30), 0, 1, 2, 3);
        system.relation(new int[] {0, 1, 2, 3}, new long[] {2, 2, 2, 2}, Interval.atMost(59));
        relation(Interval.atLeast(12), 4, 5);
        system.relation(new int[] {4, 5}, new long[] {2, 2}, Interval.atMost(23));
        Conflict conflict = assertInstanceOf(Conflict.class, session(100).prove(NONE));
        assertEquals("[2 × RELATION 2 >= 12, 1 × RELATION 3 <= 23]", conflict.bounds().toString());
    }

    @Test
    void aRelationThatIsBrokenByItselfIsTheFirstReason() {
        variables(Interval.exactly(1), Interval.exactly(1), Interval.exactly(1), TEN);
        relation(Interval.atLeast(4), 0, 1, 2);
        relation(Interval.atLeast(6), 3);
        relation(Interval.atMost(5), 3);
        Conflict conflict = assertInstanceOf(Conflict.class, session(100).prove(NONE));
        assertEquals("[1 × DOMAIN 0 <= 1, 1 × DOMAIN 1 <= 1, 1 × DOMAIN 2 <= 1, 1 × RELATION 0 >= 4]",
            conflict.bounds().toString());
    }

    /** So many pairs of amounts whose sum, now 10, is at least 13 and less than 14: relaxing makes most of them 14. */
    private void pairs(int count) {
        for (int i = 0; i < count; i++) {
            int first = system.variable(TEN);
            relation(Interval.of(13, true, 14, false), first, system.variable(TEN));
        }
    }

    @Test
    void manyRelationsThatAreOffByLittleAreMendedWithoutPivots() {
        pairs(41);
        provenWith(0);
    }

    @Test
    void fewRelationsAreMendedByAPivotEach() {
        pairs(40);
        provenWith(40);
    }

    @Test
    void whatCannotBeMendedStopsNothingElse() {
        variables(TEN);
        relation(Interval.atLeast(6), 0);
        relation(Interval.atMost(5), 0);
        pairs(41);
        Session session = session(1);
        Conflict conflict = assertInstanceOf(Conflict.class, session.prove(NONE));
        assertEquals("[1 × RELATION 0 >= 6, 1 × RELATION 1 <= 5]", conflict.bounds().toString());
        for (int column = 0; column < session.simplex.value.length; column++) {
            boolean off = session.simplex.isBelow(column) || session.simplex.isAbove(column);
            assertEquals(column == session.simplex.conflict(), off, "column " + column);
        }
    }

    @Test
    void amountsMoveByWholeGrainsWithinTheirBounds() {
        variables(TEN, TEN, TEN, TEN, Interval.everything());
        relation(Interval.atLeast(0), 0, 1, 2, 3, 4);
        relation(Interval.exactly(0), 4);
        Simplex simplex = session(0).simplex;
        double[] steps = new double[simplex.value.length];
        System.arraycopy(new double[] {0.9, 1, -3.4, 7, 8}, 0, steps, 0, 5);
        simplex.moveAll(steps);
        long[] moved = {5, 6, 2, 10, 0, 23};
        for (int column = 0; column < moved.length; column++) {
            assertEquals(new Delta(Fraction.of(moved[column]), Fraction.ZERO), simplex.value[column], "of " + column);
        }
        assertTrue(simplex.isBasic(4));
        assertFalse(simplex.isBasic(3));
    }
}
