package io.gouji.budget.io.source;

import java.util.List;
import java.util.function.UnaryOperator;

/** Rows that are printed again, as headings are on a new page (重复的表头). */
public final class RepeatedRows {

    private RepeatedRows() {
    }

    /**
     * Returns true if the cells print one of those rows again.
     *
     * @param rows the keys of the cells of each row
     * @param key what two cells are compared by
     */
    public static boolean contain(List<List<String>> rows, List<String> cells, UnaryOperator<String> key) {
        for (List<String> row : rows) {
            if (isRow(row, cells, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRow(List<String> row, List<String> cells, UnaryOperator<String> key) {
        boolean same = row.size() == cells.size();
        for (int i = row.size() - 1; same && i >= 0; i--) {     // from the right: there a figure tells a row at once
            same = row.get(i).equals(key.apply(cells.get(i)));
        }
        return same;
    }
}
