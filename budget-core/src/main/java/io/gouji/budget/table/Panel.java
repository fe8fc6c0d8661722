package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.row.PanelMeanings;
import io.gouji.budget.row.PanelRules;
import io.gouji.budget.row.RowLabel;
import io.gouji.budget.row.RowList;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One side of a form (栏区): rows and columns of its own. Most forms have one, two-sided forms have two. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Panel implements Serializable {

    private static final long serialVersionUID = 1L;

    Panel() {
    }

    static Panel of(List<String> names, Region region, List<RowRule> rows, List<Column> columns) {
        return ImmutablePanel.of(names, region, rows, columns);
    }

    /** Its names, the usual one first: a side, or the title of a section; none where the form has one panel. */
    @Value.Parameter
    public abstract List<String> names();

    /** Its usual name, such as 收入 or 支出; empty where the form has one panel. */
    public String name() {
        return names().isEmpty() ? "" : names().get(0);
    }

    /** What every figure of the panel measures, the phase of the template included. */
    @Value.Parameter
    public abstract Region region();

    /** Its rows in the order printed. */
    @Value.Parameter
    public abstract List<RowRule> rows();

    /** Its columns of figures in the order printed. */
    @Value.Parameter
    public abstract List<Column> columns();

    /** What its rows may mean in a form of that kind. */
    PanelMeanings meanings(Form.Kind kind) {
        List<RowLabel> labels = new ArrayList<>();
        Map<RowList, Region> lists = new EnumMap<>(RowList.class);
        for (RowRule rule : rows()) {
            Region figures = region().and(rule.region());
            rule.kind().list().ifPresentOrElse(list -> lists.put(list, figures),
                    () -> labels.add(new RowLabel(rule.names(), figures)));
        }
        return PanelMeanings.by(
                new PanelRules(name(), kind != Form.Kind.MONEY, kind == Form.Kind.PROSE, labels, lists));
    }

    /** Whether rows of that kind stand in this panel. */
    public boolean has(RowRule.Kind kind) {
        for (RowRule rule : rows()) {
            if (rule.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether rows are printed with a code beside the name. */
    public boolean isCoded() {
        return has(RowRule.Kind.FUNCTIONS) || has(RowRule.Kind.ECONOMICS) || has(RowRule.Kind.UNITS);
    }

    /** Whether the panel is one row of figures without a label. */
    public boolean isSingleRow() {
        return rows().size() == 1 && rows().get(0).kind() == RowRule.Kind.LABEL;
    }
}
