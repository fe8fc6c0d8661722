package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Tries;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a prover remembers of a system before makes it quicker, and the amounts no others. */
class LastEquationsTest {

    private static final int SYSTEMS = Tries.of(3_000);

    @Test
    void amountsDoNotHangOnTheSystemBefore() {
        Random random = new Random(20261128);
        int found = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            LinearSystem system = RandomSystems.next(random);
            Prover remembering = Prover.standard().remembering();
            for (int tries = 0; tries < 4; tries++) {
                BitSet released = new BitSet();
                for (int s = 0; s < system.sources(); s++) {
                    released.set(s, random.nextInt(3) == 0);
                }
                Proof proof = remembering.prove(system, released);
                assertEquals(Prover.standard().prove(system, released), proof, "system " + i);
                found += proof instanceof Witness ? 1 : 0;
            }
        }
        assertTrue(found > SYSTEMS, "amounts are found, " + found + " times");
    }

    @Test
    void equationsAreSolvedOnceForTheSamePrintedAmounts() {
        LastEquations last = new LastEquations();
        LinearSystem system = system(0, 1);
        assertEquals(last.exactlyOf(system), last.exactlyOf(system(0, 1)));
        assertTrue(last.exactlyOf(system(0, 2)) != last.exactlyOf(system));
    }

    private static LinearSystem system(int... printed) {
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int v = 0; v < 3; v++) {
            builder.variable(Interval.atLeast(0));
        }
        for (int v : printed) {
            builder.source(v, Interval.of(1, true, 9, true));
        }
        builder.relation(new int[] {0, 1, 2}, new long[] {1, 1, -1}, Interval.exactly(0));
        return builder.build();
    }
}
