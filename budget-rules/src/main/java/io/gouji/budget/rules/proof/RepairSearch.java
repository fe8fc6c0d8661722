package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Prover.Range;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Searches the smallest sets of printed cells whose release makes a system hold (修复搜索), ties kept.
 * <p>
 * A set of cells repairs the system exactly if it meets every conflict, so the search asks the prover for a conflict,
 * releases one of its cells, and asks again (a hitting-set tree), for one cell, then for two, and so on; every
 * answer is kept and prunes what follows. Conflicts that share no cell are searched apart. The first repairs of all
 * parts are then tried together, and every other repair together with the first ones of the other parts; a conflict
 * met there joins the parts that it touches. At the end a part whose repairs are all combinations of independent
 * choices is split into these choices: each is a {@link Cause}. Limits count questions, pivots and steps, never time;
 * parts with few cells come first, and none may take more than half of the steps that are left.
 */
public final class RepairSearch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final RepairSearch STANDARD = new RepairSearch(3, 100_000, 10_000_000, Effort.OF_REPAIRS);

    final int maximumCells;
    final long questionLimit;
    final long pivotLimit;
    final long stepLimit;

    private RepairSearch(int maximumCells, long questionLimit, long pivotLimit, long stepLimit) {
        this.maximumCells = maximumCells;
        this.questionLimit = questionLimit;
        this.pivotLimit = pivotLimit;
        this.stepLimit = stepLimit;
    }

    /** Up to three cells a cause, 100,000 questions to the prover, ten million pivots, five million steps. */
    public static RepairSearch standard() {
        return STANDARD;
    }

    /** The same search with another limit to the cells of one cause. */
    public RepairSearch withMaximumCells(int cells) {
        return new RepairSearch((int) atLeast(1, cells, "Maximum of cells"), questionLimit, pivotLimit, stepLimit);
    }

    /** The same search with another limit to the questions to the prover. */
    public RepairSearch withQuestionLimit(long questions) {
        return new RepairSearch(maximumCells, atLeast(0, questions, "Question limit"), pivotLimit, stepLimit);
    }

    /** The same search with another limit to the pivots of all questions together. */
    public RepairSearch withPivotLimit(long pivots) {
        return new RepairSearch(maximumCells, questionLimit, atLeast(0, pivots, "Pivot limit"), stepLimit);
    }

    /** The same search with another limit to the steps of arithmetic of all questions together. */
    public RepairSearch withStepLimit(long steps) {
        return new RepairSearch(maximumCells, questionLimit, pivotLimit, atLeast(0, steps, "Step limit"));
    }

    private static long atLeast(long least, long value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", such as '3', but was '"
                + value + "'");
        }
        return value;
    }

    /** The causes of contradiction if every cell may be released. */
    public Repairs search(LinearSystem system) {
        return search(system, new BitSet());
    }

    /** The causes of contradiction if some cells are trusted and never released. */
    public Repairs search(LinearSystem system, BitSet trusted) {
        return new Repairing(this, system, trusted).run();
    }

    /** Its limits. */
    @Override
    public String toString() {
        return "RepairSearch[maximumCells=" + maximumCells + ", questionLimit=" + questionLimit + ", pivotLimit="
            + pivotLimit + ", stepLimit=" + stepLimit + "]";
    }

    /**
     * One separate cause of contradiction, with every smallest way out of it (矛盾成因).
     *
     * @param conflict   the shortest conflict known that belongs to this cause
     * @param conflicts  all conflicts met that belong to this cause, the shortest first
     * @param releases   the smallest sets of cells whose release removes the cause, ties kept; empty if none was found
     * @param leastCells how many cells have to be released at least, as far as it is proven
     * @param proven     whether the releases are all that there are of the least size; false after a limit
     */
    public record Cause(Conflict conflict, List<Conflict> conflicts, List<Release> releases, int leastCells,
            boolean proven) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The lists, copied. */
        public Cause {
            Objects.requireNonNull(conflict, "conflict");
            Objects.requireNonNull(conflicts, "conflicts");
            Objects.requireNonNull(releases, "releases");
            conflicts = List.copyOf(conflicts);
            releases = List.copyOf(releases);
        }

        /**
         * Whether no release can help, because the contradiction stands between relations, domains and trusted cells.
         */
        public boolean isBeyondRepair() {
            return proven && releases.isEmpty();
        }
    }

    /**
     * A smallest set of printed cells to set aside so that one cause of contradiction is gone (放开的单元格).
     *
     * @param sources the ids of the cells, ascending
     * @param ranges  for each cell the amounts that all others leave to it, once these cells are set aside
     */
    public record Release(List<Integer> sources, List<Range> ranges) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The lists, copied. */
        public Release {
            Objects.requireNonNull(sources, "sources");
            Objects.requireNonNull(ranges, "ranges");
            sources = List.copyOf(sources);
            ranges = List.copyOf(ranges);
        }
    }

    /**
     * The separate causes of contradiction in a system (修复结果); none if all holds.
     *
     * @param causes   the causes, by their first cell
     * @param complete whether no limit was met: releasing one set of each cause is proven to make the system hold
     * @param involved the cells of all contradictions that were met, in order, those of no cause included
     */
    public record Repairs(List<Cause> causes, boolean complete, List<Integer> involved) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The lists, copied. */
        public Repairs {
            Objects.requireNonNull(causes, "causes");
            Objects.requireNonNull(involved, "involved");
            causes = List.copyOf(causes);
            involved = List.copyOf(involved);
        }

        /** Whether the system is proven to hold as it stands. */
        public boolean isConsistent() {
            return complete && causes.isEmpty();
        }
    }
}
