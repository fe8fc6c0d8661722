package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.repair.RepairDraft.Trial;
import io.gouji.budget.rules.proof.Prover.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for slips that setting figures aside does not find: a minus that was lost where amounts were taken for no less
 * than nothing, and two figures of a row or a column that changed places.
 */
final class SlipSearch {

    private static final int MOST = 80;     // suspects looked at
    private static final int LEAST_SHIFT = 100;     // units: less is alike by chance

    private final Figures figures;
    private final Evidence evidence;
    private final Slips slips;
    private final Repairer repairer;
    private final TrialProof proof;

    SlipSearch(Figures figures, Evidence evidence, Slips slips, Repairer repairer, TrialProof proof) {
        this.figures = figures;
        this.evidence = evidence;
        this.slips = slips;
        this.repairer = repairer;
        this.proof = proof;
    }

    /** Adds to a fault the slips that mend it, while those other figures are set aside. */
    void search(Fault fault, BitSet others) {
        fault.suspects().stream().limit(MOST).filter(this::isMoney).forEach(cell -> {
            if (evidence.isOffBy(cell, 2 * Math.abs(figures.amount(cell)))) {
                tryOut(fault, Map.of(cell, opposite(cell)), others);
            }
            if (fault.leastChanges() > 1) {
                slips.besides(cell).filter(other -> other > cell || !fault.suspects().get(other))
                        .filter(other -> mayBeSwapped(cell, other))
                        .forEach(other -> tryOut(fault, swapped(cell, other), others));
            }
        });
    }

    private boolean mayBeSwapped(int one, int two) {
        if (!isMoney(two)) {
            return false;
        }
        long apart = Math.abs(figures.amount(one) - figures.amount(two));
        return evidence.isOffBy(one, apart) || evidence.isOffBy(two, apart);
    }

    private boolean isMoney(int cell) {
        return figures.isPrinted(cell) && !figures.isAssumed(cell) && figures.amount(cell) != 0
                && !slips.cell(cell).measure().isPercentage();
    }

    private Figure opposite(int cell) {
        Money amount = slips.figure(cell).amount().orElseThrow();
        return slips.misprint(cell).print(Money.ZERO.minus(amount));
    }

    private Map<Integer, Figure> swapped(int one, int two) {
        return slips.figure(one).scale() != slips.figure(two).scale() ? Map.of()
                : Map.of(one, as(one, two), two, as(two, one));
    }

    /** What the cell prints for the amount of the other. */
    private Figure as(int cell, int other) {
        return slips.misprint(cell).print(slips.figure(other).amount().orElseThrow());
    }

    private void tryOut(Fault fault, Map<Integer, Figure> values, BitSet others) {
        if (values.isEmpty() || values.size() > fault.leastChanges()) {
            return;
        }
        Trial trial = repairer.trial(values);
        if (trial.mends() && !proof.isSpent() && proof.conflict(values, others).isEmpty()) {
            List<Integer> cells = values.keySet().stream().sorted().toList();
            List<Range> ranges = proof.ranges(values, cells, others);
            fault.add(new RepairDraft(cells, ranges, List.of(trial), false, slips.trust(cells)));
        }
    }

    /** Pairs of faults whose first repairs are two figures that changed places. */
    List<List<Fault>> swaps(List<Fault> faults) {
        Map<Integer, Fault> single = new HashMap<>();
        faults.forEach(fault -> fault.drafts().stream().filter(draft -> draft.cells.size() == 1)
                .forEach(draft -> single.putIfAbsent(draft.cells.get(0), fault)));
        List<List<Fault>> pairs = new ArrayList<>();
        List<Fault> paired = new ArrayList<>();
        for (int cell : single.keySet().stream().sorted().toList()) {
            slips.besides(cell).filter(other -> other > cell && single.containsKey(other)).forEach(other -> {
                List<Fault> pair = List.of(single.get(cell), single.get(other));
                boolean free = pair.get(0) != pair.get(1) && pair.stream().noneMatch(paired::contains);
                if (free && isMoney(cell) && mayBeSwapped(cell, other) && mends(swapped(cell, other))) {
                    pairs.add(pair);
                    paired.addAll(pair);
                }
            });
        }
        return pairs;
    }

    /**
     * Faults that are off by the same amount between the same tables, and the repairs of all of them in one table.
     *
     * @param repairs the figures of each repair
     */
    record Shift(List<Fault> faults, List<TreeSet<Integer>> repairs) {
    }

    /** Money that stands in another row of one table than of another: each row of it is off by that amount. */
    List<Shift> shifts(List<Fault> faults) {
        Map<Long, List<Fault>> byAmount = new TreeMap<>();
        faults.stream().filter(fault -> shift(fault) > 0)
                .forEach(fault -> byAmount.computeIfAbsent(shift(fault), key -> new ArrayList<>()).add(fault));
        List<Shift> shifts = new ArrayList<>();
        for (List<Fault> alike : byAmount.values()) {
            Map<String, TreeSet<Integer>> byForm = new TreeMap<>();
            alike.forEach(fault -> byForm(fault).forEach((form, cell) ->
                    byForm.computeIfAbsent(form, key -> new TreeSet<>()).add(cell)));
            List<TreeSet<Integer>> repairs = byForm.values().stream().filter(cells -> cells.size() == alike.size())
                    .toList();
            if (alike.size() > 1 && repairs.size() > 1) {
                shifts.add(new Shift(List.copyOf(alike), repairs));
            }
        }
        return shifts;
    }

    /** By how much, in grains, the first repair changes its only figure; zero if it changes several, or hardly one. */
    private long shift(Fault fault) {
        Map<Integer, Figure> chosen = fault.chosen();
        if (chosen.size() != 1 || !fault.suspects().stream().allMatch(this::isMoney)) {
            return 0;
        }
        int cell = chosen.keySet().iterator().next();
        long shift = Math.abs(Figures.grains(Objects.requireNonNull(chosen.get(cell))) - figures.amount(cell));
        return shift >= LEAST_SHIFT * figures.unit(cell) ? shift : 0;
    }

    private Map<String, Integer> byForm(Fault fault) {
        Map<String, Integer> byForm = new HashMap<>();
        fault.drafts().stream().filter(draft -> draft.cells.size() == 1)
                .forEach(draft -> byForm.putIfAbsent(slips.cell(draft.cells.get(0)).form().name(), draft.cells.get(0)));
        return byForm;
    }

    private boolean mends(Map<Integer, Figure> values) {
        return !values.isEmpty() && repairer.trial(values).mends();
    }
}
