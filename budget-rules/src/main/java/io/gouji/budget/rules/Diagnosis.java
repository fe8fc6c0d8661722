package io.gouji.budget.rules;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.proof.Cause;
import io.gouji.budget.rules.proof.Conflict;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.Range;
import io.gouji.budget.rules.proof.RepairSearch;
import io.gouji.budget.rules.proof.Unknown;
import io.gouji.budget.rules.proof.Witness;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What all relations of a report together say; worked out when somebody asks, and then once. */
final class Diagnosis {

    private final Report report;
    private final Plan plan;
    private final Figures figures;
    private final List<Judgement> judgements;
    private JointSystem brief;
    private Proof proof;
    private JointSystem full;
    private List<Contradiction> contradictions;

    Diagnosis(Report report, Plan plan, Figures figures, List<Judgement> judgements) {
        this.report = report;
        this.plan = plan;
        this.figures = figures;
        this.judgements = judgements;
    }

    synchronized Proof proof() {
        if (proof == null) {
            brief = JointSystem.brief(plan, figures);
            proof = plan.prover.prove(brief.system());
        }
        return proof;
    }

    private synchronized JointSystem full() {
        if (full == null) {
            full = JointSystem.full(plan, figures);
        }
        return full;
    }

    private List<Cell> cells() {
        return report.budget().cells();
    }

    Optional<Map<CellRef, Fraction>> witness() {
        if (!(proof() instanceof Witness witness)) {
            return Optional.empty();
        }
        Map<CellRef, Fraction> amounts = new LinkedHashMap<>();
        for (int cell = 0; cell < cells().size(); cell++) {
            amounts.put(cells().get(cell).ref(), Wan.of(witness.value(brief.variable(cell))));
        }
        return Optional.of(amounts);
    }

    AmountRange range(CellRef ref) {
        int cell = cell(ref);
        proof();
        Range range = Prover.standard().range(brief.system(), brief.variable(cell), new BitSet());
        return AmountRange.ofGrains(range);
    }

    Optional<Certificate> certificate(Premises premises) {
        Proof answer = Prover.standard().prove(full().system());
        return answer instanceof Unknown ? Optional.empty()
                : Optional.of(new Certificate(statement(premises), answer));
    }

    /** What the prover is asked, without asking it. */
    Statement statement(Premises premises) {
        LinearSystem system = full().system();
        List<Cell> cells = IntStream.range(0, system.sources()).map(full()::cell).mapToObj(cells()::get)
                .toList();
        return new Statement(premises, system, IntStream.range(0, system.variables()).mapToObj(full()::region)
                .map(Region::toString).toList(),
                cells.stream().map(Cell::ref).toList(), cells.stream().map(cell -> cell.figure().printed()).toList(),
                IntStream.range(0, system.relations()).mapToObj(this::relation).toList());
    }

    private String relation(int relation) {
        return full().instance(relation) >= 0 ? report.id(plan.instances.get(full().instance(relation)))
                : "cap:" + full().region(full().capped(relation));
    }

    private int cell(CellRef ref) {
        return IntStream.range(0, cells().size()).filter(i -> cells().get(i).ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cell must be one of this budget's, but was '" + ref
                + "'"));
    }

    synchronized List<Contradiction> contradictions() {
        if (contradictions == null) {
            contradictions = contradictions(ErrorModel.standard(), Set.of());
        }
        return contradictions;
    }

    List<Contradiction> contradictions(ErrorModel model, Set<CellRef> trusted) {
        if (!(proof() instanceof Conflict)) {
            return List.of();
        }
        BitSet fixed = new BitSet();
        for (int source = 0; source < full().system().sources(); source++) {
            fixed.set(source, trusted.contains(cells().get(full().cell(source)).ref()));
        }
        List<Cause> causes = RepairSearch.standard().search(full().system(), fixed).causes();
        Repairer repairer = new Repairer(report.budget(), plan, new Evidence(plan, figures, judgements), model);
        Grouping grouping = new Grouping(report, plan, full(), causes);
        List<Contradiction> result = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            Cause cause = causes.get(i);
            result.add(ImmutableContradiction.builder().cells(cells(cause.conflict()))
                    .relations(relations(cause.conflict()))
                    .findings(grouping.findings(i)).repairs(repairer.repairs(cause.releases(), full()::cell))
                    .isProvenMinimal(cause.proven()).leastChanges(cause.leastCells())
                    .argument(new Reasoning(plan, cells(), full(), cause.conflict()).argument()).build());
        }
        return List.copyOf(result);
    }

    private List<Cell> cells(Conflict conflict) {
        return conflict.sources().stream().map(full()::cell).sorted().mapToObj(cells()::get).toList();
    }

    /** The relations quoted, and the copies by which a figure of one table stands for that of another. */
    private List<String> relations(Conflict conflict) {
        Set<Integer> quoted = new TreeSet<>();
        conflict.relations().stream().map(full()::instance).filter(instance -> instance >= 0).forEach(quoted::add);
        BitSet cells = new BitSet();
        conflict.sources().stream().map(full()::cell).forEach(cells::set);
        for (int i = 0; i < plan.instances.size(); i++) {
            if (plan.instances.get(i).isCopy() && isUsed(plan.instances.get(i), cells, quoted)) {
                quoted.add(i);
            }
        }
        return quoted.stream().map(plan.instances::get).map(report::id).toList();
    }

    private boolean isUsed(Instance copy, BitSet cells, Set<Integer> quoted) {
        long printed = IntStream.of(copy.parts).filter(cells::get).count();
        BitSet members = new BitSet();
        quoted.stream().map(plan.instances::get).filter(instance -> !instance.isCopy())
                .flatMapToInt(instance -> IntStream.concat(IntStream.of(instance.whole), IntStream.of(instance.parts)))
                .forEach(members::set);
        boolean elsewhere = IntStream.of(copy.parts).anyMatch(cell -> members.get(cell) && !cells.get(cell));
        boolean cited = IntStream.of(copy.parts).anyMatch(cell -> cells.get(cell) && !members.get(cell));
        return printed > 1 || elsewhere && cited;
    }
}
