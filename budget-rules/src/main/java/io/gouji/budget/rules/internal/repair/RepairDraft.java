package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.proof.Prover.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A repair in the making: the figures that it changes, what is left to each, and the values tried, best first. */
final class RepairDraft {

    private static final int UNEXPLAINED_BITS = 60;

    final List<Integer> cells;
    final List<Range> ranges;
    final boolean isNarrow;
    private final List<Trial> trials;
    private final int trust;
    private final int bits;

    /**
     * A draft with its trials. Of a few values next to each other the one that adds up as printed is the first,
     * whatever slip another has.
     *
     * @param trust how surprising it is that these figures are wrong at all, in bits
     */
    RepairDraft(List<Integer> cells, List<Range> ranges, List<Trial> trials, boolean isNarrow, int trust) {
        this.trust = trust;
        this.cells = List.copyOf(cells);
        this.ranges = List.copyOf(ranges);
        this.isNarrow = isNarrow;
        this.trials = new ArrayList<>(trials);
        Comparator<Trial> fewest = Comparator.comparingInt(Trial::bits);
        this.bits = trials.stream().mapToInt(Trial::bits).min().orElse(UNEXPLAINED_BITS + trust);
        this.trials.sort(isNarrow ? Comparator.comparing(Trial::isExact).reversed().thenComparing(fewest) : fewest);
    }

    /**
     * Values for all figures of a repair.
     *
     * @param bits how surprising they are
     * @param fit what they make of the relations around them
     */
    record Trial(Map<Integer, Figure> values, int bits, Evidence.Fit fit) {

        /** Returns true if relations that are broken hold with these values, and few others are the worse for it. */
        boolean mends() {
            return fit.mended() > 0 && fit.bits() <= -Evidence.BROKEN_BITS / 2;
        }

        boolean isExact() {
            return fit.isExact();
        }
    }

    List<Trial> trials() {
        return trials;
    }

    /** The values suggested; none if no value is named. */
    Map<Integer, Figure> chosen() {
        return trials.isEmpty() ? Map.of() : trials.get(0).values();
    }

    int bits() {
        return bits;
    }

    /** Takes those values before all others. */
    void prefer(Trial trial) {
        trials.remove(trial);
        trials.add(0, trial);
    }

    /** Gives up the values that do not hold. */
    void drop(Trial trial) {
        trials.remove(trial);
    }

    /** The same with those values besides. */
    RepairDraft with(List<Trial> more) {
        List<Trial> both = new ArrayList<>(trials);
        both.addAll(more);
        return new RepairDraft(cells, ranges, both.stream().distinct().toList(), isNarrow, trust);
    }

    /** The same with those ranges. */
    RepairDraft within(List<Range> other) {
        return new RepairDraft(cells, other, trials, isNarrow, trust);
    }

    /** Returns true if nothing is known of what is left to one of its figures. */
    boolean isUnmeasured() {
        return ranges.stream().anyMatch(range -> range.status() == Range.Status.UNKNOWN);
    }

    BitSet changed() {
        BitSet changed = new BitSet();
        cells.forEach(changed::set);
        return changed;
    }
}
