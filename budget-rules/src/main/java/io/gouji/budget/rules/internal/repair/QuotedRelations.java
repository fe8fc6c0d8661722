package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.proof.Proof.Conflict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which relations a conflict quotes: those of its equations, and the copies by which a figure of one table stands for
 * that of another.
 */
final class QuotedRelations {

    private final Plan plan;
    private final JointSystem system;
    private final List<List<Integer>> copiesOf = new ArrayList<>();     // by cell

    QuotedRelations(Plan plan, JointSystem system) {
        this.plan = plan;
        this.system = system;
        IntStream.range(0, plan.layout.size()).forEach(cell -> copiesOf.add(new ArrayList<>(1)));
        IntStream.range(0, plan.relations.size()).filter(i -> plan.relations.get(i) instanceof Copy).forEach(i ->
                plan.relations.get(i).figures().forEach(cell -> copiesOf.get(cell).add(i)));
    }

    /** Their numbers in the plan, in order. */
    Set<Integer> of(Conflict conflict) {
        Set<Integer> quoted = new TreeSet<>();
        conflict.relations().stream().map(system::relation).filter(relation -> relation >= 0).forEach(quoted::add);
        BitSet cells = new BitSet();
        conflict.sources().stream().map(system::cell).forEach(cells::set);
        BitSet members = new BitSet();
        quoted.stream().map(plan.relations::get).filter(relation -> !(relation instanceof Copy))
                .flatMapToInt(Relation::figures).forEach(members::set);
        cells.stream().mapToObj(copiesOf::get).flatMap(List::stream).distinct()
                .filter(copy -> isUsed(plan.relations.get(copy), cells, members)).forEach(quoted::add);
        return quoted;
    }

    private static boolean isUsed(Relation copy, BitSet cells, BitSet members) {
        long printed = copy.figures().filter(cells::get).count();
        boolean elsewhere = copy.figures().anyMatch(cell -> members.get(cell) && !cells.get(cell));
        boolean cited = copy.figures().anyMatch(cell -> cells.get(cell) && !members.get(cell));
        return printed > 1 || elsewhere && cited;
    }
}
