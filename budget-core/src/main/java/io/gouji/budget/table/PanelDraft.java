package io.gouji.budget.table;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A panel whose lines are being read, and what must hold for each of its figures to have one meaning. */
final class PanelDraft {

    /** A part with the line that declares it. */
    record Part<T>(int line, T value) {
    }

    private final DeclarationLine line;
    private final List<String> names;
    private final Attributes attributes;
    private final List<Part<RowRule>> rows = new ArrayList<>();
    private final List<Part<Column>> columns = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<Column> sideless = new HashSet<>();
    private boolean broken;

    PanelDraft(DeclarationLine line, List<String> names, Attributes attributes) {
        this.line = line;
        this.names = names;
        this.attributes = attributes;
    }

    /** A panel whose own line has a mistake: its parts are read for theirs. */
    static PanelDraft broken(DeclarationLine line) {
        PanelDraft draft = new PanelDraft(line, List.of(), new Attributes(
                Measure.AMOUNT, Region.everything(), Region.everything(), false));
        draft.broken = true;
        return draft;
    }

    /** Notes that one of its parts has a mistake, so that what is missing is no second one. */
    void lacks() {
        broken = true;
    }

    int line() {
        return line.number();
    }

    Region region() {
        return attributes.region();
    }

    List<Part<RowRule>> rows() {
        return rows;
    }

    List<Part<Column>> columns() {
        return columns;
    }

    void add(int number, Column column) {
        column.headings().forEach(heading -> refuseRepeated(headings, "Column", heading));
        columns.add(new Part<>(number, column));
    }

    void add(int number, RowRule rule) {
        if (rule.kind() == RowRule.Kind.LABEL) {
            rule.names().forEach(label -> refuseRepeated(labels, "Row", label));
        } else if (rows.stream().anyMatch(other -> other.value().kind() == rule.kind())) {
            throw new IllegalArgumentException("Panel must have one list of " + rule.kind() + ", but had a second");
        }
        rows.add(new Part<>(number, rule));
    }

    private static void refuseRepeated(Set<String> seen, String what, String label) {
        if (!seen.add(Labels.key(label))) {
            throw new IllegalArgumentException(what + " must have a label of its own, but '" + label + "' came before");
        }
    }

    /** The panel; what it lacks is noted as a mistake of its line. */
    Panel build(Region template) {
        Region region = template.and(attributes.region());
        if (!broken) {
            line.check(!columns.isEmpty(), "Panel must have a column, but had none");
            line.check(!rows.isEmpty(), "Panel must have rows, but had none");
            rows.forEach(rule -> columns.forEach(column -> check(rule.value(), column.value(), region)));
        }
        return Panel.of(names, region, rows.stream().map(row -> signed(row.value())).toList(),
                columns.stream().map(Part::value).toList());
    }

    private RowRule signed(RowRule rule) {
        return attributes.isSigned() ? new RowRule(rule.kind(), rule.names(), rule.region(), true) : rule;
    }

    private void check(RowRule rule, Column column, Region panel) {
        Region figures = panel.and(rule.region()).and(column.region());
        if (figures.isRoot(Dimension.SIDE) && sideless.add(column)) {       // one mistake, however many rows
            line.check(false,
                    "Column must have a side, such as 'side=REVENUE', but '" + column.heading() + "' had none");
        }
        for (Dimension dimension : rule.dimensions()) {
            line.check(figures.isRoot(dimension), "Rows of " + rule.kind() + " must say the " + dimension
                    + " themselves, but the column '" + column.heading() + "' was of " + figures);
        }
    }
}
