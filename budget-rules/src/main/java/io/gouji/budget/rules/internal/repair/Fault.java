package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Prover.Range;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** A contradiction on its way to its repairs: one cause, or several that can only be mended together. */
final class Fault {

    private static final int FEW = 3;

    private final List<Cause> causes;
    private final List<RepairDraft> drafts;
    private final BitSet suspects = new BitSet();
    private final boolean all;

    /**
     * A fault with its drafts.
     *
     * @param all true if the drafts are all of the least size
     */
    Fault(List<Cause> causes, List<RepairDraft> drafts, boolean all, IntUnaryOperator cellOfSource) {
        this.causes = List.copyOf(causes);
        this.drafts = new ArrayList<>(drafts);
        this.all = all;
        for (Cause cause : causes) {
            cause.conflicts().stream().map(Conflict::sources).flatMapToInt(BitSet::stream).map(cellOfSource)
                    .forEach(suspects::set);
        }
        sort();
    }

    private void sort() {
        drafts.sort(Comparator.comparing((RepairDraft draft) -> draft.trials().isEmpty())
                .thenComparingInt(RepairDraft::bits));
    }

    List<Cause> causes() {
        return causes;
    }

    /** The repairs of the least size, best first: those that name values before those that leave a range. */
    List<RepairDraft> drafts() {
        return Collections.unmodifiableList(drafts);
    }

    /** The figures of all contradictions of this fault. */
    BitSet suspects() {
        return suspects;
    }

    /** Asks for the ranges of percentages, which are no amounts and so have none of their own. */
    void measure(Function<List<Integer>, List<Range>> ranges, IntPredicate isPercentage) {
        drafts.replaceAll(draft -> draft.cells.stream().anyMatch(isPercentage::test)
                ? draft.within(ranges.apply(draft.cells)) : draft);
    }

    /** Drafts again what the search had no effort left to measure; the first drafts only, of which one is suggested. */
    void redraft(Function<RepairDraft, RepairDraft> measured) {
        for (int i = 0; i < Math.min(FEW, drafts.size()); i++) {
            if (drafts.get(i).isUnmeasured()) {
                drafts.set(i, measured.apply(drafts.get(i)));
            }
        }
        sort();
    }

    int leastChanges() {
        return drafts.isEmpty() ? causes.stream().mapToInt(Cause::leastCells).sum() : drafts.get(0).cells.size();
    }

    boolean isProven() {
        return all && causes.stream().allMatch(Cause::proven);
    }

    /** Adds a repair that no release of figures is, such as a lost sign; larger ones are then no longer the least. */
    void add(RepairDraft draft) {
        drafts.removeIf(each -> each.cells.size() > draft.cells.size());
        boolean known = drafts.stream().anyMatch(each -> each.changed().equals(draft.changed()));
        if (known) {
            drafts.replaceAll(each -> each.changed().equals(draft.changed()) ? each.with(draft.trials()) : each);
        } else {
            drafts.add(draft);
        }
        sort();
    }

    /** Gives up the value suggested, which does not hold. */
    void dropFirst() {
        drafts.get(0).drop(drafts.get(0).trials().get(0));
        sort();
    }

    Map<Integer, Figure> chosen() {
        return drafts.isEmpty() ? Map.of() : drafts.get(0).chosen();
    }

    /** The figures to set aside while others are looked at: those of the first repair, or else all. */
    BitSet aside() {
        return drafts.isEmpty() ? suspects : drafts.get(0).changed();
    }

    /** Returns true if it suggests a value for one of those figures. */
    boolean changes(BitSet cells) {
        return chosen().keySet().stream().anyMatch(cells::get);
    }

    static Fault join(List<Fault> faults, List<RepairDraft> drafts, boolean all, IntUnaryOperator cellOfSource) {
        Stream<Cause> causes = faults.stream().flatMap(fault -> fault.causes.stream());
        return new Fault(causes.toList(), drafts, all && faults.stream().allMatch(fault -> fault.all), cellOfSource);
    }
}
