package io.gouji.budget.rules;

import io.gouji.budget.cube.Region;
import java.util.List;

/** What the printed parts of a whole leave over (其余): an unknown amount of at least zero, with what it can be at most. */
final class Rest {

    /** Of what it consists nothing is known. */
    static final Rest ANYTHING = new Rest(List.of(), Cap.NONE);
    /** Rows that could not be read: nothing is known, and nothing can be judged. */
    static final Rest HOLE = new Rest(List.of(), Cap.NONE);

    /** The regions that it consists of; empty where they cannot be named. */
    final List<Region> pieces;
    final Cap cap;

    Rest(List<Region> pieces, Cap cap) {
        this.pieces = pieces;
        this.cap = cap;
    }
}
