package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.cube.Region;
import java.util.List;

/**
 * What the printed parts of a whole leave over (其余): an unknown amount of at least zero, with what it can be at most.
 */
public final class Rest {

    /** Of what it consists nothing is known. */
    public static final Rest ANYTHING = new Rest(List.of(), new int[0], List.of());
    /** Rows that could not be read: nothing is known, and nothing can be judged. */
    public static final Rest HOLE = new Rest(List.of(), new int[0], List.of());
    /** The year is not known, and so not what a change is against: nothing can be judged. */
    public static final Rest NO_BASE = new Rest(List.of(), new int[0], List.of());

    /** The regions that it consists of; empty where they cannot be named. */
    public final List<Region> pieces;
    /** The index of each piece, or -1 if no figure prints it. */
    public final int[] ids;
    public final List<Cap> caps;
    public final Cap cap;

    public Rest(List<Region> pieces, int[] ids, List<Cap> caps) {
        this.pieces = pieces;
        this.ids = ids;
        this.caps = caps;
        this.cap = caps.isEmpty() ? Cap.NONE : Cap.sum(caps);
    }
}
