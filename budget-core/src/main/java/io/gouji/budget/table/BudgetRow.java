package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import java.io.Serializable;
import java.util.List;

/**
 * A row of a table whose meaning is known (表行): its address, and what it adds to the region of its figures.
 *
 * @param printed what was printed
 * @param key the row's part of an address: its code, or its label under its side and group
 * @param region what the row's figures measure, as far as panel and row say it
 * @param isSigned true if the form lets its amounts be negative
 */
public record BudgetRow(PrintedRow printed, String key, Region region, boolean isSigned) implements Serializable {

    BudgetRow withFigures(List<Figure> figures) {
        return new BudgetRow(printed.printing(figures), key, region, isSigned);
    }

    /** Returns the address and the figures in one line. */
    @Override
    public String toString() {
        return key + " " + printed.figures();
    }
}
