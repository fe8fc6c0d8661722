package io.gouji.budget.table;

import io.gouji.budget.code.Labels;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A department's published budget (部门预算公开): its tables as printed, and the rest of the document as text.
 */
@Value.Immutable
@BudgetStyle
public abstract class DepartmentBudget implements Serializable {

    private static final long serialVersionUID = 1L;

    DepartmentBudget() {
    }

    /** A builder; department and template are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The department's name as printed; an empty text where none was found. */
    public abstract String department();

    /** The year of the budget (年度). */
    public abstract OptionalInt year();

    /** The template that it follows. */
    public abstract Template template();

    /** Its tables, at most one a form, in the order printed. */
    public abstract List<BudgetTable> tables();

    /** What is not a table of a declared form, in the order printed. */
    public abstract List<Section> sections();

    @Value.Check
    void check() {
        year().ifPresent(Region.everything()::withYear);
        Set<String> seen = new HashSet<>();
        for (BudgetTable table : tables()) {
            if (!seen.add(table.form().name())) {
                throw new IllegalArgumentException(
                        "Budget must have one table a form, but had two of " + table.form().name());
            }
        }
    }

    /** The table of the form of that name. */
    public Optional<BudgetTable> table(String form) {
        return tables().stream().filter(table -> table.form().name().equals(form)).findFirst();
    }

    /** Every figure of every table with its address and region, blanks included, in the order printed. */
    @Value.Lazy
    public List<Cell> cells() {
        Region base = year().isPresent() ? template().region().withYear(year().getAsInt()) : template().region();
        Map<String, UnitCode> units = unitsByName();
        List<Cell> cells = new ArrayList<>();
        for (BudgetTable table : tables()) {
            for (BudgetRow row : table.rows()) {
                add(cells, table, row, base.and(located(row.region(), units)));
            }
        }
        return List.copyOf(cells);
    }

    private static void add(List<Cell> cells, BudgetTable table, BudgetRow row, Region region) {
        List<Column> columns = table.panel(row).columns();
        for (int i = 0; i < columns.size(); i++) {
            CellRef ref = CellRef.of(table.form().name(), row.key(), columns.get(i).heading());
            Figure figure = row.printed().figures().get(i);
            cells.add(new Cell(ref, region.and(columns.get(i).region()), figure, row.printed().line()));
        }
    }

    /** The figure at that address. */
    public Optional<Figure> figure(CellRef ref) {
        return cells().stream().filter(cell -> cell.ref().equals(ref)).map(Cell::figure).findFirst();
    }

    /**
     * This budget with another figure at that address: for trying what a change would do.
     *
     * @throws IllegalArgumentException if it has no such cell
     */
    public DepartmentBudget withFigure(CellRef ref, Figure figure) {
        List<BudgetTable> changed = new ArrayList<>();
        boolean found = false;
        for (BudgetTable table : tables()) {
            boolean named = table.form().name().equals(ref.form());
            Optional<BudgetTable> other = named ? table.withFigure(ref, figure) : Optional.empty();
            found |= other.isPresent();
            changed.add(other.orElse(table));
        }
        if (!found) {
            throw new IllegalArgumentException("Cell must be one of this budget's, but was '" + ref + "'");
        }
        return builder().from(this).tables(changed).build();
    }

    /** A project table tells its units by name only: the unit tables say which code that is. */
    private static Region located(Region region, Map<String, UnitCode> units) {
        Optional<UnitCode> code = region.node(Dimension.UNIT).map(Node::label).map(units::get);
        return code.map(region::with).orElse(region);
    }

    private Map<String, UnitCode> unitsByName() {
        Map<String, UnitCode> units = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (BudgetTable table : tables()) {
            for (BudgetRow row : table.rows()) {
                String name = Labels.key(row.printed().name());
                String printed = row.printed().code();
                if (table.panel(row).has(RowRule.Kind.UNITS) && UnitCode.isValid(printed) && !name.isEmpty()) {
                    UnitCode code = UnitCode.of(printed);
                    UnitCode before = units.putIfAbsent(name, code);
                    if (before != null && !before.equals(code)) {
                        ambiguous.add(name);
                    }
                }
            }
        }
        units.keySet().removeAll(ambiguous);
        return units;
    }

    @Override
    public String toString() {
        return department() + " " + (year().isPresent() ? year().getAsInt() + " " : "") + "("
                + tables().size() + " tables, " + cells().size() + " figures)";
    }

    /** Builds a budget. */
    public static final class Builder extends ImmutableDepartmentBudget.Builder {
        Builder() {
        }
    }
}
