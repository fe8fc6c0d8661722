package io.gouji.budget.table;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.PanelDraft.Part;
import io.gouji.budget.table.Template.Bridge;
import io.gouji.budget.table.Template.DeclarationException.DeclarationDoubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is allowed in a declaration and yet hardly meant (表样自检). */
final class DeclarationCheck {

    private final List<Node> leaves;
    private final Region template;
    private final List<DeclarationDoubt> doubts = new ArrayList<>();

    DeclarationCheck(List<Node> leaves, Region template) {
        this.leaves = leaves;
        this.template = template;
    }

    List<DeclarationDoubt> doubts(List<FormDraft> forms, List<Part<Bridge>> bridges) {
        for (FormDraft form : forms) {
            for (PanelDraft panel : form.panels()) {
                panel.columns().forEach(column -> overrides(panel, column.line(), column.value().region(), "column",
                        column.value().heading()));
                panel.rows().forEach(
                        row -> overrides(panel, row.line(), row.value().region(), "row", name(row.value())));
                if (form.kind() == Form.Kind.MONEY) {
                    rowsOfOneRegion(panel);
                    columnsOfOneRegion(panel);
                    overlapping(panel);
                }
                columnsAcrossRows(panel);
                unlisted(panel);
            }
        }
        bridges(bridges);
        return List.copyOf(doubts);
    }

    private static String name(RowRule rule) {
        return rule.names().isEmpty() ? rule.kind().name() : rule.names().get(0);
    }

    private void doubt(int line, String chinese, String english) {
        doubts.add(new DeclarationDoubt(line, chinese, english));
    }

    /** A part that leaves its panel: it states a member that does not lie in the panel's. */
    private void overrides(PanelDraft panel, int line, Region region, String what, String name) {
        for (Dimension dimension : Dimension.values()) {
            if (leaves(panel.region(), region, dimension)) {
                boolean column = what.equals("column");
                doubt(line, (column ? "列“" : "行“") + name + "”改写了栏区的" + panel.region().node(dimension).orElseThrow()
                        .chinese() + "。", what + " '" + name + "' overrides " + panel.region().node(dimension)
                        .orElseThrow() + " of its panel");
            }
        }
    }

    private static boolean leaves(Region outer, Region inner, Dimension dimension) {
        return !outer.isRoot(dimension) && !inner.isRoot(dimension) && dimension != Dimension.YEAR
                && dimension != Dimension.PHASE
                && !outer.node(dimension).orElseThrow().contains(inner.node(dimension).orElseThrow());
    }

    /** A column that leaves a row: then the row's own member is lost there. */
    private void columnsAcrossRows(PanelDraft panel) {
        for (Part<Column> column : panel.columns()) {
            for (Part<RowRule> row : panel.rows()) {
                for (Dimension dimension : Dimension.values()) {
                    if (leaves(row.value().region(), column.value().region(), dimension)) {
                        String label = name(row.value());
                        doubt(row.line(), "列“" + column.value().heading() + "”改写了行“" + label + "”的口径。",
                                "column '" + column.value().heading() + "' overrides "
                                        + row.value().region().node(dimension).orElseThrow() + " of row '" + label
                                        + "'");
                    }
                }
            }
        }
    }

    private void rowsOfOneRegion(PanelDraft panel) {
        Map<Region, String> seen = new HashMap<>();
        for (Part<RowRule> row : panel.rows()) {
            if (row.value().kind() == RowRule.Kind.LABEL) {
                String before = seen.putIfAbsent(row.value().region(), name(row.value()));
                if (before != null) {
                    doubt(row.line(), "行“" + name(row.value()) + "”与行“" + before + "”口径相同。",
                            "row '" + name(row.value()) + "' measures the same as row '" + before + "'");
                }
            }
        }
    }

    private void columnsOfOneRegion(PanelDraft panel) {
        Map<List<Object>, String> seen = new HashMap<>();
        for (Part<Column> part : panel.columns()) {
            Column column = part.value();
            List<Object> meaning = List.of(column.region(), column.measure(), column.base());
            String before = seen.putIfAbsent(meaning, column.heading());
            if (before != null) {
                doubt(part.line(), "列“" + column.heading() + "”与列“" + before + "”口径相同。",
                        "column '" + column.heading() + "' measures the same as column '" + before + "'");
            }
        }
    }

