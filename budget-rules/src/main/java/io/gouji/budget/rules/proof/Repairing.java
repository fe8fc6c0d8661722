package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Unknown;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.proof.RepairSearch.Release;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One run of a {@link RepairSearch}. */
final class Repairing {

    private static final Comparator<Conflict> SHORTEST = Comparator.comparingInt(c -> c.bounds().size());

    private static final Comparator<ConflictGroup> FEWEST = Comparator.comparingInt(g -> g.cells.cardinality());

    private static final ConflictGroup NONE = new ConflictGroup();
    private static final int CELLS_A_STEP = 512;

    private final RepairSearch limits;
    private final Session session;
    private final BitSet trusted;
    private final List<ConflictGroup> groups = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final BitSet givenUp = new BitSet();    // trusted cells of contradictions beyond repair
    private final BitSet involved = new BitSet();
    private final BitSet taken = new BitSet();      // the cells of all groups
    private final Effort effort;
    private long questions;
    private boolean complete = true;
    private boolean afresh;                         // a cell was given up, so conflicts with it count no more
    private boolean hopeless;                       // relations and domains alone contradict each other

    Repairing(RepairSearch limits, LinearSystem system, BitSet trusted) {
        this.limits = limits;
        this.effort = new Effort(limits.pivotLimit, limits.stepLimit).withReserve();
        this.session = new Session(system, effort);
        this.trusted = trusted;
        this.questions = limits.questionLimit;
    }

    Repairs run() {
        do {
            afresh = false;
            groups.clear();
            separate();
            for (boolean open = !afresh; open; open = clash() && !afresh) {
                groups.stream().filter(group -> !group.solved).sorted(FEWEST).toList().forEach(this::solve);
            }
        } while (afresh && !hopeless);
        if (!hopeless) {
            BitSet together = representatives();
            effort.releaseReserve();
            groups.forEach(group -> report(group, together));
        }
        causes.sort(Comparator.comparingInt(cause -> cause.conflict().sources().nextSetBit(0)));
        return new Repairs(causes, complete, involved());
    }

    /** The cells met; if not all were searched, also those of relations that are broken by themselves. */
    private List<Integer> involved() {
        if (!complete) {
            involved.or(session.sourcesOfBroken());
        }
        return involved.stream().boxed().toList();
    }

    private Proof ask(BitSet released) {
        if (questions-- <= 0) {
            questions = 0;
            return new Unknown("question limit reached");
        }
        Proof proof = session.prove(released);
        if (proof instanceof Conflict conflict) {
            involved.or(conflict.sources());
        }
        return proof;
    }

    /** Collects conflicts without a common cell until none is left. */
    private void separate() {
        taken.clear();
        while (!afresh) {
            Proof proof = ask(others(NONE));
            if (proof instanceof Conflict conflict) {
                found(conflict, releasable(conflict));
            } else {
                complete &= proof instanceof Witness;
                return;
            }
        }
    }

    /** What is released while a group is solved: all that the other groups may need. Groups share no cell. */
    private BitSet others(ConflictGroup group) {
        return without(taken, group.cells);
    }

    private BitSet without(BitSet all, BitSet own) {
        effort.spend(1 + all.size() / CELLS_A_STEP);
        BitSet released = (BitSet) all.clone();
        released.andNot(own);
        released.or(givenUp);
        return released;
    }

    /** Puts a new conflict into the group that it touches, and joins groups if it touches several. */
    private void add(Conflict conflict) {
        effort.spend(groups.size());
        found(conflict, releasable(conflict));
    }

    private void found(Conflict conflict, BitSet releasable) {
        if (releasable.isEmpty()) {
            beyondRepair(conflict);
            return;
        }
        ConflictGroup target = new ConflictGroup();
        if (releasable.intersects(taken)) {
            join(releasable, target);
        }
        learn(target, conflict, releasable);
        groups.add(target);
    }

    private void learn(ConflictGroup group, Conflict conflict, BitSet releasable) {
        group.learn(conflict, releasable);
        taken.or(releasable);
    }

    private void join(BitSet releasable, ConflictGroup target) {
        for (ConflictGroup group : new ArrayList<>(groups)) {
            if (group.cells.intersects(releasable)) {
                target.absorb(group);
                groups.remove(group);
            }
        }
    }

    private BitSet releasable(Conflict conflict) {
        BitSet cells = conflict.sources();
        cells.andNot(trusted);
        return cells;
    }

    private void beyondRepair(Conflict conflict) {
        BitSet cells = conflict.sources();
        hopeless = cells.isEmpty();
        afresh = true;
        givenUp.or(cells);
        causes.add(cause(List.of(conflict), List.of(), 1, true));
    }

