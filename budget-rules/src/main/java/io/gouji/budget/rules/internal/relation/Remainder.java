package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.proof.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the printed figures of one side of a relation leave over (其余): nothing, or an unknown amount of at least zero
 * with what it can be at most.
 */
public final class Remainder {

    private static final Pieces NAMELESS = new Pieces(List.of(), new Deferred<>(() -> new int[0]), List.of(), Cap.NONE);

    /** Nothing is left over. */
    public static final Remainder NOTHING = new Remainder();
    /** Of what it consists nothing is known. */
    public static final Remainder ANYTHING = new Remainder();
    /** Rows that could not be read: nothing is known, and nothing can be judged. */
    public static final Remainder UNREAD = new Remainder();

    private static final Interval ZERO = Interval.exactly(0);

    private final Deferred<Pieces> pieces;
    private final boolean isNamed;

    private Remainder() {
        this.pieces = new Deferred<>(() -> NAMELESS);
        this.isNamed = false;
    }

    private Remainder(Supplier<Pieces> source) {
        this.pieces = new Deferred<>(source);
        this.isNamed = true;
    }

    /**
     * Returns what consists of some regions, one at least. They are worked out when somebody asks: most sums add up
     * without what they leave over.
     *
     * @param layout what is printed
     * @param cap the cap of a region
     */
    public static Remainder of(Supplier<List<Region>> regions, Layout layout, Function<Region, Cap> cap) {
        return new Remainder(() -> {
            List<Region> all = regions.get();
            List<Cap> caps = new ArrayList<>(all.size());
            all.forEach(piece -> caps.add(Cap.deferred(() -> cap.apply(piece))));
            return new Pieces(all, new Deferred<>(() -> all.stream().mapToInt(layout::id).toArray()), caps,
                    Cap.sum(caps));
        });
    }

    /** Returns the regions that it consists of; none where they cannot be named. */
    public List<Region> pieces() {
        return pieces.get().regions;
    }

    /** Returns the index of each piece, or -1 if no figure prints it; nobody may change them. */
    public int[] ids() {
        return pieces.get().ids.get();
    }

    /** Returns what each piece can be at most. */
    public List<Cap> caps() {
        return pieces.get().caps;
    }

    /** Returns what it can be at most. */
    public Cap cap() {
        return pieces.get().cap;
    }

    /** Returns true if something may be left over that cannot be named. */
    public boolean isNameless() {
        return this != NOTHING && !isNamed;
    }

    /** Returns true if those figures tell what it can be at most. */
    public boolean isBounded(Prints figures) {
        return this == NOTHING || cap().isBounded(figures);
    }

    /** Returns what it can be by those figures. */
    public Interval interval(Prints figures) {
        return this == NOTHING ? ZERO : cap().interval(figures);
    }

    private record Pieces(List<Region> regions, Deferred<int[]> ids, List<Cap> caps, Cap cap) {
    }
}
