package io.gouji.budget.table;

import io.gouji.budget.code.Labels;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A panel whose lines are being read, and what must hold for each of its figures to have one meaning. */
final class PanelDraft {

    private final TemplateParser.SourceLine source;
    private final List<String> names;
    private final Region region;
    private final List<RowRule> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    PanelDraft(TemplateParser.SourceLine source, List<String> names, Region region) {
        this.source = source;
        this.names = names;
        this.region = region;
    }

    void add(Column column) {
        column.headings().forEach(heading -> refuseRepeated(headings, "Column", heading));
        columns.add(column);
    }

    void add(RowRule rule) {
        if (rule.kind() == RowRule.Kind.LABEL) {
            rule.names().forEach(label -> refuseRepeated(labels, "Row", label));
        } else if (rows.stream().anyMatch(other -> other.kind() == rule.kind())) {
            throw new IllegalArgumentException("Panel must have one list of " + rule.kind() + ", but had a second");
        }
        rows.add(rule);
    }

    private static void refuseRepeated(Set<String> seen, String what, String label) {
        if (!seen.add(Labels.key(label))) {
            throw new IllegalArgumentException(what + " must have a label of its own, but '" + label + "' came before");
        }
    }

    Panel build(Region template) {
        source.check(!columns.isEmpty(), "Panel must have a column, but had none");
        source.check(!rows.isEmpty(), "Panel must have rows, but had none");
        for (RowRule rule : rows) {
            for (Column column : columns) {
                check(rule, column, template.and(region).and(rule.region()).and(column.region()));
            }
        }
        return Panel.of(names, template.and(region), rows, columns);
    }

    private void check(RowRule rule, Column column, Region figures) {
        source.check(!figures.isRoot(Dimension.SIDE),
                "Column must have a side, such as 'side=REVENUE', but '" + column.heading() + "' had none");
        for (Dimension dimension : rule.dimensions()) {
            source.check(figures.isRoot(dimension), "Rows of " + rule.kind() + " must say the " + dimension
                    + " themselves, but the column '" + column.heading() + "' was of " + figures);
        }
    }
}
