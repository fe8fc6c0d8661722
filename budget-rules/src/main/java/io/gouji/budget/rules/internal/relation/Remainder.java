package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.proof.Interval;
import java.util.List;

/**
 * What the printed figures of one side of a relation leave over (其余): nothing, or an unknown amount of at least zero
 * with what it can be at most.
 */
public final class Remainder {

    /** Nothing is left over. */
    public static final Remainder NOTHING = new Remainder(List.of(), new int[0], List.of());
    /** Of what it consists nothing is known. */
    public static final Remainder ANYTHING = new Remainder(List.of(), new int[0], List.of());
    /** Rows that could not be read: nothing is known, and nothing can be judged. */
    public static final Remainder UNREAD = new Remainder(List.of(), new int[0], List.of());

    private static final Interval ZERO = Interval.exactly(0);

    /** The regions that it consists of; empty where they cannot be named. */
    public final List<Region> pieces;
    /** The index of each piece, or -1 if no figure prints it. */
    public final int[] ids;
    public final List<Cap> caps;
    public final Cap cap;

    public Remainder(List<Region> pieces, int[] ids, List<Cap> caps) {
        this.pieces = pieces;
        this.ids = ids;
        this.caps = caps;
        this.cap = caps.isEmpty() ? Cap.NONE : Cap.sum(caps);
    }

    /** Returns true if something may be left over that cannot be named. */
    public boolean isNameless() {
        return this != NOTHING && pieces.isEmpty();
    }

    /** Returns what it can be by those figures. */
    public Interval interval(Prints figures) {
        return this == NOTHING ? ZERO : cap.interval(figures);
    }
}
