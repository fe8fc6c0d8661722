package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A row of a table whose meaning is known (表行): its address, and what it adds to the region of its figures. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class BudgetRow implements Serializable {

    private static final long serialVersionUID = 1L;

    BudgetRow() {
    }

    static BudgetRow of(PrintedRow printed, String key, Region region) {
        return ImmutableBudgetRow.of(printed, key, region);
    }

    /** What was printed. */
    @Value.Parameter
    public abstract PrintedRow printed();

    /** The row's part of an address: its code, or its label under its side and group. */
    @Value.Parameter
    public abstract String key();

    /** What the row's figures measure, as far as panel and row say it. */
    @Value.Parameter
    public abstract Region region();

    BudgetRow withFigures(List<Figure> figures) {
        return of(printed().printing(figures), key(), region());
    }

    @Override
    public String toString() {
        return key() + " " + printed().figures();
    }
}
