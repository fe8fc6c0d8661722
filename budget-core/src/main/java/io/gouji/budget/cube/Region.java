package io.gouji.budget.cube;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension.Member;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the cube that a figure measures (区域): one node in each dimension's tree, the root where nothing is said.
 * <p>
 * A figure is the sum of the budget lines inside its region. Two figures of one region are the same amount; a region
 * that {@linkplain #contains contains} another cannot be smaller. The region of a printed figure always has a side; a
 * part of a declaration (a column, a row) may leave it to the others.
 */
public final class Region implements Comparable<Region>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = Dimension.values().length;
    private static final int[] WEIGHTS = IntStream.range(0, SIZE)
            .map(place -> BigInteger.valueOf(31).pow(SIZE - 1 - place).intValue()).toArray();
    private static final Region EVERYTHING = new Region(new Node[SIZE]);

    private final Node[] nodes;
    private final int hash;

    private Region(Node[] nodes) {
        this(nodes, Arrays.hashCode(nodes));
    }

    private Region(Node[] nodes, int hash) {
        this.nodes = nodes;
        this.hash = hash;
    }

    /** The region that says nothing: the root in every dimension. */
    public static Region everything() {
        return EVERYTHING;
    }

    /** The region of one side with nothing else said. */
    public static Region of(Member side) {
        return EVERYTHING.with(side);
    }

    /** Reads nodes separated by blanks, such as {@code side=REVENUE fund=OTHER}; undoes {@code toString}. */
    public static Region parse(String text) {
        return parse(text, Dimensions.standard());
    }

    static Region parse(String text, Dimensions members) {
        Region region = EVERYTHING;
        Objects.requireNonNull(text, "text");
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            Node node = Node.parse(word, members);
            if (!region.isRoot(node.dimension())) {
                throw new IllegalArgumentException(
                        "Region must state each dimension once, such as 'side=REVENUE', but was '" + text + "'");
            }
            region = region.with(node);
        }
        return region;
    }

    /** This region, with the node in its dimension instead of what was there. */
    public Region with(Node node) {
        return with(Objects.requireNonNull(node, "node").dimension().ordinal(), node);
    }

    /** The hash is {@code Arrays.hashCode} of the nodes, of which only one changes. */
    private Region with(int place, @Nullable Node node) {
        Node[] changed = nodes.clone();
        changed[place] = node;
        return new Region(changed, hash + WEIGHTS[place] * (Objects.hashCode(node) - Objects.hashCode(nodes[place])));
    }

    /** This region, at that member of its dimension. */
    public Region with(Member member) {
        return with(Objects.requireNonNull(member, "member").node());
    }

    /** This region, of that functional code (功能分类科目). */
    public Region with(FunctionCode code) {
        Objects.requireNonNull(code, "code");
        return with(Node.of(Dimension.FUNCTION, code.toString()));
    }

    /** This region, of that economic code or union of codes (经济分类科目), one at least. */
    public Region with(EconomicCode... codes) {
        Objects.requireNonNull(codes, "codes");
        return with(Node.union(Dimension.ECONOMIC, Arrays.stream(codes).map(EconomicCode::toString).toList()));
    }

    /** This region, of that unit (预算单位). */
    public Region with(UnitCode unit) {
        Objects.requireNonNull(unit, "unit");
        return with(Node.of(Dimension.UNIT, unit.toString()));
    }

    /** This region, of the unit that is known by name only (单位名称), below the units named before it. */
    public Region withUnitNames(List<String> names) {
        Objects.requireNonNull(names, "names");
        return with(Node.of(Dimension.UNIT, Members.path(names)));
    }

    /** This region, of the project of that name, below the categories named before it (项目类别, 项目). */
    public Region withProject(List<String> names) {
        Objects.requireNonNull(names, "names");
        return with(Node.of(Dimension.PROJECT, Members.path(names)));
    }

    /**
     * This region, of that year.
     *
     * @throws IllegalArgumentException unless the year has four digits
     */
    public Region withYear(int year) {
        return with(Node.of(Dimension.YEAR, Members.path(year)));
    }

    /** This region, with a year that is told from the year of the document (上年 is {@code -1}) told by its number. */
    public Region dated(int year) {
        Node told = nodes[Dimension.YEAR.ordinal()];
        boolean ago = told != null && told.path().startsWith("-");
        return ago ? withYear(year + Integer.parseInt(told.label())) : this;
    }

    /** Returns true if this region is the change of an amount since last year (比上年增减), which may be negative. */
    public boolean isChange() {
        Node told = nodes[Dimension.YEAR.ordinal()];
        return told != null && told.path().equals(Members.CHANGE);
    }

    /** This region without its node in that dimension. */
    public Region without(Dimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        return isRoot(dimension) ? this : with(dimension.ordinal(), null);
    }

    /** This region, with every node that the other one states instead of its own. */
    public Region and(Region other) {
        Objects.requireNonNull(other, "other");
        Node[] changed = nodes.clone();
        for (int i = 0; i < SIZE; i++) {
            if (other.nodes[i] != null) {
                changed[i] = other.nodes[i];
            }
        }
        return new Region(changed);
    }

    /** The node in that dimension; empty at the root. */
    public Optional<Node> node(Dimension dimension) {
        return Optional.ofNullable(nodes[dimension.ordinal()]);
    }

    /** Returns true if this region says nothing in that dimension. */
    public boolean isRoot(Dimension dimension) {
        return nodes[dimension.ordinal()] == null;
    }

    /** Returns true if this region and the other one say the same in that dimension. */
    public boolean isAlike(Region other, Dimension dimension) {
        return Objects.equals(nodes[dimension.ordinal()], other.nodes[dimension.ordinal()]);
    }

    /** Returns true if every budget line of the other region lies in this one. A region contains itself. */
    public boolean contains(Region other) {
        for (int i = 0; i < SIZE; i++) {
            if (nodes[i] != null && nodes[i] != other.nodes[i] && (other.nodes[i] == null
                    || !nodes[i].contains(other.nodes[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if the two regions certainly have no budget line in common. */
    public boolean isDisjointFrom(Region other) {
        for (int i = 0; i < SIZE; i++) {
            if (nodes[i] != null && other.nodes[i] != null && nodes[i].isDisjointFrom(other.nodes[i])) {
                return true;
            }
        }
        return false;
    }

    /** The regions one step up: in each dimension that sums, the node above or the root. */
    public List<Region> above() {
        List<Region> result = new ArrayList<>(SIZE);
        for (Dimension dimension : Dimension.values()) {
            if (nodes[dimension.ordinal()] != null && (dimension.isEnumerated() || dimension.isListed())) {
                result.add(nodes[dimension.ordinal()].parent().map(this::with).orElseGet(() -> without(dimension)));
            }
        }
        return result;
    }

    /** Dimension by dimension, the root first. */
    @Override
    public int compareTo(Region other) {
        for (int i = 0; i < SIZE; i++) {
            int order = compare(nodes[i], other.nodes[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Node one, Node two) {
        if (one == null || two == null) {
            return Boolean.compare(one != null, two != null);
        }
        return one.compareTo(two);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Region region && hash == region.hash && Arrays.equals(nodes, region.nodes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** As {@link #parse} reads it; an empty text for everything. */
    @Override
    public String toString() {
        return String.join(" ", Arrays.stream(nodes).filter(Objects::nonNull).map(Node::toString).toList());
    }
}
