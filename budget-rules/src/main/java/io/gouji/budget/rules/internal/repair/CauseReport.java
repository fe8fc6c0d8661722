package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.internal.grade.Allowances;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.prove.Reasoning;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.table.Cell;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells the causes that a search found as contradictions: those that no grade allows, with values that mend them and
 * hold together, the findings they explain, and the argument.
 */
final class CauseReport {

    /** So many proofs at most see whether suggested values hold together. */
    private static final int MOST_TRIALS = 400;

    private final JointReading reading;
    private final QuotedRelations quoted;

    CauseReport(JointReading reading, QuotedRelations quoted) {
        this.reading = reading;
        this.quoted = quoted;
    }

    /** The contradictions of all those causes, with repairs by that model of errors. */
    List<Contradiction> contradictions(ErrorModel model, List<Cause> found) {
        Slips slips = new Slips(judgements().budget(), reading.plan(), model);
        List<Fault> faults = faults(slips, found);
        Grouping grouping = new Grouping(judgements(), strict(), faults);
        Suggestions suggestions = new Suggestions(slips);
        return IntStream.range(0, faults.size())
                .mapToObj(i -> contradiction(faults.get(i), grouping.findings(i), suggestions)).toList();
    }

    /** The causes that remain under what the grades allow: others are strained, and no contradictions. */
    List<Cause> unallowed(List<Cause> causes) {
        if (reading.isPlain()) {
            return causes;
        }
        List<Cause> left = causes.stream().filter(cause -> {
            BitSet others = new BitSet();
            causes.stream().filter(each -> each != cause).forEach(each -> others.or(setAside(each)));
            return !(Prover.standard().prove(reading.full().system(), others) instanceof Witness);
        }).toList();
        return left.isEmpty() ? causes : left;
    }

    /** The figures of the first repair, or where none was found all figures that contradict each other. */
    private static BitSet setAside(Cause cause) {
        BitSet released = new BitSet();
        if (cause.releases().isEmpty()) {
            cause.conflicts().forEach(conflict -> released.or(conflict.sources()));
        } else {
            cause.releases().get(0).sources().forEach(released::set);
        }
        return released;
    }

    /** The faults that no grade allows; if what is left is not allowed once these are mended, all of them. */
    private List<Fault> faults(Slips slips, List<Cause> found) {
        List<Cause> causes = unallowed(found);
        List<Fault> faults = mended(slips, causes, found);
        return causes.size() == found.size() || isAllowedAfter(faults) ? faults : mended(slips, found, found);
    }

    private List<Fault> mended(Slips slips, List<Cause> causes, List<Cause> found) {
        if (causes.isEmpty()) {
            return List.of();
        }
        BitSet allowed = new BitSet();
        found.stream().filter(cause -> !causes.contains(cause)).map(CauseReport::setAside)
                .flatMapToInt(BitSet::stream).map(strict()::cell).forEach(allowed::set);
        Evidence evidence = new Evidence(judgements());
        Repairer repairer = new Repairer(reading.plan(), reading.figures(), evidence, slips);
        TrialProof trials = new TrialProof(reading.plan(), reading.figures(), MOST_TRIALS);
        Mending mending = new Mending(causes, allowed, repairer, trials, strict()::cell);
        return mending.mended(new SlipSearch(reading.figures(), evidence, slips, repairer, trials));
    }

    /** Returns true if the document with the values suggested holds under what its grades then allow. */
    private boolean isAllowedAfter(List<Fault> faults) {
        Map<Integer, Figure> changes = new HashMap<>();
        BitSet aside = new BitSet();
        for (Fault fault : faults) {
            changes.putAll(fault.chosen());
            if (fault.chosen().isEmpty()) {
                aside.or(fault.aside());
            }
        }
        Figures changed = reading.figures().with(changes);
        Judgements after = new Judgements(judgements().budget(), reading.plan(), changed);
        return TrialProof.holds(JointSystem.brief(reading.plan(), changed, Allowances.of(after)), aside);
    }

    private Contradiction contradiction(Fault fault, List<Finding> findings, Suggestions suggestions) {
        Conflict conflict = fault.causes().get(0).conflict();
        return Contradiction.builder().cells(cells(conflict))
                .relations(quoted.of(conflict).stream().map(judgements()::id).toList())
                .findings(findings).repairs(suggestions.repairs(fault))
                .isProvenMinimal(fault.isProven()).leastChanges(fault.leastChanges())
                .argument(new Reasoning(reading.plan(), cells(), strict(), conflict).argument()).build();
    }

    private List<Cell> cells(Conflict conflict) {
        return conflict.sources().stream().map(strict()::cell).sorted().mapToObj(cells()::get).toList();
    }

    private List<Cell> cells() {
        return judgements().budget().cells();
    }

    private Judgements judgements() {
        return reading.judgements();
    }

    private JointSystem strict() {
        return reading.strict();
    }
}
