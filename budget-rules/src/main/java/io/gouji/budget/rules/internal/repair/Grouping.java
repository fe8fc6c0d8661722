package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.proof.Cause;
import io.gouji.budget.rules.proof.Conflict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which broken relations belong to which cause: those around the figures that it may have wrong. */
final class Grouping {

    private final List<List<Finding>> findings = new ArrayList<>();

    Grouping(Judgements judgements, JointSystem system, List<Cause> causes) {
        List<BitSet> suspects = new ArrayList<>();
        List<BitSet> involved = new ArrayList<>();
        for (Cause cause : causes) {
            findings.add(new ArrayList<>());
            BitSet freed = new BitSet();
            cause.releases().forEach(release -> release.sources().forEach(source -> freed.set(system.cell(source))));
            suspects.add(freed);
            BitSet cells = new BitSet();
            cause.conflicts().stream().map(Conflict::sources).flatMapToInt(BitSet::stream).map(system::cell)
                    .forEach(cells::set);
            involved.add(cells);
        }
        for (int i = 0; i < judgements.size(); i++) {
            Outcome outcome = judgements.outcome(i);
            if (outcome == Outcome.BROKEN || outcome == Outcome.STRAINED) {
                BitSet cells = cells(judgements.plan().instances.get(i), judgements.sources(i));
                int cause = best(cells, suspects) >= 0 ? best(cells, suspects) : best(cells, involved);
                if (cause >= 0) {
                    findings.get(cause).add(judgements.finding(i));
                }
            }
        }
    }

    private static BitSet cells(Instance instance, List<Integer> sources) {
        BitSet cells = new BitSet();
        IntStream.of(instance.whole).forEach(cells::set);
        IntStream.of(instance.parts).forEach(cells::set);
        sources.forEach(cells::set);
        return cells;
    }

    /** The cause that shares most figures with the relation, or -1 if none shares any. */
    private static int best(BitSet cells, List<BitSet> causes) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < causes.size(); i++) {
            BitSet common = (BitSet) cells.clone();
            common.and(causes.get(i));
            if (common.cardinality() > most) {
                most = common.cardinality();
                best = i;
            }
        }
        return best;
    }

    List<Finding> findings(int cause) {
        return findings.get(cause);
    }
}
