package io.gouji.budget.io.source;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.result.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook as its cells show themselves (工作表).
 *
 * @param name the sheet's name
 * @param rows its rows from the first, each with its cells from the first column; blank ones are empty texts
 */
public record SheetRows(String name, List<List<String>> rows) {

    private static final int LETTERS = 26;

    /** Copies the rows. */
    public SheetRows {
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

    /** Whether both show the same, whatever blank cells stand right of it and below. */
    public boolean showsAs(SheetRows other) {
        return trimmed().equals(other.trimmed());
    }

    private List<List<String>> trimmed() {
        List<List<String>> trimmed = new ArrayList<>();
        for (List<String> row : rows) {
            int end = row.size();
            while (end > 0 && row.get(end - 1).isEmpty()) {
                end--;
            }
            trimmed.add(row.subList(0, end));
        }
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    /** Returns the sheet as a block, its blank cells left out. */
    public Grid block() {
        List<SourceCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    cells.add(SourceCell.of(text, row, column, Place.sheet(name, row + 1, column + 1)));
                }
            }
        }
        return Grid.of(name, cells, Place.sheet(name, 0, 0));
    }

    /** Whether no cell shows anything. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(Chars::isBlank));
    }
}
