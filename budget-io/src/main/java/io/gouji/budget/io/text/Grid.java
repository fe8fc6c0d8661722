package io.gouji.budget.io.text;

import java.util.List;

/**
 * A sheet of a workbook as its cells show themselves (工作表).
 *
 * @param name the sheet's name
 * @param rows its rows from the first, each with its cells from the first column; blank ones are empty texts
 */
public record Grid(String name, List<List<String>> rows) {

    private static final int LETTERS = 26;

    /** Copies the rows. */
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The letters of a column, from 1: 3 is C. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Whether no cell shows anything. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(Chars::isBlank));
    }
}
