package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A table on one page.
 *
 * @param number its number on the page, from 1
 * @param xs the edges of its columns
 * @param certain false if no lines part its cells
 */
record PageTable(int page, int number, Box box, double[] xs, int rowCount, List<PageCell> cells, boolean certain)
        implements PagePart {

    /** A cell with its text, lines set apart by {@code \n}. */
    record PageCell(RuledCell place, String text) {
    }

    /** Returns the texts of a row at their columns, for comparing. */
    List<String> texts(int row) {
        List<String> texts = new ArrayList<>();
        for (PageCell cell : cells) {
            if (cell.place().row() == row) {
                texts.add(cell.text().replaceAll("\\s+", ""));
            }
        }
        return texts;
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
}
