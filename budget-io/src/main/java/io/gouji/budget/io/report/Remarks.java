package io.gouji.budget.io.report;

import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a report says of each figure, and the ids by which a page links figures and findings. */
final class Remarks {

    private final String prefix;
    private final List<Finding> findings;
    private final List<Contradiction> contradictions;
    private final Map<CellRef, String> ids = new HashMap<>();
    private final Map<CellRef, List<Integer>> judged = new HashMap<>();
    private final Set<CellRef> parts = new HashSet<>();
    private final Map<CellRef, Change> changes = new HashMap<>();

    Remarks(String prefix, Report report) {
        this.prefix = prefix;
        this.findings = report.findings();
        this.contradictions = report.contradictions();
        for (Cell cell : report.budget().cells()) {
            ids.putIfAbsent(cell.ref(), prefix + "c" + (ids.size() + 1));
        }
        for (int i = 0; i < findings.size(); i++) {
            add(findings.get(i), i);
        }
        for (Contradiction each : contradictions) {
            each.repairs().stream().limit(1).map(Repair::changes)
                    .forEach(first -> first.forEach(change -> changes.putIfAbsent(change.cell().ref(), change)));
        }
    }

    private void add(Finding finding, int index) {
        List<Cell> whole = finding.kind() == Kind.COPY ? finding.parts() : finding.wholes();
        whole.forEach(cell -> judged.computeIfAbsent(cell.ref(), ref -> new ArrayList<>()).add(index));
        if (finding.outcome() == Outcome.BROKEN) {
            Stream.of(finding.wholes(), finding.parts()).flatMap(List::stream).forEach(cell -> parts.add(cell.ref()));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    String prefix() {
        return prefix;
    }

    /** The id of a figure on the page. */
    String id(CellRef ref) {
        return ids.getOrDefault(ref, "");
    }

    /** The id of a finding on the page. */
    String findingId(int index) {
        return prefix + "f" + (index + 1);
    }

    /** The findings that judge the figure, worst first. */
    List<Integer> of(CellRef ref) {
        return judged.getOrDefault(ref, List.of());
    }

    /** The worst outcome of the figure; empty if nothing is to be said of it. */
    Optional<Outcome> outcome(CellRef ref) {
        return of(ref).stream().findFirst().map(index -> findings.get(index).outcome());
    }

    /** Whether the figure takes part in a broken relation. */
    boolean isPart(CellRef ref) {
        return parts.contains(ref);
    }

    /** How the best repair would change the figure. */
    Optional<Change> change(CellRef ref) {
        return Optional.ofNullable(changes.get(ref));
    }
}
