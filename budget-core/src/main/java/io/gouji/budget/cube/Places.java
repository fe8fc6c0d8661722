package io.gouji.budget.cube;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The different places at which lines stand (数据所在位置), each once however many lines stand there: for every dimension
 * a number that points into the list of its {@link #members}. What a projection needs is worked out once a member, not
 * once a line.
 */
public final class Places implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = Dimension.values().length;

    private final int size;
    private final int[] codes;          // of each place a number in each dimension, 0 for the root
    private final Node[][] members;     // of each dimension, the first of them null for the root

    private Places(int size, int[] codes, Node[][] members) {
        this.size = size;
        this.codes = codes;
        this.members = members;
    }

    static Places of(int size, int[] codes, Node[][] members) {
        return new Places(size, codes, members);
    }

    /** Returns the number of places. */
    public int size() {
        return size;
    }

    /** Returns the number of members of a dimension here, the root among them even if no line stands there. */
    public int members(Dimension dimension) {
        return members[dimension.ordinal()].length;
    }

    /** The member of that number; empty for the root, which is number 0. */
    public Optional<Node> member(Dimension dimension, int number) {
        return Optional.ofNullable(members[dimension.ordinal()][number]);
    }

    /** The number of the member at which a place stands in that dimension. */
    public int number(int place, Dimension dimension) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException("Place must be 0 to " + (size - 1) + ", but was '" + place + "'");
        }
        return codes[place * SIZE + dimension.ordinal()];
    }

    /** The place as a region. */
    public Region region(int place) {
        Region region = Region.everything();
        for (Dimension dimension : Dimension.values()) {
            Node node = members[dimension.ordinal()][number(place, dimension)];
            region = node == null ? region : region.with(node);
        }
        return region;
    }

    /** The members that occur in that dimension, in the order of their first line. */
    public List<Node> nodes(Dimension dimension) {
        List<Node> all = Arrays.asList(members[dimension.ordinal()]);
        return Collections.unmodifiableList(all.subList(1, all.size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && size == that.size && Arrays.equals(codes, that.codes)
                && Arrays.deepEquals(members, that.members);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(codes) + Arrays.deepHashCode(members);
    }

    @Override
    public String toString() {
        return size + " places";
    }
}
