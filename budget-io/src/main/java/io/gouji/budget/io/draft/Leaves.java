package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a document distinguishes: the union of what its headings and labels name, without what lies above another. */
final class Leaves {

    private static final Node ALL_FISCAL = Node.parse("fund=FISCAL");
    private static final List<Node> FISCAL = Stream.of("fund=GENERAL_PUBLIC", "fund=GOVERNMENT_FUNDS",
            "fund=STATE_CAPITAL").map(Node::parse).toList();

    private static final Map<Dimension, List<Node>> CARRIED = Map.of(
            Dimension.VINTAGE, Stream.of("vintage=CARRIED_IN", "vintage=USED").map(Node::parse).toList(),
            Dimension.USE, Stream.of("use=CARRIED_OUT", "use=DISTRIBUTED").map(Node::parse).toList());

    private final List<DraftedForm> forms;
    private final boolean isOpen;       // the text of final accounts, without the tables that say what was carried over

    Leaves(List<DraftedForm> forms, boolean isFinal) {
        this.forms = forms;
        this.isOpen = isFinal && forms.stream().allMatch(form -> form.isProse);
    }

    /** Drops this year and what is spent where no form says anything else, and says them where some form does. */
    void settle() {
        settle(Dimension.VINTAGE, "vintage=CURRENT", "");
        settle(Dimension.USE, "use=SPENT", "side=EXPENDITURE");
    }

    private void settle(Dimension dimension, String usual, String side) {
        Node told = Node.parse(usual);
        boolean distinguished = isOpen || named(dimension).stream().anyMatch(node -> !node.equals(told));
        for (DraftedForm form : forms) {
            for (DraftedPanel panel : form.panels) {
                if (distinguished && !side.isEmpty()) {
                    say(panel, dimension, told, Node.parse(side));
                } else if (!distinguished && !isNeeded(panel, told)) {
                    drop(panel, dimension);
                }
            }
        }
    }

    /** A panel whose rows would mean the same without it needs it. */
    private static boolean isNeeded(DraftedPanel panel, Node told) {
        boolean root = panel.rows.stream().anyMatch(row -> row.isLabelled()
                && row.region.equals(Region.everything()));
        boolean rows = panel.rows.stream().anyMatch(row -> row.region.equals(Region.everything().with(told)));
        return root && rows;
    }

    private static void drop(DraftedPanel panel, Dimension dimension) {
        panel.region = panel.region.without(dimension);
        panel.columns.forEach(column -> column.region = column.region.without(dimension));
        panel.rows.forEach(row -> row.region = row.region.without(dimension));
    }

    /** A table of expenditure that carries nothing out is of what is spent. */
    private static void say(DraftedPanel panel, Dimension dimension, Node told, Node side) {
        boolean rows = panel.rows.stream().anyMatch(row -> !row.region.isRoot(dimension));
        boolean columns = panel.columns.stream().anyMatch(column -> !column.region.isRoot(dimension));
        boolean spent = panel.region.node(Dimension.SIDE).filter(side::equals).isPresent();
        if (rows || columns || !panel.region.isRoot(dimension)) {
            return;
        }
        if (spent) {
            panel.region = panel.region.with(told);
        } else {
            panel.columns.stream().filter(column -> column.region.node(Dimension.SIDE).filter(side::equals).isPresent())
                    .forEach(column -> column.region = column.region.with(told));
        }
    }

    /** Returns the members of a dimension that are named, those of unions each by itself, in the order named. */
    private Set<Node> named(Dimension dimension) {
        Set<Node> named = new LinkedHashSet<>();
        for (DraftedForm form : forms) {
            for (DraftedPanel panel : form.panels) {
                add(named, panel.region, dimension);
                panel.columns.forEach(column -> add(named, column.region, dimension));
                panel.rows.forEach(row -> add(named, row.region, dimension));
            }
        }
        return named;
    }

    private static void add(Set<Node> named, Region region, Dimension dimension) {
        region.node(dimension).ifPresent(node -> named.addAll(node.members()));
    }

    /** Returns the leaves of a dimension, its own members apart. */
    List<Node> of(Dimension dimension) {
        Set<Node> named = named(dimension);
        long own = FISCAL.stream().filter(named::contains).count();
        if (dimension == Dimension.FUND && own > 0 && (own > 1 || named.contains(ALL_FISCAL))) {
            named.addAll(FISCAL);
        }
        if (isOpen && !named.isEmpty()) {
            named.addAll(CARRIED.getOrDefault(dimension, List.of()));
        }
        List<Node> leaves = new ArrayList<>();
        for (Node node : named) {
            if (named.stream().noneMatch(other -> !other.equals(node) && node.contains(other))) {
                leaves.add(node);
            }
        }
        return leaves;
    }
}
