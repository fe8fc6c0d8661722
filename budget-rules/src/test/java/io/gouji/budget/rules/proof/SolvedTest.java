package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Tries;
import io.gouji.budget.rules.proof.Prover.Held;
import io.gouji.budget.rules.proof.Prover.Range;
import io.gouji.budget.rules.proof.Prover.Solved;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Questions about systems that begin with a solved one have the answers that solving them anew gives. */
class SolvedTest {

    private static final int SYSTEMS = Tries.of(2_000);

    @Test
    void rangesAreThoseOfTheWholeSystemAndTheSourcesHoldTheirEnds() {
        Random random = new Random(21);
        int ended = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            LinearSystem system = i % 10 == 0 ? RandomSystems.nextHuge(random) : RandomSystems.next(random);
            BitSet released = new BitSet();
            if (system.sources() > 0 && random.nextBoolean()) {
                released.set(random.nextInt(system.sources()));
            }
            Solved solved = Prover.standard().solved(system, released);
            LinearSystem larger = larger(system, random);
            int variable = random.nextInt(larger.variables());
            Held held = solved.range(larger, variable);
            Range expected = Prover.standard().range(larger, variable, released);
            assertEquals(expected, held.range(), "system " + i);
            ended += held(larger, variable, held, i);
        }
        assertTrue(ended > SYSTEMS / 10, "ranges with ends: " + ended);
    }

    /** Without all other sources each end stays. */
    private static int held(LinearSystem larger, int variable, Held held, int number) {
        if (held.range().status() != Range.Status.KNOWN) {
            return 0;
        }
        BitSet others = new BitSet();
        others.set(0, larger.sources());
        others.andNot(held.lower());
        others.andNot(held.upper());
        assertEquals(held.range(), Prover.standard().range(larger, variable, others), "sources of system " + number);
        return held.range().lower().isPresent() || held.range().upper().isPresent() ? 1 : 0;
    }

    @Test
    void whatIsNeverLessIsFoundAsTheRangeSays() {
        Random random = new Random(22);
        for (int i = 0; i < SYSTEMS; i++) {
            LinearSystem system = RandomSystems.next(random);
            int one = random.nextInt(system.variables());
            LinearSystem.Builder more = system.more();
            int difference = more.variable(Interval.everything());
            int[] variables = {one, (one + 1) % system.variables()};
            long[] coefs = variables[0] == variables[1] ? new long[] {1, 1} : new long[] {1, -1};
            more.relation(new int[] {variables[0], variables[1], difference}, new long[] {coefs[0], coefs[1], -1},
                Interval.exactly(0));
            Range range = Prover.standard().range(more.build(), difference, new BitSet());
            assertEquals(range.lower().filter(end -> end.signum() >= 0).isPresent(),
                Prover.standard().solved(system, new BitSet()).isNeverLess(variables, coefs), "system " + i);
        }
    }

    private static LinearSystem larger(LinearSystem system, Random random) {
        LinearSystem.Builder builder = system.more();
        int more = random.nextInt(4);
        for (int v = 0; v < more; v++) {
            builder.variable(random.nextInt(3) == 0 ? Interval.everything() : Interval.atLeast(0));
        }
        int variables = system.variables() + more;
        for (int r = random.nextInt(4); r > 0; r--) {
            int[] names = random.ints(1 + random.nextInt(4), 0, variables).toArray();
            long[] coefs = random.ints(names.length, 0, 2).mapToLong(sign -> sign == 0 ? 1 : -1).toArray();
            int kind = random.nextInt(4);
            builder.relation(names, coefs, kind < 2 ? Interval.exactly(0) : kind == 2
                ? Interval.exactly(random.nextInt(5)) : Interval.atLeast(-random.nextInt(3)));
        }
        return builder.build();
    }
}
