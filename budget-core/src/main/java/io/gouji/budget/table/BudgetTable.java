package io.gouji.budget.table;

import io.gouji.budget.money.Figure;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A table as it was published (公开表), the wrong figures included; its arithmetic is not checked here.
 * <p>
 * A row that has no meaning in the form, or repeats another, is kept apart as {@linkplain #unreadRows() unread}.
 */
@Value.Immutable
@BudgetStyle
public abstract class BudgetTable implements Serializable {

    private static final long serialVersionUID = 1L;

    BudgetTable() {
    }

    /** The table of that form with those rows, each given the meaning that the form declares. */
    public static BudgetTable of(Form form, Optional<MoneyUnit> unit, List<PrintedRow> rows, List<String> remarks, int line) {
        RowResolver resolver = new RowResolver(form, rows);
        return ImmutableBudgetTable.builder().form(form).unit(unit).rows(resolver.rows()).unreadRows(resolver.unread())
                .remarks(remarks).line(line).build();
    }

    /** The form that it follows. */
    public abstract Form form();

    /** The unit of measure that it prints; empty where it prints none, and then no amount is known. */
    public abstract Optional<MoneyUnit> unit();

    /** Its rows in the order printed. */
    public abstract List<BudgetRow> rows();

    /** Rows whose meaning could not be made out. */
    public abstract List<UnreadRow> unreadRows();

    /** Remarks printed with it (备注, 说明). */
    public abstract List<String> remarks();

    /** The line of its title in the source, from 1; 0 where it has none. */
    public abstract int line();

    /** The row of that address. */
    public Optional<BudgetRow> row(String key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    Optional<BudgetTable> withFigure(CellRef ref, Figure figure) {
        List<BudgetRow> changed = new ArrayList<>();
        boolean found = false;
        for (BudgetRow row : rows()) {
            List<Figure> figures = new ArrayList<>(row.printed().figures());
            List<Column> columns = panel(row).columns();
            for (int i = 0; i < figures.size(); i++) {
                if (CellRef.of(form().name(), row.key(), columns.get(i).heading()).equals(ref)) {
                    figures.set(i, figure);
                    found = true;
                }
            }
            changed.add(row.withFigures(figures));
        }
        return found ? Optional.of(ImmutableBudgetTable.builder().from(this).rows(changed).build()) : Optional.empty();
    }

    /** The panel that a row belongs to. */
    public Panel panel(BudgetRow row) {
        return form().panels().get(row.printed().panel());
    }

    @Override
    public String toString() {
        return form().number() + " " + form().title() + ": " + rows().size() + " rows"
                + (unreadRows().isEmpty() ? "" : ", " + unreadRows().size() + " unread");
    }
}
