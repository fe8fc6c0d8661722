package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.row.PanelMeanings;
import io.gouji.budget.row.PanelRules;
import io.gouji.budget.row.RowLabel;
import io.gouji.budget.row.RowList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One side of a form (栏区): rows and columns of its own. Most forms have one, two-sided forms have two.
 *
 * @param names its names, the usual one first: a side, or the title of a section; none where the form has one panel
 * @param region what every figure of the panel measures, the phase of the template included
 * @param rows its rows in the order printed
 * @param columns its columns of figures in the order printed
 */
public record Panel(List<String> names, Region region, List<RowRule> rows, List<Column> columns)
        implements Serializable {

    /** Takes copies of the lists. */
    public Panel {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    static Panel of(List<String> names, Region region, List<RowRule> rows, List<Column> columns) {
        return new Panel(names, region, rows, columns);
    }

    /** Its usual name, such as 收入 or 支出; empty where the form has one panel. */
    public String name() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Returns the possible meanings of its rows in a form of that kind. */
    PanelMeanings meanings(Form.Kind kind) {
        List<RowLabel> labels = new ArrayList<>();
        Map<RowList, Region> lists = new EnumMap<>(RowList.class);
        Set<RowList> signed = EnumSet.noneOf(RowList.class);
        for (RowRule rule : rows) {
            Region figures = region.and(rule.region());
            rule.kind().list().ifPresentOrElse(list -> lists.put(list, figures),
                    () -> labels.add(new RowLabel(rule.names(), figures, rule.isSigned())));
            rule.kind().list().filter(list -> rule.isSigned()).ifPresent(signed::add);
        }
        return PanelMeanings.by(
                new PanelRules(name(), kind != Form.Kind.MONEY, kind == Form.Kind.PROSE, labels, lists, signed));
    }

    /** Returns true if rows of that kind stand in this panel. */
    public boolean has(RowRule.Kind kind) {
        for (RowRule rule : rows) {
            if (rule.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if rows are printed with a code beside the name. */
    public boolean isCoded() {
        return has(RowRule.Kind.FUNCTIONS) || has(RowRule.Kind.ECONOMICS) || has(RowRule.Kind.UNITS);
    }

    /** Returns true if the panel is one row of figures without a label. */
    public boolean isSingleRow() {
        return rows.size() == 1 && rows.get(0).kind() == RowRule.Kind.LABEL;
    }
}
