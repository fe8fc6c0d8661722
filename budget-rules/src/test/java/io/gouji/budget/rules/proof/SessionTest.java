package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One basis for question after question, and how equations are solved before the first. */
class SessionTest {

    private static final Interval ZERO = Interval.exactly(0);
    private static final Interval NO_AMOUNT = Interval.of(1, true, 0, true);

    private final LinearSystem.Builder builder = LinearSystem.builder();

    private void variables(int count) {
        for (int v = 0; v < count; v++) {
            builder.variable(Interval.everything());
        }
    }

    private static BitSet set(int... sources) {
        BitSet set = new BitSet();
        for (int source : sources) {
            set.set(source);
        }
        return set;
    }

    private static Session session(LinearSystem system) {
        return new Session(system, Effort.ofPivots(1_000));
    }

    private Proof prove() {
        return session(builder.build()).prove(set());
    }

    @Test
    void amountsFollowTheCellsThatAreLeft() {
        variables(2);
        builder.source(0, Interval.exactly(1));
        builder.source(0, Interval.exactly(7));
        builder.relation(new int[] {0, 1}, new long[] {1, -1}, Interval.of(0, true, 1, false));
        LinearSystem system = builder.build();
        Session session = session(system);
        for (int round = 0; round < 2; round++) {
            for (int released = 0; released < 2; released++) {
                Witness witness = (Witness) session.prove(set(released));
                assertEquals(Fraction.of(released == 0 ? 7 : 1), witness.value(0));
                assertTrue(Verifier.holds(system, set(released), witness), witness::toString);
                assertEquals("Conflict[bounds=[1 × SOURCE 0 <= 1, 1 × SOURCE 1 >= 7]]",
                    session.prove(set()).toString());
            }
        }
    }

    @Test
    void anAmountWithinItsBoundsStaysWhereItIs() {
        variables(1);
        builder.source(0, Interval.of(2, true, 4, true));
        builder.source(0, Interval.of(0, true, 100, true));
        Session session = session(builder.build());
        assertEquals(Fraction.of(3), ((Witness) session.prove(set())).value(0));
        assertEquals(Fraction.of(3), ((Witness) session.prove(set(0))).value(0));
        assertEquals(Fraction.of(3), ((Witness) session.prove(set(0, 1))).value(0));
    }

    @ParameterizedTest
    @CsvSource({"2, 6, 4", "-3, 0, -3/2"})
    void anAmountBetweenTwoEndsIsInTheMiddle(long low, long high, String middle) {
        builder.variable(Interval.of(low, false, high, true));
        assertEquals(middle, ((Witness) prove()).value(0).toString());
    }

    @Test
    void anAmountWithOneEndIsThereAndAStrictEndIsLeftALittle() {
        builder.variable(Interval.atLeast(3));
        builder.variable(Interval.atMost(-3));
        builder.variable(Interval.above(3));
        builder.variable(Interval.everything());
        assertEquals("Witness of 4 amounts [3, -3, 4, 0]", prove().toString());
    }

    @Test
    void aStrictEndIsLeftByLessThanItsDistanceFromAnother() {
        builder.variable(Interval.above(0));
        builder.relation(new int[] {0}, new long[] {4}, Interval.below(1));
        LinearSystem system = builder.build();
        Witness witness = (Witness) session(system).prove(set());
        assertTrue(Verifier.holds(system, set(), witness), witness::toString);
    }

    @Test
    void aRelationWithoutAnyAmountContradictsItself() {
        variables(2);
        builder.relation(new int[] {0}, new long[] {1}, ZERO);
        builder.relation(new int[] {0, 1}, new long[] {1, 1}, NO_AMOUNT);
        assertEquals("Conflict[bounds=[1 × RELATION 1 > 0, 1 × RELATION 1 < 0]]", prove().toString());
    }

    @Test
    void ofARelationBetweenNothingOneSideIsReasonEnough() {
        builder.relation(new int[0], new long[0], NO_AMOUNT);
        assertEquals("Conflict[bounds=[1 × RELATION 0 > 0]]", prove().toString());
    }

    @ParameterizedTest
    @CsvSource({"5, >=", "-5, <="})
    void nothingAddsUpToNothingOnly(long sum, String sign) {
        builder.relation(new int[0], new long[0], ZERO);
        builder.relation(new int[0], new long[0], Interval.exactly(sum));
        assertEquals("Conflict[bounds=[1 × RELATION 1 " + sign + " " + sum + "]]", prove().toString());
    }

    /** Whether a variable of a sum whose coefficients are these is expressed by the others. */
    private static boolean isSolvedFor(int variable, long... coefs) {
        LinearSystem.Builder sum = LinearSystem.builder();
        int[] variables = new int[coefs.length];
        for (int v = 0; v < coefs.length; v++) {
            variables[v] = sum.variable(Interval.everything());
            sum.source(variables[v], Interval.everything());
        }
        sum.relation(variables, coefs, ZERO);
        return session(sum.build()).simplex.isBasic(variable);
    }

    @Test
    void totalsAreExpressedByTheirParts() {
        assertTrue(isSolvedFor(0, -1, 1, 1) && isSolvedFor(1, 1, -1, 1) && isSolvedFor(2, 1, 1, -1));
        assertTrue(isSolvedFor(0, 1, -1, -1, -1) && isSolvedFor(1, -1, 1, -1, -1) && isSolvedFor(3, -1, -1, -1, 1));
        assertTrue(isSolvedFor(0, 1, 1, -1, -1), "neither is the total of a balance: the first");
        assertTrue(isSolvedFor(0, 1, 1, 1), "nor of parts alone");
    }

    @Test
    void aBalanceIsSolvedForWhatTheFewestRelationsHold() {
        variables(4);
        builder.relation(new int[] {0, 1, 2, 3}, new long[] {1, 1, -1, -1}, ZERO);
        builder.relation(new int[] {0, 1, 3}, new long[] {1, 1, 1}, Interval.atLeast(0));
        Session session = session(builder.build());
        assertTrue(session.simplex.isBasic(2));
    }

    @Test
    void sumsThatFollowFromOthersAreHeldToThem() {
        variables(4);
        builder.relation(new int[] {0, 1, 2, 3}, new long[] {1, 1, -1, -1}, Interval.exactly(5));
        builder.relation(new int[] {0, 2}, new long[] {1, -1}, Interval.exactly(2));
        builder.relation(new int[] {1, 3}, new long[] {1, -1}, Interval.exactly(2));
        assertEquals("Conflict[bounds=[1 × RELATION 0 >= 5, 1 × RELATION 1 <= 2, 1 × RELATION 2 <= 2]]",
            prove().toString());
    }
}
