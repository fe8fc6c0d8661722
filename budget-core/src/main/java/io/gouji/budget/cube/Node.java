package io.gouji.budget.cube;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A node in one dimension's tree (节点), or a union of such nodes (三公 is a union of economic sections).
 * <p>
 * A node is a path from the root; what lies below a node has the node's path as prefix.
 */
public final class Node implements Comparable<Node>, Serializable {

    private static final long serialVersionUID = 1L;

    private final Dimension dimension;
    private final String[] paths;
    private final int hash;
    private transient @Nullable String text;      // made when first asked for
    private transient @Nullable Node above;       // likewise; the node itself where there is none

    private Node(Dimension dimension, String... paths) {
        this.dimension = dimension;
        this.paths = paths;
        this.hash = 31 * dimension.ordinal() + Arrays.hashCode(paths);
    }

    static Node of(Dimension dimension, String path) {
        return new Node(dimension, path);
    }

    static Node union(Dimension dimension, List<String> paths) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException(dimension + " must have one member at least, but had none");
        }
        List<String> kept = new ArrayList<>();
        for (String path : paths.stream().sorted().distinct().toList()) {
            if (kept.stream().noneMatch(path::startsWith)) {
                kept.add(path);
            }
        }
        return new Node(dimension, kept.toArray(String[]::new));
    }

    /**
     * Reads {@code fund=GENERAL_PUBLIC}, {@code function=20607} or {@code economic=30212+30217}; undoes
     * {@code toString}. A unit is known by its code, {@code unit=320001}, or by names that end in a slash,
     * {@code unit=科学技术协会/协会本级/}; a member that only a template knows by all names from the root,
     * {@code fund=FISCAL/GENERAL_PUBLIC/TAX/}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Node parse(String text) {
        return parse(text, Dimensions.standard());
    }

    static Node parse(String text, Dimensions members) {
        Objects.requireNonNull(text, "text");
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new IllegalArgumentException(
                    "Node must be dimension=member, such as 'fund=GENERAL_PUBLIC', but was '" + text + "'");
        }
        Dimension dimension = dimension(text.substring(0, equals));
        List<String> paths = Arrays.stream(text.substring(equals + 1).split("\\+", -1))
                .map(member -> Members.path(dimension, member, members)).toList();
        return union(dimension, paths);
    }

    private static Dimension dimension(String name) {
        try {
            return Dimension.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException ex) {
            throw new IllegalArgumentException("Dimension must be one of " + Arrays.toString(Dimension.values())
                    + ", but was '" + name + "'", ex);
        }
    }

    /** The dimension in whose tree this node stands. */
    public Dimension dimension() {
        return dimension;
    }

    /** Returns true if this node is a union of several nodes of the tree. */
    public boolean isUnion() {
        return paths.length > 1;
    }

    /** The node above in the tree; empty below the root, and for a union, which stands nowhere in the tree. */
    public Optional<Node> parent() {
        Node known = above;
        if (known == null) {
            String path = isUnion() ? "" : dimension.above(paths[0]);
            known = path.isEmpty() ? this : new Node(dimension, path);
            above = known;
        }
        return known == this ? Optional.empty() : Optional.of(known);
    }

    /** Returns true if everything in the other node lies in this one too. A node contains itself. */
    public boolean contains(Node other) {
        if (dimension != other.dimension) {
            return false;
        }
        for (String path : other.paths) {
            if (!holds(path)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns true if the two nodes certainly have no budget line in common. Two dimensions cut across each other,
     * and a unit known by name may be the one that a code means.
     */
    public boolean isDisjointFrom(Node other) {
        if (dimension != other.dimension) {
            return false;
        }
        for (String own : paths) {
            for (String path : other.paths) {
                if (path.startsWith(own) || own.startsWith(path) || isNamed(path) != isNamed(own)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(String path) {
        for (String own : paths) {
            if (path.startsWith(own)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String path) {
        return path.endsWith("/");
    }

    /** The nodes of the tree that this node unites; the node itself unless it is a union. */
    public List<Node> members() {
        return Arrays.stream(paths).map(path -> new Node(dimension, path)).toList();
    }

    /**
     * The member's own name: {@code GENERAL_PUBLIC}, {@code 20607}, a project below its category, or members joined by
     * {@code +}.
     */
    public String label() {
        return isUnion() ? String.join("+", Arrays.stream(paths).map(path -> Members.label(dimension, path)).toList())
                : Members.label(dimension, paths[0]);
    }

    /** The member's Chinese name (中文名称), such as 一般公共预算; its own name where it is known by a code or a name. */
    public String chinese() {
        return Arrays.stream(paths).map(path -> Members.chinese(dimension, path)).collect(Collectors.joining("＋"));
    }

    String path() {
        return paths[0];
    }

    /** By dimension, then a node before the nodes below it. */
    @Override
    public int compareTo(Node other) {
        int byDimension = dimension.compareTo(other.dimension);
        return byDimension != 0 ? byDimension : Arrays.compare(paths, other.paths);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Node node && hash == node.hash && dimension == node.dimension
                && Arrays.equals(paths, node.paths);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = dimension.name().toLowerCase(Locale.ROOT) + "="
                    + String.join("+", Arrays.stream(paths).map(path -> Members.printed(dimension, path)).toList());
            text = made;
        }
        return made;
    }
}
