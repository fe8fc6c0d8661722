package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Balances: a revenue of all vintages is the expenditure of the same fund, function and unit, of all uses. Where a side
 * prints no total, its printed parts and an unknown rest stand for it.
 */
final class Balances {

    /** What a balance does not keep: the revenue has no use then, and the expenditure no vintage. */
    private static final Set<Dimension> SUMMED = EnumSet.of(Dimension.SIDE, Dimension.VINTAGE, Dimension.USE);
    private static final List<Dimension> ALL = List.of(Dimension.NATURE, Dimension.ECONOMIC, Dimension.PROJECT);

    private final Layout layout;
    private final Coordinates coordinates;
    private final Exhaustion exhaustion;
    private final int revenue;
    private final int expenditure;

    Balances(Layout layout, Coordinates coordinates, Exhaustion exhaustion) {
        this.layout = layout;
        this.coordinates = coordinates;
        this.exhaustion = exhaustion;
        this.revenue = coordinates.place(Side.REVENUE.node());
        this.expenditure = coordinates.place(Side.EXPENDITURE.node());
    }

    /** In the order of the first revenue of each. */
    List<Relation> derive() {
        Relation[] balances = new Relation[layout.regions.size()];
        for (int[] group : coordinates.alikeBut(SUMMED, this::isBalanced)) {
            int[] in = of(group, revenue);
            int[] out = of(group, expenditure);
            if (in.length > 0 && out.length > 0) {
                Expression left = expression(Side.REVENUE, in, Dimension.VINTAGE);
                Expression right = expression(Side.EXPENDITURE, out, Dimension.USE);
                balances[in[0]] = new Sum(Rule.BALANCE, "", left.cells, left.rest, right.cells, right.rest);
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (Relation balance : balances) {
            if (balance != null) {
                relations.add(balance);
            }
        }
        return relations;
    }

    private int[] of(int[] group, int side) {
        return IntStream.of(group).filter(each -> coordinates.at(each, Dimension.SIDE) == side).toArray();
    }

    /** Regions of a side that say no more than what a balance keeps, and what their side is summed along. */
    private boolean isBalanced(int region) {
        int side = coordinates.at(region, Dimension.SIDE);
        return side == revenue && coordinates.isRoot(region, Dimension.USE) && saysNoMore(region)
                || side == expenditure && coordinates.isRoot(region, Dimension.VINTAGE) && saysNoMore(region);
    }

    private boolean saysNoMore(int region) {
        for (Dimension dimension : ALL) {
            if (!coordinates.isRoot(region, dimension)) {
                return false;
            }
        }
        return true;
    }

    private Expression expression(Member side, int[] printed, Dimension dimension) {
        Region total = layout.regions.get(printed[0]).without(dimension).with(side);
        int id = layout.id(total);
        if (id >= 0) {
            return new Expression(new int[] {layout.printing(id)}, Remainder.NOTHING);
        }
        int[] nearest = IntStream.of(printed).filter(each -> IntStream.of(printed).noneMatch(other -> other != each
                && coordinates.contains(coordinates.at(other, dimension), coordinates.at(each, dimension)))).toArray();
        List<Region> parts = IntStream.of(nearest).mapToObj(layout.regions::get).toList();
        return new Expression(IntStream.of(nearest).map(layout::printing).toArray(),
                exhaustion.left(total, parts, dimension));
    }

    private record Expression(int[] cells, Remainder rest) {
    }
}
