package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Balances: a revenue of all vintages is the expenditure of the same fund, function and unit, of all uses. Where a side
 * prints no total, its printed parts and an unknown rest stand for it.
 */
final class Balances {

    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;

    Balances(Layout layout, Cover cover, Exhaustion exhaustion) {
        this.layout = layout;
        this.cover = cover;
        this.exhaustion = exhaustion;
    }

    List<Relation> derive() {
        Map<Region, List<Integer>> revenue = side(Side.REVENUE, Dimension.VINTAGE);
        Map<Region, List<Integer>> expenditure = side(Side.EXPENDITURE, Dimension.USE);
        List<Relation> relations = new ArrayList<>();
        revenue.forEach((key, in) -> {
            if (expenditure.containsKey(key)) {
                Expression left = expression(key.with(Side.REVENUE), in, Dimension.VINTAGE);
                Expression right = expression(key.with(Side.EXPENDITURE), expenditure.get(key), Dimension.USE);
                relations.add(new Sum(Rule.BALANCE, "", left.cells, left.rest, right.cells, right.rest));
            }
        });
        return relations;
    }

    /** Regions of a side by all that a balance keeps: those that say more than that are left out. */
    private Map<Region, List<Integer>> side(Member side, Dimension summed) {
        Map<Region, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < layout.regions.size(); i++) {
            Region region = layout.regions.get(i);
            if (region.node(Dimension.SIDE).equals(Optional.of(side.node())) && isBalanced(region, summed)) {
                byKey.computeIfAbsent(region.without(summed).without(Dimension.SIDE), key -> new ArrayList<>()).add(i);
            }
        }
        return byKey;
    }

    private static boolean isBalanced(Region region, Dimension summed) {
        Dimension other = summed == Dimension.USE ? Dimension.VINTAGE : Dimension.USE;
        return region.isRoot(Dimension.NATURE) && region.isRoot(Dimension.ECONOMIC) && region.isRoot(Dimension.PROJECT)
                && region.isRoot(other);
    }

    private Expression expression(Region total, List<Integer> printed, Dimension dimension) {
        int id = layout.id(total);
        if (id >= 0) {
            return new Expression(new int[] {layout.printing(id)}, Remainder.NOTHING);
        }
        List<Integer> nearest = printed.stream().filter(each -> printed.stream().noneMatch(other -> !other.equals(each)
                && layout.regions.get(other).contains(layout.regions.get(each)))).toList();
        List<Region> parts = nearest.stream().map(layout.regions::get).toList();
        List<Node> rest = cover.uncovered(total, parts, dimension);
        return new Expression(nearest.stream().mapToInt(layout::printing).toArray(),
                rest.isEmpty() ? Remainder.NOTHING : exhaustion.rest(total, parts, dimension));
    }

    private record Expression(int[] cells, Remainder rest) {
    }
}
