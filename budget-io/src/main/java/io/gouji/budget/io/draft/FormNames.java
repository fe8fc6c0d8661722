package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import java.util.HashMap;
import java.util.Map;

/** Gives drafted forms the names that forms of their kind bear elsewhere, each once. */
final class FormNames {

    private final Map<String, Integer> given = new HashMap<>();

    String next(DraftedForm form) {
        String name = name(form);
        int count = given.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "-" + count;
    }

    private static String name(DraftedForm form) {
        Region region = form.panels.get(0).region;
        String fund = region.node(Dimension.FUND).map(node -> node.label()).orElse("");
        if (!form.panels.get(0).own.isNone()) {
            return "OTHER";
        }
        if (form.panels.get(0).columns.stream().anyMatch(column -> !column.region.isRoot(Dimension.ECONOMIC))) {
            return "THREE_PUBLIC";
        }
        if (form.panels.size() > 1 && !form.panels.get(0).has("economics")) {
            return fund.isEmpty() ? "OVERALL" : fund.equals("FISCAL") ? "FISCAL_APPROPRIATION" : fund + "_OVERALL";
        }
        return single(form.panels.get(0), region, fund);
    }

    private static String single(DraftedPanel panel, Region region, String fund) {
        boolean revenue = region.node(Dimension.SIDE).filter(node -> node.label().equals("REVENUE")).isPresent();
        boolean basic = region.node(Dimension.NATURE).filter(node -> !node.label().equals("PROJECT")).isPresent();
        if (panel.has("projects") || panel.has("names") && !region.isRoot(Dimension.NATURE)) {
            return fund.isEmpty() ? "PROJECTS" : fund + "_PROJECTS";
        }
        String base = fund.isEmpty() ? revenue ? "REVENUE" : "EXPENDITURE" : fund + (revenue ? "_REVENUE" : "");
        base += basic ? "_BASIC" : region.isRoot(Dimension.NATURE) ? "" : "_PROJECT";
        boolean plain = fund.isEmpty() || fund.equals("GOVERNMENT_FUNDS") || fund.equals("STATE_CAPITAL") || basic;
        if (panel.has("units")) {
            return fund.isEmpty() ? base : base + "_BY_UNIT";
        }
        return panel.has("functions") && (!plain || revenue) ? base + "_BY_FUNCTION"
                : panel.has("economics") && !basic ? base + "_BY_ECONOMIC" : base;
    }
}
