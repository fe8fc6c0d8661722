package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.internal.repair.RepairDraft.Trial;
import io.gouji.budget.rules.proof.Prover.Range;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.proof.RepairSearch.Release;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Finds values for all faults of a document that hold together. Faults whose values depend on each other are one: each
 * may be mended by itself, or they are not told apart.
 */
final class Mending {

    private static final int MOST_FAULTS = 40;
    private static final int MOST_PAIRS = 40;
    private static final int MOST_TOGETHER = 8;     // of the repairs that are not the first

    private final Repairer repairer;
    private final TrialProof proof;
    private final IntUnaryOperator cellOfSource;
    private final List<Fault> faults = new ArrayList<>();
    private final BitSet elsewhere;     // figures in contradictions that are nobody's here

    /**
     * The faults of those causes.
     *
     * @param aside the figures of contradictions that are no causes
     */
    Mending(List<Cause> causes, BitSet aside, Repairer repairer, TrialProof proof, IntUnaryOperator cellOfSource) {
        this.repairer = repairer;
        this.proof = proof;
        this.cellOfSource = cellOfSource;
        this.elsewhere = (BitSet) aside.clone();
        for (Cause cause : causes) {
            List<RepairDraft> drafts = cause.releases().stream().map(this::draft).toList();
            faults.add(new Fault(List.of(cause), drafts, true, cellOfSource));
        }
    }

    private RepairDraft draft(Release release) {
        return repairer.draft(release.sources().stream().map(cellOfSource::applyAsInt).toList(), release.ranges());
    }

    /** The faults with values that hold together; of very many each by itself. */
    List<Fault> mended(SlipSearch slips) {
        faults.forEach(fault -> fault.measure(cells -> proof.ranges(Map.of(), cells, others(List.of(fault))),
                repairer::isPercentage));
        if (faults.size() <= MOST_FAULTS) {
            faults.forEach(fault -> fault.redraft(draft -> measured(draft, fault)));
            faults.forEach(fault -> slips.search(fault, others(List.of(fault))));
            slips.swaps(faults).forEach(this::join);
            slips.shifts(faults).forEach(shift -> join(shift.faults(), shift.repairs()));
            if (faults.size() > 1 || faults.stream().anyMatch(fault -> fault.leastChanges() > 1)) {
                settle();
                faults.forEach(this::settleOthers);
            }
        }
        return List.copyOf(faults);
    }

    /** The same repair by what the document leaves to its figures, asked with an effort of its own. */
    private RepairDraft measured(RepairDraft draft, Fault fault) {
        return repairer.draft(draft.cells, proof.ranges(Map.of(), draft.cells, others(List.of(fault))));
    }

    private void settle() {
        while (!proof.isSpent()) {
            Optional<BitSet> conflict = proof.conflict(chosen(List.of()), unsaid());
            if (conflict.isEmpty()) {
                return;
            }
            List<Fault> met = faults.stream().filter(fault -> fault.changes(conflict.get())).toList();
            if (met.isEmpty()) {
                elsewhere.or(conflict.get());
            } else if (met.size() == 1) {
                met.get(0).dropFirst();
            } else if (met.stream().noneMatch(this::agrees)) {
                join(met);
            }
        }
    }

    /** What those but these faults suggest. */
    private Map<Integer, Figure> chosen(List<Fault> except) {
        Map<Integer, Figure> chosen = new HashMap<>();
        faults.stream().filter(fault -> !except.contains(fault)).forEach(fault -> chosen.putAll(fault.chosen()));
        return chosen;
    }

    /** The figures of faults that suggest no value, and of contradictions elsewhere. */
    private BitSet unsaid() {
        BitSet unsaid = (BitSet) elsewhere.clone();
        faults.stream().filter(fault -> fault.chosen().isEmpty()).forEach(fault -> unsaid.or(fault.aside()));
        return unsaid;
    }

    private BitSet others(List<Fault> own) {
        BitSet others = (BitSet) elsewhere.clone();
        faults.stream().filter(fault -> !own.contains(fault)).forEach(fault -> others.or(fault.aside()));
        return others;
    }

    /** Takes a value next to the one suggested that goes with the others; a wide range depends on them. */
    private boolean agrees(Fault fault) {
        RepairDraft draft = fault.drafts().get(0);
        if (!draft.isNarrow) {
            return false;
        }
        Optional<Trial> found = List.copyOf(draft.trials()).stream().limit(Repairer.FEW)
                .filter(trial -> holds(trial, fault, chosen(List.of(fault)))).findFirst();
        found.ifPresent(draft::prefer);
        return found.isPresent();
    }

    private boolean holds(Trial trial, Fault fault, Map<Integer, Figure> others) {
        Map<Integer, Figure> all = new HashMap<>(others);
        all.putAll(trial.values());
        BitSet unsaid = unsaid();
        Optional<BitSet> conflict = proof.isSpent() ? Optional.of(fault.suspects()) : proof.conflict(all, unsaid);
        return conflict.isEmpty() || trial.values().keySet().stream().noneMatch(conflict.get()::get);
    }

    /** Of repairs of several figures the values are tried, lest they do not go together. */
    private void settleOthers(Fault fault) {
        fault.drafts().stream().skip(1).limit(MOST_TOGETHER).filter(draft -> draft.cells.size() > 1).forEach(draft -> {
            while (!draft.trials().isEmpty() && !proof.isSpent()
                    && !holds(draft.trials().get(0), fault, chosen(List.of(fault)))) {
                draft.drop(draft.trials().get(0));
            }
        });
    }

    private void join(List<Fault> met) {
        join(met, pairs(met));
    }

    private void join(List<Fault> met, List<TreeSet<Integer>> pairs) {
        BitSet others = others(met);
        List<RepairDraft> drafts = new ArrayList<>();
        for (TreeSet<Integer> pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            List<Integer> cells = List.copyOf(pair);
            List<Range> ranges = proof.ranges(Map.of(), cells, others);
            if (ranges.stream().noneMatch(range -> range.status() == Range.Status.EMPTY)) {
                drafts.add(repairer.draft(cells, ranges));
            }
        }
        int at = faults.indexOf(met.get(0));
        faults.add(at, Fault.join(met, drafts, pairs.size() <= MOST_PAIRS, cellOfSource));
        faults.removeAll(met);
    }

    /** Every repair of one with every repair of the others. */
    private static List<TreeSet<Integer>> pairs(List<Fault> met) {
        List<TreeSet<Integer>> pairs = List.of(new TreeSet<>());
        for (Fault fault : met) {
            List<TreeSet<Integer>> more = new ArrayList<>();
            for (TreeSet<Integer> pair : pairs) {
                for (RepairDraft draft : fault.drafts().subList(0, Math.min(MOST_PAIRS, fault.drafts().size()))) {
                    TreeSet<Integer> both = new TreeSet<>(pair);
                    both.addAll(draft.cells);
                    more.add(both);
                }
            }
            pairs = more.subList(0, Math.min(MOST_PAIRS * MOST_PAIRS, more.size()));
        }
        return pairs;
    }
}
