package io.gouji.budget.io.csv;

/** The one rule for texts as cells of any file of comma-separated values: see {@link Cells}. */
public final class CellTexts {

    private CellTexts() {
    }

    /** The text as a cell that no spreadsheet runs as a formula. */
    public static String safe(String text) {
        return Cells.safe(text);
    }

    /** The text of such a cell. */
    public static String read(String cell) {
        return Cells.read(cell);
    }
}
