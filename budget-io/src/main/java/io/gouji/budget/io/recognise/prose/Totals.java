package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How offices call the total of a section (总额的说法): 支出总预算, 支出合计, 本年支出合计, 一般公共预算拨款支出 and more. */
final class Totals {

    private static final List<String> WHOLES = List.of("%s预算", "%s总预算", "%s预算总额", "%s总额", "%s合计", "%s总计", "%s预算合计",
            "%s预算总计", "本年%s合计", "本年%s预算", "总%s", "全年%s", "本年%s", "预算%s", "部门预算%s", "单位预算%s", "预算总%s");
    private static final String SIDE = "%s";
    private static final List<String> BOTH = List.of("收支", "收入支出", "收入、支出", "收、支", "收入和支出", "收入与支出");
    private static final Map<Member, List<String>> FUNDS = Map.of(
            Fund.GENERAL_PUBLIC, List.of("一般公共预算", "一般公共预算财政拨款", "一般公共预算拨款"),
            Fund.GOVERNMENT_FUNDS, List.of("政府性基金预算", "政府性基金", "政府性基金预算财政拨款", "政府性基金预算拨款", "政府性基金拨款",
                    "政府性基金财政拨款"),
            Fund.STATE_CAPITAL, List.of("国有资本经营预算", "国有资本经营", "国有资本经营预算财政拨款", "国有资本经营预算拨款"),
            Fund.FISCAL, List.of("财政拨款"));
    private static final List<String> FUNDED = List.of("%s", "%s预算", "%s合计", "%s总计", "%s总额", "%s总预算", "本年%s", "预算%s");

    private Totals() {
    }

    /**
     * Returns other words for a row that is the total of its panel; none for any other row.
     *
     * @param carries true if the panel tells apart what is of this year, which then is not all
     */
    static List<String> phrases(Panel panel, RowRule rule, boolean carries) {
        Region region = panel.region().and(rule.region());
        if (!isTotal(panel, rule)) {
            return List.of();
        }
        List<String> sides = sides(rule, region);
        List<String> funds = FUNDS.entrySet().stream()
                .filter(each -> region.node(Dimension.FUND).equals(Optional.of(each.getKey().node())))
                .flatMap(each -> each.getValue().stream()).toList();
        List<String> found = new ArrayList<>();
        for (String side : sides) {
            if (region.isRoot(Dimension.FUND)) {
                WHOLES.forEach(form -> found.add(form.replace(SIDE, side)));
            }
            funds.forEach(name -> FUNDED.forEach(form -> found.add(name + form.replace(SIDE, side))));
        }
        found.removeIf(phrase -> carries && phrase.contains("本年"));
        return found;
    }

    /** Returns true if the row adds no more than a side to its panel. */
    static boolean isWhole(RowRule rule) {
        return rule.kind() == RowRule.Kind.LABEL && rule.region().without(Dimension.SIDE).equals(Region.everything());
    }

    /** Returns true if a label names revenue and expenditure together. */
    static boolean isOfBoth(String label) {
        return label.contains("收支") || label.contains("收入支出");
    }

    /** And neither takes a part of the expenditure only. */
    private static boolean isTotal(Panel panel, RowRule rule) {
        return isWhole(rule) && panel.region().isRoot(Dimension.NATURE) && panel.region().isRoot(Dimension.ECONOMIC)
                && panel.region().isRoot(Dimension.TOPIC) && panel.region().isRoot(Dimension.FUNCTION);
    }

    private static List<String> sides(RowRule rule, Region region) {
        if (rule.names().stream().anyMatch(Totals::isOfBoth)) {
            return BOTH;
        }
        boolean revenue = region.node(Dimension.SIDE).equals(Optional.of(Side.REVENUE.node()));
        return region.isRoot(Dimension.SIDE) ? List.of() : List.of(revenue ? "收入" : "支出");
    }
}
