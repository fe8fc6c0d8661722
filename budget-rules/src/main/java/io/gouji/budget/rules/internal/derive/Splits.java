package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Partitions across forms: along fund, vintage, use and nature, a printed amount is the sum of the nearest printed
 * parts, and of the finest, and of one unknown rest for the leaves that nothing prints.
 */
final class Splits {

    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;
    private final List<Relation> relations = new ArrayList<>();

    Splits(Layout layout, Cover cover, Exhaustion exhaustion) {
        this.layout = layout;
        this.cover = cover;
        this.exhaustion = exhaustion;
    }

    List<Relation> derive() {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isEnumerated()) {
                groups(dimension).values().stream().filter(group -> group.size() > 1)
                        .forEach(group -> split(dimension, group));
            }
        }
        return relations;
    }

    /** Regions that differ along that dimension only. */
    private Map<Region, List<Integer>> groups(Dimension dimension) {
        Map<Region, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < layout.regions.size(); i++) {
            groups.computeIfAbsent(layout.regions.get(i).without(dimension), key -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    private void split(Dimension dimension, List<Integer> group) {
        for (int whole : group) {
            List<Integer> below = group.stream().filter(each -> isBelow(each, whole)).toList();
            if (below.isEmpty()) {
                continue;
            }
            List<Integer> nearest = below.stream()
                    .filter(each -> below.stream().noneMatch(other -> isBelow(each, other))).toList();
            List<Integer> finest = below.stream()
                    .filter(each -> below.stream().noneMatch(other -> isBelow(other, each))).toList();
            add(dimension, whole, nearest, "");
            if (!finest.equals(nearest)) {
                add(dimension, whole, finest, "leaves");
            }
        }
    }

    private boolean isBelow(int inner, int outer) {
        boolean everyTopic = layout.regions.get(outer).isRoot(Dimension.TOPIC)
                && !layout.regions.get(inner).isRoot(Dimension.TOPIC);
        return inner != outer && !everyTopic && layout.regions.get(outer).contains(layout.regions.get(inner));
    }

    private void add(Dimension dimension, int whole, List<Integer> parts, String variant) {
        if (isInOnePanel(whole, parts)) {
            return;
        }
        Region region = layout.regions.get(whole);
        List<Region> regions = parts.stream().map(layout.regions::get).toList();
        List<Node> rest = cover.uncovered(region, regions, dimension);
        Remainder left = rest.isEmpty() ? Remainder.NOTHING : exhaustion.rest(region, regions, dimension);
        relations.add(new Sum(Rule.split(dimension), variant, layout.printing(whole),
                parts.stream().mapToInt(layout::printing).toArray(), left));
    }

    /** Then the sums of one panel say it already. */
    private boolean isInOnePanel(int whole, List<Integer> parts) {
        return layout.printings.get(whole).stream().map(cell -> layout.gridOf[cell])
                .anyMatch(grid -> parts.stream().allMatch(part -> prints(part, grid)));
    }

    private boolean prints(int region, int grid) {
        return layout.printings.get(region).stream().anyMatch(cell -> layout.gridOf[cell] == grid);
    }
}
