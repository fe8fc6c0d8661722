package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Tries;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.proof.RepairSearch.Release;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairSearchTest {

    @Test
    void repairsAreMinimumAndCompleteByBruteForce() {
        Random random = new Random(42);
        int broken = 0;
        for (int i = 0; i < Tries.of(3_000); i++) {
            LinearSystem system = RandomSystems.next(random);
            BitSet trusted = new BitSet();
            for (int s = 0; s < system.sources(); s++) {
                trusted.set(s, random.nextInt(6) == 0);
            }
            Repairs repairs = RepairSearch.standard().search(system, trusted);
            Set<BitSet> expected = bruteForce(system, trusted);
            broken += repairs.causes().isEmpty() ? 0 : 1;
            check(system, trusted, repairs, expected, "system " + i);
        }
        assertTrue(broken > Tries.of(1_000), "systems with causes: " + broken);
    }

    private static void check(LinearSystem system, BitSet trusted, Repairs repairs, Set<BitSet> expected, String name) {
        boolean beyond = repairs.causes().stream().anyMatch(Cause::isBeyondRepair);
        assertEquals(!repairable(system, trusted), beyond, name);
        for (Cause cause : repairs.causes()) {
            assertTrue(Verifier.holds(system, new BitSet(), cause.conflict()), name);
        }
        if (beyond || !repairs.complete()) {
            return;
        }
        assertEquals(expected.iterator().next().cardinality(),
            repairs.causes().stream().mapToInt(Cause::leastCells).sum(), name);
        Set<BitSet> combined = combinations(repairs.causes());
        assertTrue(combined.containsAll(expected), name + " lacks a repair: " + expected + " in " + combined);
        Set<BitSet> used = new HashSet<>();
        for (Cause cause : repairs.causes()) {
            cause.releases().forEach(r -> used.add(set(r.sources())));
        }
        for (BitSet release : used) {
            assertTrue(expected.stream().anyMatch(e -> contains(e, release)), name + " has a false repair " + release);
        }
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    private static boolean repairable(LinearSystem system, BitSet trusted) {
        BitSet all = new BitSet();
        all.set(0, system.sources());
        all.andNot(trusted);
        return FourierMotzkin.feasible(system, all);
    }

    private static BitSet set(List<Integer> cells) {
        BitSet set = new BitSet();
        cells.forEach(set::set);
        return set;
    }

    private static Set<BitSet> combinations(List<Cause> causes) {
        Set<BitSet> all = new HashSet<>(Set.of(new BitSet()));
        for (Cause cause : causes) {
            Set<BitSet> next = new HashSet<>();
            for (BitSet one : all) {
                for (Release release : cause.releases()) {
                    BitSet both = (BitSet) one.clone();
                    both.or(set(release.sources()));
                    next.add(both);
                }
            }
            all = next;
        }
        return all;
    }

    private static Set<BitSet> bruteForce(LinearSystem system, BitSet trusted) {
        Set<BitSet> found = new HashSet<>();
        for (int size = 0; size <= system.sources() && found.isEmpty(); size++) {
            choose(system, trusted, new BitSet(), 0, size, found);
        }
        return found;
    }

    private static void choose(LinearSystem system, BitSet trusted, BitSet chosen, int from, int left,
            Set<BitSet> found) {
        if (left == 0) {
            if (FourierMotzkin.feasible(system, chosen)) {
                found.add((BitSet) chosen.clone());
            }
            return;
        }
        for (int s = from; s < system.sources(); s++) {
            if (!trusted.get(s)) {
                chosen.set(s);
                choose(system, trusted, chosen, s + 1, left - 1, found);
                chosen.clear(s);
            }
        }
    }

    @Test
    void oneWrongCellThatBreaksManyRelationsIsOneCause() {
        int wrong = 5 * (1 + 3);                    // 合计 of the first section of the department itself
        CubeSystems cube = new CubeSystems(3, 3, 3, 3, 0.2, 11, wrong);
        Repairs repairs = RepairSearch.standard().search(cube.system);
        assertEquals(1, repairs.causes().size());
        Cause cause = repairs.causes().get(0);
        assertEquals(List.of(List.of(wrong)), cause.releases().stream().map(Release::sources).toList());
        assertTrue(cause.proven() && repairs.complete() && cause.conflicts().size() > 1);
        Interval truth = CubeSystems.print(cube.printed[wrong] - 90);
        assertTrue(cause.releases().get(0).ranges().get(0).intersects(truth));
        assertFalse(cause.releases().get(0).ranges().get(0).intersects(CubeSystems.print(cube.printed[wrong])));
    }

    @Test
    void wrongCellsFarApartAreSeparateCauses() {
        int functions = 1 + 3 + 9 + 27;
        int first = 5 * (functions + 4) + 1;        // unit 1, first section
        int second = 5 * (2 * functions + 14);      // unit 2, an item
        Repairs repairs = RepairSearch.standard().search(new CubeSystems(3, 3, 3, 3, 0.2, 11, first, second).system);
        assertEquals(2, repairs.causes().size());
        List<List<Integer>> found = new ArrayList<>();
        for (Cause cause : repairs.causes()) {
            cause.releases().forEach(r -> found.add(r.sources()));
        }
        assertEquals(List.of(List.of(first), List.of(second)), found);
    }

    @Test
    void threeWrongCellsAreThreeCauses() {
        int functions = 1 + 3 + 9 + 27;
        int[] wrong = {5 * (functions + 4) + 1, 5 * (2 * functions + 14), 5 * (3 * functions + 2) + 4};
        Repairs repairs = RepairSearch.standard().search(new CubeSystems(3, 3, 3, 3, 0.2, 11, wrong).system);
        assertEquals(3, repairs.causes().size());
        assertTrue(repairs.complete());
    }

    @Test
    void limitsLeaveTheAnswerOpen() {
        LinearSystem system = new CubeSystems(3, 3, 3, 3, 0.2, 11, 20).system;
        Repairs repairs = RepairSearch.standard().withQuestionLimit(3).search(system);
        assertFalse(repairs.complete());
        assertTrue(repairs.causes().stream().noneMatch(Cause::proven));
    }

    /** A total over so many parts that to look at it once for every part is too much, in three columns that add up. */
    @Test
    void longRelationsAreWithinTheBudgetToo() {
        int parts = 20_000;
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int i = 0; i < 3 * (parts + 1); i++) {
            builder.variable(Interval.atLeast(0));
            long printed = i >= 3 ? 2 + 2 * (i % 3 == 0 ? 1 : 0) : 1000 + i;
            builder.source(i, Interval.atLeast(printed - 1).intersect(Interval.atMost(printed + 1)));
        }
        for (int column = 0; column < 3; column++) {
            int[] variables = new int[parts + 1];
            long[] coefficients = new long[parts + 1];
            for (int i = 0; i <= parts; i++) {
                variables[i] = 3 * i + column;
                coefficients[i] = i == 0 ? -1 : 1;
            }
            builder.relation(variables, coefficients, Interval.atLeast(0).intersect(Interval.atMost(0)));
        }
        for (int row = 0; row <= parts; row++) {
            builder.relation(new int[] {3 * row, 3 * row + 1, 3 * row + 2}, new long[] {-1, 1, 1},
                    Interval.atLeast(0).intersect(Interval.atMost(0)));
        }
        Repairs repairs = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> RepairSearch.standard().search(builder.build(), new BitSet()), "took minutes");
        assertFalse(repairs.complete());
        assertFalse(repairs.involved().isEmpty());
    }
}