    private void solve(ConflictGroup group) {
        group.least = 1;
        effort.keepHalf();
        while (group.least <= limits.maximumCells && group.repairs.isEmpty() && !group.cut) {
            descend(group, new BitSet(), new BitSet(), group.least);
            group.least += group.repairs.isEmpty() && !group.cut ? 1 : 0;
        }
        effort.releaseKept();
        group.solved = true;
    }

    private void descend(ConflictGroup group, BitSet released, BitSet excluded, int size) {
        effort.spend(group.choices.size() * (1L + group.cells.size() / CELLS_A_STEP));
        group.cut |= effort.isSpent();
        BitSet open = group.cut ? new BitSet() : group.unmet(released, excluded);
        while (open == null) {
            if (!question(group, released)) {
                return;
            }
            open = group.unmet(released, excluded);
        }
        if (group.cut || released.cardinality() == size) {
            return;
        }
        BitSet before = (BitSet) excluded.clone();
        for (int cell = open.nextSetBit(0); cell >= 0; cell = open.nextSetBit(cell + 1)) {
            released.set(cell);
            descend(group, released, before, size);
            released.clear(cell);
            before.set(cell);
        }
    }

    /** Whether the released cells turned out not to be a repair; then a conflict was added that says why. */
    private boolean question(ConflictGroup group, BitSet released) {
        BitSet all = others(group);
        all.or(released);
        Proof proof = ask(all);
        if (proof instanceof Conflict conflict) {
            learn(group, conflict, releasable(conflict));
            return true;
        }
        if (proof instanceof Witness) {
            group.repairs.add((BitSet) released.clone());
        } else {
            group.cut = true;
        }
        return false;
    }

    /** Whether repairs of different groups do not go together; then a conflict was added that says why. */
    private boolean clash() {
        BitSet together = representatives();
        for (ConflictGroup group : groups) {
            for (BitSet repair : group.repairs) {
                BitSet all = without(together, group.representative());
                all.or(repair);
                Proof proof = ask(all);
                if (proof instanceof Conflict conflict) {
                    add(conflict);
                    return true;
                }
                if (proof instanceof Unknown) {
                    complete = false;
                    return false;
                }
            }
        }
        return false;
    }

    private BitSet representatives() {
        BitSet together = new BitSet();
        groups.forEach(group -> together.or(group.representative()));
        return together;
    }

    private void report(ConflictGroup group, BitSet together) {
        boolean proven = !group.cut && !group.repairs.isEmpty();
        complete &= proven;
        BitSet context = without(together, group.representative());
        if (!group.repairs.isEmpty()) {
            report(group, context, proven);
        } else if (group.joined.isEmpty() || !group.cut) {
            List<Conflict> sorted = group.conflicts.stream().sorted(SHORTEST).toList();
            causes.add(cause(sorted, List.of(), group.least, false));
        } else {
            group.joined.forEach(part -> reportApart(part, group, context));
        }
    }

    /** A group that was solved before it was joined with others to one that was not: its own repairs are something. */
    private void reportApart(ConflictGroup part, ConflictGroup whole, BitSet context) {
        BitSet beside = (BitSet) whole.cells.clone();
        beside.andNot(part.cells);
        beside.or(context);
        report(part, beside, false);
    }

    private void report(ConflictGroup group, BitSet context, boolean proven) {
        for (BitSet part : group.parts()) {
            BitSet rest = (BitSet) group.representative().clone();
            rest.andNot(part);
            BitSet all = (BitSet) context.clone();
            all.or(rest);
            report(group, part, rest, all, proven);
        }
    }

    private void report(ConflictGroup group, BitSet part, BitSet rest, BitSet context, boolean proven) {
        List<Conflict> own = new ArrayList<>(group.conflicts);
        own.removeIf(c -> c.sources().intersects(rest));
        own.sort(SHORTEST);
        List<Release> releases = group.repairs.stream().map(r -> ConflictGroup.and(r, part)).distinct()
            .map(r -> release(r, context)).toList();
        causes.add(cause(own, releases, releases.get(0).sources().size(), proven));
    }

    private Cause cause(List<Conflict> found, List<Release> releases, int least, boolean proven) {
        List<Conflict> conflicts = found.stream().map(c -> c.withFirstSources(session.system, session.sourcesOf))
            .distinct().toList();
        return new Cause(conflicts.get(0), conflicts, releases, least, proven);
    }

    private Release release(BitSet cells, BitSet context) {
        BitSet all = (BitSet) context.clone();
        all.or(cells);
        List<Integer> sources = cells.stream().boxed().toList();
        return new Release(sources, sources.stream()
            .map(s -> Optimiser.range(session, session.system.variableOf(s), all)).toList());
    }
}
