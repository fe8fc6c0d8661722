package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.proof.RepairSearch.Release;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Repairs of systems small enough to see every conflict, and how many questions they take. */
class RepairingTest {

    private final LinearSystem.Builder system = LinearSystem.builder();

    /** A new amount, printed by a cell for each value. */
    private int amount(long... values) {
        int variable = system.variable(Interval.everything());
        for (long value : values) {
            system.source(variable, Interval.exactly(value));
        }
        return variable;
    }

    private void sum(Interval range, int... variables) {
        long[] coefs = new long[variables.length];
        Arrays.fill(coefs, 1);
        system.relation(variables, coefs, range);
    }

    /** The first amount is the sum of the others. */
    private void total(int... variables) {
        long[] coefs = new long[variables.length];
        Arrays.fill(coefs, 1);
        coefs[0] = -1;
        system.relation(variables, coefs, Interval.exactly(0));
    }

    /** The answer if no more questions are asked than are needed; with fewer the answer must be open. */
    private Repairs foundWith(int questions) {
        RepairSearch search = RepairSearch.standard();
        for (int fewer = 0; fewer < questions; fewer++) {
            assertFalse(search.withQuestionLimit(fewer).search(system.build()).complete(), fewer + " questions");
        }
        Repairs repairs = search.withQuestionLimit(questions).search(system.build());
        assertTrue(repairs.complete());
        assertEquals(search.search(system.build()), repairs);
        return repairs;
    }

    private static List<List<Integer>> cells(Cause cause) {
        return cause.releases().stream().map(Release::sources).toList();
    }

    @Test
    void onlyAQuestionTellsThatAllHolds() {
        amount(1, 1);
        assertTrue(foundWith(1).isConsistent());
    }

    /** Two conflicts and no more, the total and not its part in both: five questions. */
    @Test
    void theCellInAllConflictsIsTheOneToRelease() {
        int total = amount(9);
        total(total, amount(1), amount(2));
        total(total, amount(1), amount(2));
        Cause cause = foundWith(5).causes().get(0);
        assertEquals(List.of(List.of(0)), cells(cause));
        assertEquals("[[[3, 3]]]", ranges(cause));
        assertEquals(1, cause.leastCells());
        assertTrue(cause.proven());
        assertEquals(2, cause.conflicts().size());
    }

    @Test
    void causesAreInTheOrderOfTheirCells() {
        int first = amount();
        int second = amount();
        system.source(second, Interval.exactly(1));
        system.source(second, Interval.exactly(2));
        system.source(first, Interval.exactly(3));
        system.source(first, Interval.exactly(4));
        List<Cause> causes = foundWith(11).causes();
        assertEquals(List.of(List.of(0), List.of(1)), cells(causes.get(0)));
        assertEquals(List.of(List.of(2), List.of(3)), cells(causes.get(1)));
        assertEquals("[[[2, 2]], [[1, 1]]]", ranges(causes.get(0)));
        assertEquals("[[[4, 4]], [[3, 3]]]", ranges(causes.get(1)));
    }

    @Test
    void aContradictionOfTrustedCellsHidesNoOther() {
        amount(1, 2);
        amount(3, 4);
        amount(5, 6);
        BitSet trusted = new BitSet();
        trusted.set(2, 4);
        Repairs repairs = RepairSearch.standard().search(system.build(), trusted);
        assertTrue(repairs.complete());
        assertEquals(List.of(List.of(List.of(0), List.of(1)), List.of(), List.of(List.of(4), List.of(5))),
            repairs.causes().stream().map(RepairingTest::cells).toList());
        assertEquals(List.of(false, true, false), repairs.causes().stream().map(Cause::isBeyondRepair).toList());
        assertEquals("[1 × SOURCE 2 <= 3, 1 × SOURCE 3 >= 4]", repairs.causes().get(1).conflict().bounds().toString());
    }

    /** The first amount contradicts one of them only: without these two it stands alone. */
    @Test
    void conflictsWithTrustedCellsThatAreGivenUpCountNoMore() {
        system.relation(new int[] {amount(1, 2), amount(3)}, new long[] {1, -1}, Interval.exactly(0));
        BitSet trusted = new BitSet();
        trusted.set(1, 3);
        Repairs repairs = RepairSearch.standard().search(system.build(), trusted);
        assertTrue(repairs.complete());
        assertEquals(1, repairs.causes().size());
        assertEquals("[[1, 2]]", conflicts(repairs.causes().get(0)));
    }

    @Test
    void relationsThatContradictEachOtherAreTheOnlyCause() {
        int one = amount(1, 2);
        sum(Interval.exactly(1), one);
        sum(Interval.exactly(2), one);
        Repairs repairs = RepairSearch.standard().search(system.build());
        assertEquals(1, repairs.causes().size());
        assertTrue(repairs.causes().get(0).isBeyondRepair() && repairs.complete());
        assertEquals("[1 × RELATION 0 <= 1, 1 × RELATION 1 >= 2]",
            repairs.causes().get(0).conflict().bounds().toString());
    }

    /** Each amount may be either of its two cells by itself, but the sum leaves only one choice to both. */
    @Test
    void choicesThatDoNotGoTogetherAreRuledOut() {
        sum(Interval.atMost(2), amount(1, 2), amount(1, 2));
        List<Cause> causes = foundWith(12).causes();
        assertEquals(List.of(List.of(List.of(1)), List.of(List.of(3))),
            causes.stream().map(RepairingTest::cells).toList());
        assertEquals("[[0, 1], [1, 2]]", conflicts(causes.get(0)));
        assertEquals("[[2, 3], [0, 3]]", conflicts(causes.get(1)));
        assertEquals("[[1, 1]]", causes.get(0).releases().get(0).ranges().toString());
    }

