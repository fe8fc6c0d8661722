package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which of a list of regions lie just below which others: the nearest ones that contain them. */
public final class Nesting {

    private final List<Region> regions;
    private final Map<Region, Integer> index = new HashMap<>();
    private final List<Region> unions = new ArrayList<>();
    private final Set<Dimension> varying = EnumSet.noneOf(Dimension.class);

    private Nesting(List<Region> regions) {
        this.regions = regions;
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            index.putIfAbsent(region, i);
            noteDifferences(region);
            if (region.node(Dimension.ECONOMIC).filter(Node::isUnion).isPresent()) {
                unions.add(region);
            }
        }
    }

    private void noteDifferences(Region region) {
        for (Dimension dimension : Dimension.values()) {
            if (!region.node(dimension).equals(regions.get(0).node(dimension))) {
                varying.add(dimension);
            }
        }
    }

    /**
     * For each region the indices of those just below it, in order; of a region that comes again only the first counts.
     */
    public static List<List<Integer>> children(List<Region> regions) {
        Nesting nesting = new Nesting(regions);
        List<List<Integer>> children = new ArrayList<>();
        regions.forEach(region -> children.add(new ArrayList<>()));
        for (int i = 0; i < regions.size(); i++) {
            if (Objects.requireNonNull(nesting.index.get(regions.get(i))) == i) {
                for (Region parent : nesting.parents(regions.get(i))) {
                    children.get(Objects.requireNonNull(nesting.index.get(parent))).add(i);
                }
            }
        }
        return children;
    }

    private List<Region> parents(Region region) {
        List<Region> found = new ArrayList<>();
        Deque<Region> open = new ArrayDeque<>(List.of(region));
        Set<Region> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Region above : above(open.remove())) {
                if (seen.add(above)) {
                    (index.containsKey(above) ? found : open).add(above);
                }
            }
        }
        unions.stream().filter(union -> !union.equals(region) && union.contains(region) && !found.contains(union))
                .forEach(found::add);
        return found.stream().filter(one -> found.stream().noneMatch(two -> !two.equals(one) && one.contains(two)))
                .toList();
    }

    private List<Region> above(Region region) {
        List<Region> result = new ArrayList<>();
        for (Dimension dimension : varying) {
            Optional<Node> node = region.node(dimension);
            if (node.isPresent() && (dimension.isEnumerated() || dimension.isListed())) {
                result.add(node.get().parent().map(region::with).orElseGet(() -> region.without(dimension)));
            }
        }
        return result;
    }
}
