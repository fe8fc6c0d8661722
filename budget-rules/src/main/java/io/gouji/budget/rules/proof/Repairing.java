package io.gouji.budget.rules.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One run of a {@link RepairSearch}. */
final class Repairing {

    private static final Comparator<Conflict> SHORTEST = Comparator.comparingInt(c -> c.bounds().size());

    private final RepairSearch limits;
    private final Session session;
    private final BitSet trusted;
    private final List<ConflictGroup> groups = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final BitSet givenUp = new BitSet();    // trusted cells of contradictions beyond repair
    private long questions;
    private boolean complete = true;
    private boolean afresh;                         // a cell was given up, so conflicts with it count no more
    private boolean hopeless;                       // relations and domains alone contradict each other

    Repairing(RepairSearch limits, LinearSystem system, BitSet trusted) {
        this.limits = limits;
        this.session = new Session(system, new long[] {limits.pivotLimit});
        this.trusted = trusted;
        this.questions = limits.questionLimit;
    }

    Repairs run() {
        do {
            afresh = false;
            groups.clear();
            separate();
            for (boolean open = !afresh; open; open = clash() && !afresh) {
                groups.stream().filter(group -> !group.solved).forEach(this::solve);
            }
        } while (afresh && !hopeless);
        if (!hopeless) {
            groups.forEach(this::report);
        }
        causes.sort(Comparator.comparingInt(cause -> cause.conflict().sources().nextSetBit(0)));
        return new Repairs(causes, complete);
    }

    private Proof ask(BitSet released) {
        if (questions-- <= 0) {
            questions = 0;
            return new Unknown("question limit reached");
        }
        return session.prove(released);
    }

    /** Collects conflicts without a common cell until none is left. */
    private void separate() {
        while (!afresh) {
            Proof proof = ask(others(null));
            if (proof instanceof Conflict conflict) {
                add(conflict);
            } else {
                complete &= proof instanceof Witness;
                return;
            }
        }
    }

    /** What is released while a group is solved: all that the other groups may need. */
    private BitSet others(ConflictGroup group) {
        BitSet released = (BitSet) givenUp.clone();
        groups.stream().filter(g -> g != group).forEach(g -> released.or(g.cells));
        return released;
    }

    /** Puts a new conflict into the group that it touches, and joins groups if it touches several. */
    private void add(Conflict conflict) {
        BitSet releasable = releasable(conflict);
        if (releasable.isEmpty()) {
            beyondRepair(conflict);
            return;
        }
        ConflictGroup target = new ConflictGroup();
        for (ConflictGroup group : new ArrayList<>(groups)) {
            if (group.cells.intersects(releasable)) {
                target.absorb(group);
                groups.remove(group);
            }
        }
        target.learn(conflict, releasable);
        groups.add(target);
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
        while (group.least <= limits.maximumCells && group.repairs.isEmpty() && !group.cut) {
            descend(group, new BitSet(), new BitSet(), group.least);
            group.least += group.repairs.isEmpty() && !group.cut ? 1 : 0;
        }
        group.solved = true;
    }

    private void descend(ConflictGroup group, BitSet released, BitSet excluded, int size) {
        BitSet open = group.unmet(released, excluded);
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
            group.learn(conflict, releasable(conflict));
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
        for (ConflictGroup group : groups) {
            for (BitSet repair : group.repairs) {
                BitSet all = (BitSet) repair.clone();
                all.or(givenUp);
                groups.stream().filter(g -> g != group).forEach(g -> all.or(g.representative()));
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

    private void report(ConflictGroup group) {
        boolean proven = !group.cut && !group.repairs.isEmpty();
        complete &= proven;
        if (group.repairs.isEmpty()) {
            List<Conflict> sorted = group.conflicts.stream().sorted(SHORTEST).toList();
            causes.add(cause(sorted, List.of(), group.least, false));
            return;
        }
        for (BitSet part : group.parts()) {
            report(group, part, proven);
        }
    }

    private void report(ConflictGroup group, BitSet part, boolean proven) {
        BitSet rest = (BitSet) group.representative().clone();
        rest.andNot(part);
        BitSet context = (BitSet) givenUp.clone();
        context.or(rest);
        groups.stream().filter(g -> g != group).forEach(g -> context.or(g.representative()));
        List<Conflict> own = new ArrayList<>(group.conflicts);
        own.removeIf(c -> c.sources().intersects(rest));
        own.sort(SHORTEST);
        List<Release> releases = group.repairs.stream().map(r -> ConflictGroup.and(r, part)).distinct()
            .map(r -> release(r, context)).toList();
        causes.add(cause(own, releases, releases.get(0).sources().size(), proven));
    }

    private Cause cause(List<Conflict> found, List<Release> releases, int least, boolean proven) {
        List<Conflict> conflicts = found.stream().map(c -> c.withFirstSources(session.system)).distinct().toList();
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
