package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether parts make up their whole. Along funds, vintages, uses and natures the template's leaves tell; along codes,
 * units and projects the printed list is complete by convention.
 */
final class Cover {

    enum Result { WHOLE, PARTLY, OVERLAPPING }

    private static final List<Dimension> ENUMERATED = Arrays.stream(Dimension.values()).filter(Dimension::isEnumerated)
            .toList();

    private final Map<Dimension, List<Node>> leaves = new EnumMap<>(Dimension.class);

    Cover(Template template) {
        ENUMERATED.forEach(dimension -> leaves.put(dimension, template.leaves(dimension)));
    }

    /** The template's leaves at or below the region's node in that dimension. */
    List<Node> leaves(Region region, Dimension dimension) {
        return region.node(dimension).map(node -> leaves.get(dimension).stream().filter(node::contains).toList())
                .orElseGet(() -> leaves.get(dimension));
    }

    Result of(Region whole, List<Region> parts) {
        Set<List<Long>> boxes = new HashSet<>();
        parts.forEach(part -> boxes.add(box(part)));
        List<List<Long>> distinct = new ArrayList<>(boxes);
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(distinct.get(i), distinct.get(j))) {
                    return Result.OVERLAPPING;
                }
            }
        }
        boolean full = distinct.stream().mapToLong(Cover::volume).sum() == volume(box(whole))
                && coversUnion(whole, parts);
        return full ? Result.WHOLE : Result.PARTLY;
    }

    /** The leaves along that dimension that no part has. */
    List<Node> uncovered(Region whole, List<Region> parts, Dimension dimension) {
        return leaves(whole, dimension).stream().filter(leaf -> parts.stream()
                .noneMatch(part -> part.node(dimension).map(node -> node.contains(leaf)).orElse(true))).toList();
    }

    private static boolean coversUnion(Region whole, List<Region> parts) {
        Stream<Node> members = whole.node(Dimension.ECONOMIC).filter(Node::isUnion)
                .map(union -> union.members().stream())
                .orElse(Stream.of());
        return members.allMatch(member -> parts.stream()
                .anyMatch(part -> part.node(Dimension.ECONOMIC).filter(node -> node.contains(member)).isPresent()));
    }

    private List<Long> box(Region region) {
        return ENUMERATED.stream().map(dimension -> mask(region, dimension)).toList();
    }

    private long mask(Region region, Dimension dimension) {
        List<Node> all = leaves.get(dimension);
        if (region.isRoot(dimension) || all.isEmpty()) {
            return (1L << Math.max(1, all.size())) - 1;
        }
        long mask = 0;
        for (int i = 0; i < all.size(); i++) {
            mask |= region.node(dimension).orElseThrow().contains(all.get(i)) ? 1L << i : 0;
        }
        return mask;
    }

    private static long volume(List<Long> box) {
        return box.stream().mapToLong(Long::bitCount).reduce(1, (a, b) -> a * b);
    }

    private static boolean overlap(List<Long> one, List<Long> two) {
        for (int i = 0; i < one.size(); i++) {
            if ((one.get(i) & two.get(i)) == 0) {
                return false;
            }
        }
        return true;
    }
}