    @Test
    void everyChoiceIsTriedTogetherWithTheOthers() {
        sum(Interval.atLeast(4), amount(1, 2), amount(1, 2));
        List<Cause> causes = foundWith(13).causes();
        assertEquals(List.of(List.of(List.of(0)), List.of(List.of(2))),
            causes.stream().map(RepairingTest::cells).toList());
    }

    /** The first cell is wrong in three conflicts; what else is wrong is either cell of another amount. */
    @Test
    void choicesThatAreFreeOfEachOtherAreCausesOfTheirOwn() {
        int one = amount(2);
        int other = amount(2);
        sum(Interval.atMost(3), one, other);
        for (int copy : new int[] {amount(1), amount(1)}) {
            system.relation(new int[] {one, copy}, new long[] {1, -1}, Interval.exactly(0));
        }
        system.relation(new int[] {other, amount(0), amount(0)}, new long[] {1, -1, -1}, Interval.exactly(0));
        Repairs repairs = RepairSearch.standard().search(system.build());
        assertTrue(repairs.complete());
        assertEquals(List.of(List.of(List.of(0)), List.of(List.of(1), List.of(4), List.of(5))),
            repairs.causes().stream().map(RepairingTest::cells).toList());
        assertEquals("[[[1, 1]]]", ranges(repairs.causes().get(0)));
        assertEquals("[[[0, 0]], [[2, 2]], [[2, 2]]]", ranges(repairs.causes().get(1)));
        assertEquals("[[0, 2], [0, 3]]", conflicts(repairs.causes().get(0)));
        assertEquals("[[1, 4, 5]]", conflicts(repairs.causes().get(1)));
        assertEquals(List.of(1, 1), repairs.causes().stream().map(Cause::leastCells).toList());
    }

    private static String ranges(Cause cause) {
        return cause.releases().stream().map(Release::ranges).toList().toString();
    }

    private static String conflicts(Cause cause) {
        return cause.conflicts().stream().map(conflict -> conflict.sources().stream().boxed().toList()).toList()
            .toString();
    }

    @Test
    void theShortestConflictComesFirst() {
        int total = amount(9);
        total(total, amount(1), amount(2), amount(3));
        int half = amount();
        total(total, half, amount(2));
        sum(Interval.atMost(2), half);
        Cause cause = RepairSearch.standard().search(system.build()).causes().get(0);
        assertEquals("[[0, 4], [0, 1, 2, 3], [1, 2, 3, 4]]", conflicts(cause));
        assertEquals(cause.conflicts().get(0), cause.conflict());
    }

    @Test
    void moreCellsThanTheMostLeaveTheAnswerOpen() {
        sum(Interval.atMost(2), amount(1, 2), amount(1, 2));
        Repairs repairs = RepairSearch.standard().withMaximumCells(1).search(system.build());
        assertFalse(repairs.complete() || repairs.isConsistent());
        Cause cause = repairs.causes().get(0);
        assertEquals(List.of(), cause.releases());
        assertEquals(2, cause.leastCells());
        assertFalse(cause.proven() || cause.isBeyondRepair());
        assertEquals("[[0, 1], [2, 3], [1, 3]]", conflicts(cause));
        assertTrue(RepairSearch.standard().withMaximumCells(2).search(system.build()).complete());
    }

    @Test
    void pastTheEffortTheFiguresInConflictAreNamed() {
        for (int i = 0; i < 3; i++) {
            total(amount(10), amount(1), amount(2));
        }
        total(amount(3), amount(1), amount(2));                 // holds
        Repairs none = RepairSearch.standard().withStepLimit(0).search(system.build());
        assertEquals(List.of(), none.causes());
        assertFalse(none.complete());
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), none.involved());
        Repairs all = RepairSearch.standard().search(system.build());
        assertEquals(3, all.causes().size());
        assertTrue(all.complete());
        assertEquals(none.involved(), all.involved());
    }

    @Test
    void theSameEffortFindsTheSame() {
        for (int i = 0; i < 20; i++) {
            int part = amount(i);
            total(amount(10), part, amount(2));
            total(amount(11), part, amount(7));
        }
        int found = 0;
        for (long steps = 0; steps < 3_000; steps += 100) {
            Repairs repairs = RepairSearch.standard().withStepLimit(steps).search(system.build());
            assertEquals(repairs, RepairSearch.standard().withStepLimit(steps).search(system.build()));
            found += repairs.complete() ? 0 : repairs.causes().size();
        }
        assertTrue(found > 0, "something is found before the effort ends");
    }

    @Test
    void limitsAreAtLeastWhatMakesSense() {
        RepairSearch search = RepairSearch.standard();
        assertEquals("Maximum of cells must be at least 1, such as '3', but was '0'", assertThrows(
            IllegalArgumentException.class, () -> search.withMaximumCells(0)).getMessage());
        assertEquals("Question limit must be at least 0, such as '3', but was '-1'", assertThrows(
            IllegalArgumentException.class, () -> search.withQuestionLimit(-1)).getMessage());
        assertEquals("Pivot limit must be at least 0, such as '3', but was '-1'", assertThrows(
            IllegalArgumentException.class, () -> search.withPivotLimit(-1)).getMessage());
        assertEquals("RepairSearch[maximumCells=1, questionLimit=0, pivotLimit=0, stepLimit=0]",
            search.withMaximumCells(1).withQuestionLimit(0).withPivotLimit(0).withStepLimit(0).toString());
    }
}
