package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Tries;
import io.gouji.budget.rules.proof.Proof.Bound;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random small systems against elimination and against the verifier. */
class ProverOracleTest {

    private static final int SYSTEMS = Tries.of(10_000);

    @Test
    void verdictsAgreeWithEliminationAndCertificatesHold() {
        Random random = new Random(20240101);
        int conflicts = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            LinearSystem system = i % 10 == 0 ? RandomSystems.nextHuge(random) : RandomSystems.next(random);
            BitSet released = released(random, system);
            Proof proof = Prover.standard().prove(system, released);
            assertEquals(FourierMotzkin.feasible(system, released), proof instanceof Witness, "system " + i);
            if (proof instanceof Witness witness) {
                assertTrue(Verifier.holds(system, released, witness), "witness of system " + i);
            } else {
                conflicts++;
                check(system, released, (Conflict) proof, "conflict of system " + i);
            }
        }
        assertTrue(conflicts > SYSTEMS / 5 && conflicts < SYSTEMS * 4 / 5,
            "both verdicts occur, conflicts " + conflicts);
    }

    private static BitSet released(Random random, LinearSystem system) {
        BitSet released = new BitSet();
        if (random.nextBoolean()) {
            for (int s = 0; s < system.sources(); s++) {
                released.set(s, random.nextInt(5) == 0);
            }
        }
        return released;
    }

    private static void check(LinearSystem system, BitSet released, Conflict conflict, String name) {
        assertTrue(Verifier.holds(system, released, conflict), name);
        List<FourierMotzkin.Inequality> all = new ArrayList<>();
        conflict.bounds().forEach(b -> all.add(FourierMotzkin.of(system, b)));
        assertFalse(FourierMotzkin.feasible(all, system.variables()), name);
        for (int drop = 0; drop < all.size(); drop++) {
            List<FourierMotzkin.Inequality> rest = new ArrayList<>(all);
            rest.remove(drop);
            assertTrue(FourierMotzkin.feasible(rest, system.variables()), name + " without member " + drop);
        }
        for (int member = 0; member < conflict.bounds().size(); member++) {
            for (Bound changed : changes(conflict.bounds().get(member))) {
                List<Bound> bounds = new ArrayList<>(conflict.bounds());
                bounds.set(member, changed);
                assertFalse(Verifier.holds(system, released, new Conflict(bounds)), name + " with " + changed);
            }
        }
    }

    private static List<Bound> changes(Bound b) {
        List<Bound> changes = new ArrayList<>();
        for (int step : new int[] {-2, -1, 1, 2, 100}) {
            BigInteger times = b.multiplier().add(BigInteger.valueOf(step));
            changes.add(new Bound(b.kind(), b.index(), b.side(), b.value(), b.closed(), times));
            changes.add(new Bound(b.kind(), b.index(), b.side(), b.value() + step, b.closed(), b.multiplier()));
            changes.add(new Bound(b.kind(), b.index() + step, b.side(), b.value(), b.closed(), b.multiplier()));
        }
        changes.add(new Bound(b.kind(), b.index(), b.side(), b.value(), !b.closed(), b.multiplier()));
        return changes;
    }

    @Test
    void oneBasisAnswersManyReleasesAlike() {
        Random random = new Random(7);
        for (int i = 0; i < Tries.of(1_000); i++) {
            LinearSystem system = RandomSystems.next(random);
            Session session = new Session(system, Effort.ofPivots(Long.MAX_VALUE));
            for (int round = 0; round < 8; round++) {
                BitSet released = released(random, system);
                Proof proof = session.prove(released);
                assertEquals(FourierMotzkin.feasible(system, released), proof instanceof Witness, "system " + i);
                assertTrue(proof instanceof Witness witness ? Verifier.holds(system, released, witness)
                    : Verifier.holds(system, released, (Conflict) proof), "system " + i + " round " + round);
            }
        }
    }

    @Test
    void rangesAgreeWithElimination() {
        Random random = new Random(99);
        for (int i = 0; i < Tries.of(3_000); i++) {
            LinearSystem system = i % 10 == 0 ? RandomSystems.nextHuge(random) : RandomSystems.next(random);
            BitSet released = released(random, system);
            int variable = random.nextInt(system.variables());
            Range range = Prover.standard().range(system, variable, released);
            assertEquals(oracle(system, variable, released), range.toString(), "system " + i);
        }
    }

    private static String oracle(LinearSystem system, int variable, BitSet released) {
        if (!FourierMotzkin.feasible(system, released)) {
            return "EMPTY";
        }
        Fraction low = null;
        Fraction high = null;
        boolean lowClosed = false;
        boolean highClosed = false;
        for (FourierMotzkin.Inequality one : FourierMotzkin.eliminate(FourierMotzkin.inequalities(system, released),
                system.variables(), variable)) {
            BigInteger coef = one.coefs().get(variable);
            if (coef.signum() == 0) {
                continue;
            }
            Fraction end = Fraction.of(one.bound(), coef);
            if (coef.signum() > 0 && (low == null || end.compareTo(low) > 0 || end.equals(low) && one.strict())) {
                low = end;
                lowClosed = !one.strict();
            } else if (coef.signum() < 0
                && (high == null || end.compareTo(high) < 0 || end.equals(high) && one.strict())) {
                high = end;
                highClosed = !one.strict();
            }
        }
        return (lowClosed ? "[" : "(") + (low == null ? "-∞" : low) + ", " + (high == null ? "∞" : high)
            + (highClosed ? "]" : ")");
    }
}
