package io.gouji.budget.publish;

import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.cube.Use;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the lines that do not say what the forms of a template distinguish. */
final class Undecided {

    private static final List<Dimension> ASKED =
            List.of(Dimension.FUND, Dimension.VINTAGE, Dimension.USE, Dimension.NATURE);
    private static final Region REVENUE = Region.of(Side.REVENUE);
    private static final Region CARRIED = Region.of(Side.EXPENDITURE).with(Use.CARRIED_OUT);

    private final Template template;
    private final Region base;

    Undecided(Template template, int year) {
        this.template = template;
        this.base = template.region().withYear(year);
    }

    Map<Dimension, Money> of(Places places, long[] sums) {
        Map<Dimension, Money> undecided = new TreeMap<>();
        for (int place = 0; place < places.size(); place++) {
            Region region = base.and(places.region(place));
            if (sums[place] != 0 && base.contains(region)) {
                for (Dimension dimension : ASKED) {
                    if (isAsked(region, dimension) && !isDecided(region.node(dimension), dimension)) {
                        undecided.merge(dimension, Money.ofFen(sums[place]).abs(), Money::plus);
                    }
                }
            }
        }
        return undecided;
    }

    private static boolean isAsked(Region region, Dimension dimension) {
        boolean revenue = REVENUE.contains(region);
        return switch (dimension) {
            case USE -> !revenue;
            case NATURE -> !revenue && !CARRIED.contains(region);
            default -> true;
        };
    }

    private boolean isDecided(Optional<Node> node, Dimension dimension) {
        List<Node> leaves = template.leaves(dimension);
        return leaves.isEmpty()
                || node.filter(each -> leaves.stream().anyMatch(leaf -> leaf.contains(each))).isPresent();
    }
}
