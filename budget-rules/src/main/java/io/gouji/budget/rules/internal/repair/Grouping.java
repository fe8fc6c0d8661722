package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which broken relations belong to which cause: those around the figures that it may have wrong. */
final class Grouping {

    private final List<List<Finding>> findings = new ArrayList<>();

    Grouping(Judgements judgements, JointSystem system, List<Fault> faults) {
        List<BitSet> suspects = new ArrayList<>();
        List<BitSet> involved = new ArrayList<>();
        for (Fault fault : faults) {
            findings.add(new ArrayList<>());
            BitSet freed = new BitSet();
            fault.causes().stream().flatMap(cause -> cause.releases().stream())
                    .forEach(release -> release.sources().forEach(source -> freed.set(system.cell(source))));
            suspects.add(freed);
            involved.add(fault.suspects());
        }
        Map<Integer, List<Integer>> suspected = causesOf(suspects);
        Map<Integer, List<Integer>> met = causesOf(involved);
        for (int i = 0; i < judgements.size(); i++) {
            Outcome outcome = judgements.outcome(i);
            if (outcome == Outcome.BROKEN || outcome == Outcome.STRAINED) {
                BitSet cells = cells(judgements.plan().relations.get(i), judgements.sources(i));
                int cause = best(cells, suspected) >= 0 ? best(cells, suspected) : best(cells, met);
                if (cause >= 0) {
                    findings.get(cause).add(judgements.finding(i));
                }
            }
        }
    }

    private static BitSet cells(Relation relation, List<Integer> sources) {
        BitSet cells = new BitSet();
        relation.figures().forEach(cells::set);
        sources.forEach(cells::set);
        return cells;
    }

    /** The causes of each figure, by figure: causes can be thousands, those around one relation are few. */
    private static Map<Integer, List<Integer>> causesOf(List<BitSet> causes) {
        Map<Integer, List<Integer>> causesOf = new HashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            int cause = i;
            causes.get(i).stream().forEach(cell ->
                    causesOf.computeIfAbsent(cell, each -> new ArrayList<>()).add(cause));
        }
        return causesOf;
    }

    /** The first cause that shares most figures with the relation, or -1 if none shares any. */
    private static int best(BitSet cells, Map<Integer, List<Integer>> causesOf) {
        Map<Integer, Integer> shared = new TreeMap<>();
        cells.stream().forEach(cell -> causesOf.getOrDefault(cell, List.of())
                .forEach(cause -> shared.merge(cause, 1, Integer::sum)));
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
            best = each.getValue() > most ? each.getKey() : best;
            most = Math.max(most, each.getValue());
        }
        return best;
    }

    List<Finding> findings(int cause) {
        return findings.get(cause);
    }
}
