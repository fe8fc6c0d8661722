package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.Prover.Range;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks the prover of a document with some figures changed and others set aside; both are named by their index. */
final class TrialProof {

    private final Plan plan;
    private final Figures figures;
    private final Prover prover = Prover.standard().remembering();
    private int left;

    /** A proof that is asked so often at most. */
    TrialProof(Plan plan, Figures figures, int most) {
        this.plan = plan;
        this.figures = figures;
        this.left = most;
    }

    boolean isSpent() {
        return left <= 0;
    }

    /** The figures of a contradiction that is left; empty if there is none, or if it is not known. */
    Optional<BitSet> conflict(Map<Integer, Figure> changes, BitSet aside) {
        if (left-- <= 0) {
            return Optional.empty();
        }
        JointSystem joint = JointSystem.brief(plan, figures.with(changes));
        if (prover.prove(joint.system(), sources(joint, aside)) instanceof Conflict conflict) {
            BitSet cells = new BitSet();
            conflict.sources().stream().map(joint::cell).forEach(cells::set);
            return Optional.of(cells);
        }
        return Optional.empty();
    }

    /** What all other figures leave to each of those cells, in the cell's own measure. */
    List<Range> ranges(Map<Integer, Figure> changes, List<Integer> cells, BitSet aside) {
        JointSystem joint = JointSystem.brief(plan, figures.with(changes));
        BitSet free = (BitSet) aside.clone();
        cells.forEach(free::set);
        Ranges ranges = new Ranges(plan, figures, joint, sources(joint, free));
        return cells.stream().map(cell -> ranges.range(cell).grains()).toList();
    }

    /** Returns true unless what the system says contradicts itself, those figures set aside. */
    static boolean holds(JointSystem joint, BitSet aside) {
        return !(Prover.standard().prove(joint.system(), sources(joint, aside)) instanceof Conflict);
    }

    private static BitSet sources(JointSystem joint, BitSet cells) {
        BitSet sources = new BitSet();
        IntStream.range(0, joint.system().sources()).filter(source -> cells.get(joint.cell(source)))
                .forEach(sources::set);
        return sources;
    }
}