    /** Columns that share some of their members and not all: then no sum can be made of them. */
    private void overlapping(PanelDraft panel) {
        List<Part<Column>> columns = panel.columns();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < i; j++) {
                Column one = columns.get(j).value();
                Column two = columns.get(i).value();
                if (overlap(one.region(), two.region())) {
                    doubt(columns.get(i).line(), "列“" + two.heading() + "”与列“" + one.heading() + "”部分重叠，不能相加。",
                            "column '" + two.heading() + "' shares money with column '" + one.heading()
                                    + "', so no sum can be made of both");
                }
            }
        }
    }

    /** Regions that state the same dimensions, have money in common, and neither holds the other. */
    private static boolean overlap(Region one, Region two) {
        for (Dimension dimension : Dimension.values()) {
            if (one.isRoot(dimension) != two.isRoot(dimension)) {
                return false;
            }
        }
        return !one.isDisjointFrom(two) && !one.contains(two) && !two.contains(one);
    }

    /** A member that no leaf lies in, or that lies in a leaf: sums along its dimension would not know of it. */
    private void unlisted(PanelDraft panel) {
        Set<Node> told = new HashSet<>();
        panel.rows().forEach(row -> unlisted(row.line(), row.value().region(), told));
        panel.columns().forEach(column -> unlisted(column.line(), column.value().region(), told));
        unlisted(panel.line(), template.and(panel.region()), told);
    }

    private void unlisted(int line, Region region, Set<Node> told) {
        for (Dimension dimension : Dimension.values()) {
            List<Node> listed = leaves.stream().filter(leaf -> leaf.dimension() == dimension).toList();
            if (dimension.isEnumerated() && !region.isRoot(dimension) && !listed.isEmpty()) {
                region.node(dimension).orElseThrow().members().stream()
                        .filter(node -> listed.stream().noneMatch(node::contains)).filter(told::add)
                        .forEach(node -> doubt(line, "成员“" + node.chinese() + "”没有列入 leaves，有关合计不会计入它。",
                                node + " is no leaf, nor is one below it, so sums do not know of it"));
            }
        }
    }

    private void bridges(List<Part<Bridge>> bridges) {
        for (int i = 0; i < bridges.size(); i++) {
            Bridge bridge = bridges.get(i).value();
            int line = bridges.get(i).line();
            if (implied(bridge.left(), bridge.right()) || implied(bridge.right(), bridge.left())) {
                doubt(line, "对应关系的一边包含另一边，由合计即可推出或与合计矛盾。",
                        "one side of the bridge lies in the other, so sums imply or contradict it");
            }
            for (int j = 0; j < i; j++) {
                compare(line, bridge, bridges.get(j).value(), bridges.get(j).line());
            }
        }
    }

    private static boolean implied(List<Region> outer, List<Region> inner) {
        return inner.stream().allMatch(region -> outer.stream().anyMatch(around -> around.contains(region)));
    }

    /** Two bridges that share one side: the other sides must be alike, or one of the two is wrong. */
    private void compare(int line, Bridge bridge, Bridge other, int otherLine) {
        Set<Region> left = Set.copyOf(bridge.left());
        Set<Region> right = Set.copyOf(bridge.right());
        boolean sameLeft = left.equals(Set.copyOf(other.left())) || left.equals(Set.copyOf(other.right()));
        boolean sameRight = right.equals(Set.copyOf(other.left())) || right.equals(Set.copyOf(other.right()));
        if (sameLeft && sameRight) {
            doubt(line, "与第 " + otherLine + " 行的对应关系重复。", "the bridge repeats that of line " + otherLine);
        } else if (sameLeft || sameRight) {
            doubt(line, "与第 " + otherLine + " 行的对应关系一边相同、另一边不同。",
                    "the bridge has one side of line " + otherLine + " and contradicts its other side");
        }
    }
}
