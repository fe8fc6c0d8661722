package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether parts make up their whole. Along funds, vintages, uses and natures the template's leaves tell; along codes,
 * units and projects the printed list is complete by convention.
 */
final class Cover {

    enum Result { WHOLE, PARTLY, OVERLAPPING }

    private static final List<Dimension> ENUMERATED = Arrays.stream(Dimension.values()).filter(Dimension::isEnumerated)
            .toList();

    private final Map<Dimension, List<Node>> leaves = new EnumMap<>(Dimension.class);
    private final Map<Node, Long> masks = new HashMap<>();

    Cover(Template template) {
        ENUMERATED.forEach(dimension -> leaves.put(dimension, template.leaves(dimension)));
    }

    /** The template's leaves at or below the region's node in that dimension. */
    List<Node> leaves(Region region, Dimension dimension) {
        return region.node(dimension).map(node -> leaves(dimension).stream().filter(node::contains).toList())
                .orElseGet(() -> leaves.get(dimension));
    }

    Result of(Region whole, List<Region> parts) {
        List<long[]> distinct = new ArrayList<>();
        for (Region part : parts) {
            long[] box = box(part);
            if (distinct.stream().noneMatch(each -> Arrays.equals(each, box))) {
                distinct.add(box);
            }
        }
        long volume = 0;
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(distinct.get(i), distinct.get(j))) {
                    return Result.OVERLAPPING;
                }
            }
            volume += volume(distinct.get(i));
        }
        return volume == volume(box(whole)) && coversUnion(whole, parts) ? Result.WHOLE : Result.PARTLY;
    }

    /** The leaves along that dimension that no part has. */
    List<Node> uncovered(Region whole, List<Region> parts, Dimension dimension) {
        long left = mask(whole, dimension);
        for (Region part : parts) {
            left &= ~mask(part, dimension);
        }
        List<Node> all = leaves(dimension);
        if (left == 0 || all.isEmpty()) {
            return List.of();
        }
        List<Node> uncovered = new ArrayList<>();
        for (int leaf = 0; leaf < all.size(); leaf++) {
            if ((left & 1L << leaf) != 0) {
                uncovered.add(all.get(leaf));
            }
        }
        return uncovered;
    }

    private static boolean coversUnion(Region whole, List<Region> parts) {
        return whole.node(Dimension.ECONOMIC).filter(Node::isUnion).map(union -> haveAll(union, parts)).orElse(true);
    }

    /** Whether each member of the union lies in some part. */
    static boolean haveAll(Node union, List<Region> parts) {
        return union.members().stream().allMatch(member -> parts.stream().anyMatch(
                part -> part.node(union.dimension()).filter(node -> node.contains(member)).isPresent()));
    }

    private List<Node> leaves(Dimension dimension) {
        return Objects.requireNonNull(leaves.get(dimension));
    }

    /** The leaves of a region in each dimension. */
    private long[] box(Region region) {
        long[] box = new long[ENUMERATED.size()];
        for (int i = 0; i < box.length; i++) {
            box[i] = mask(region, ENUMERATED.get(i));
        }
        return box;
    }

    private long mask(Region region, Dimension dimension) {
        Node node = region.node(dimension).orElse(null);
        int size = leaves(dimension).size();
        if (node == null || size == 0) {
            return (1L << Math.max(1, size)) - 1;
        }
        Long known = masks.get(node);
        return known == null ? masks.computeIfAbsent(node, this::mask) : known;
    }

    private long mask(Node node) {
        List<Node> all = leaves(node.dimension());
        long mask = 0;
        for (int i = 0; i < all.size(); i++) {
            mask |= node.contains(all.get(i)) ? 1L << i : 0;
        }
        return mask;
    }

    private static long volume(long[] box) {
        long volume = 1;
        for (long leaves : box) {
            volume *= Long.bitCount(leaves);
        }
        return volume;
    }

    private static boolean overlap(long[] one, long[] two) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & two[i]) == 0) {
                return false;
            }
        }
        return true;
    }
}
