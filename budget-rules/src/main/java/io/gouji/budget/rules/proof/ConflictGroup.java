package io.gouji.budget.rules.proof;

import io.gouji.budget.rules.proof.Proof.Conflict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conflicts that hang together by common cells, and the smallest sets of cells that meet them all. */
final class ConflictGroup {

    final List<Conflict> conflicts = new ArrayList<>();
    final List<BitSet> choices = new ArrayList<>();     // the releasable cells of each conflict
    final BitSet cells = new BitSet();
    final List<BitSet> repairs = new ArrayList<>();
    final List<ConflictGroup> joined = new ArrayList<>();   // groups with repairs that do not go together
    int least = 1;
    boolean solved;
    boolean cut;                                        // a limit was met

    void learn(Conflict conflict, BitSet releasable) {
        conflicts.add(conflict);
        choices.add(releasable);
        cells.or(releasable);
    }

    void absorb(ConflictGroup other) {
        conflicts.addAll(other.conflicts);
        choices.addAll(other.choices);
        cells.or(other.cells);
        joined.addAll(other.repairs.isEmpty() ? other.joined : List.of(other));
    }

    /** What to release on behalf of this group while others are looked at. */
    BitSet representative() {
        return repairs.isEmpty() ? cells : repairs.get(0);
    }

    /** The shortest list of choices that the released cells do not meet yet, or null. */
    @Nullable BitSet unmet(BitSet released, BitSet excluded) {
        BitSet best = null;
        int bestSize = Integer.MAX_VALUE;
        for (BitSet choice : choices) {
            if (!choice.intersects(released)) {
                BitSet open = (BitSet) choice.clone();
                open.andNot(excluded);
                if (open.cardinality() < bestSize) {
                    bestSize = open.cardinality();
                    best = open;
                }
            }
        }
        return best;
    }

    /**
     * The cells of all repairs, apart where the choice in one part is free of the choice in the others.
     * <p>
     * Two cells that never occur together are alternatives and belong to one part; if the repairs are not all
     * combinations of the parts, there is one part only.
     */
    List<BitSet> parts() {
        List<BitSet> parts = new ArrayList<>();
        BitSet rest = new BitSet();
        repairs.forEach(rest::or);
        BitSet whole = (BitSet) rest.clone();
        Map<Integer, BitSet> alternatives = alternatives(whole);
        while (!rest.isEmpty()) {
            BitSet part = new BitSet();
            grow(part, rest.nextSetBit(0), alternatives);
            rest.andNot(part);
            parts.add(part);
        }
        long combinations = 1;
        for (BitSet part : parts) {
            combinations *= repairs.stream().map(r -> and(r, part)).distinct().count();
        }
        return combinations == repairs.size() ? parts : List.of(whole);
    }

    private Map<Integer, BitSet> alternatives(BitSet whole) {
        Map<Integer, BitSet> alternatives = new LinkedHashMap<>();
        whole.stream().forEach(cell -> {
            BitSet never = (BitSet) whole.clone();
            repairs.stream().filter(r -> r.get(cell)).forEach(never::andNot);
            alternatives.put(cell, never);
        });
        return alternatives;
    }

    private static void grow(BitSet part, int cell, Map<Integer, BitSet> alternatives) {
        BitSet open = new BitSet();
        open.set(cell);
        while (!open.isEmpty()) {
            int next = open.nextSetBit(0);
            open.clear(next);
            part.set(next);
            open.or(alternatives.get(next));
            open.andNot(part);
        }
    }

    static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }
}
