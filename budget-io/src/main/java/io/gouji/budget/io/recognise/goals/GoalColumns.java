package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the columns of a panel stand, and which figure of a row is whose: one that stands under its heading is that
 * column's; a row that slipped is put back only where a single shift brings every number under an amount and every
 * percentage under a share.
 */
final class GoalColumns {

    private static final int MAX_SHIFT = 4;

    private final Panel panel;
    private final List<List<String>> headings;
    private final int[] places;

    GoalColumns(Panel panel, OptionalInt year) {
        this.panel = panel;
        this.headings = panel.columns().stream().map(column -> headings(column, year)).toList();
        this.places = new int[headings.size()];
        Arrays.fill(places, -1);
    }

    private static List<String> headings(Column column, OptionalInt year) {
        String dated = year.isPresent() ? column.heading(year.getAsInt()) : column.heading();
        return IntStream.range(0, column.headings().size())
                .mapToObj(i -> Labels.key(i == 0 ? dated : column.headings().get(i))).toList();
    }

    /** Takes the headings that a row prints, and says whether it prints one. */
    boolean header(GoalRow row) {
        boolean found = false;
        for (int cell = 0; cell < row.size() && !row.hasNumber(); cell++) {
            String label = row.label(cell);
            for (int i = 0; i < places.length; i++) {
                if (headings.get(i).contains(label)) {
                    places[i] = row.place(cell);
                    found = true;
                }
            }
        }
        return found;
    }

    int place(int column) {
        return places[column];
    }

    boolean areFound() {
        return IntStream.of(places).allMatch(place -> place >= 0);
    }

    /** How far the figures of the row stand to the left of their columns; empty where that is not certain. */
    OptionalInt shift(GoalRow row) {
        if (fits(row, 0)) {
            return OptionalInt.of(0);
        }
        int[] fitting = IntStream.rangeClosed(-MAX_SHIFT, MAX_SHIFT).filter(shift -> fits(row, shift)).toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    private boolean fits(GoalRow row, int shift) {
        return IntStream.range(0, row.size()).filter(row::isNumber).allMatch(cell -> {
            int column = column(row.place(cell) + shift);
            return column >= 0 && GoalRow.isPercent(row.text(cell)) == (panel.columns().get(column)
                    .measure() == Measure.SHARE);
        });
    }

    private int column(int place) {
        return IntStream.range(0, places.length).filter(i -> places[i] == place).findFirst().orElse(-1);
    }

    /** Gives each number of the row to its column. */
    void fill(GoalFigure[] figures, GoalRow row, int shift) {
        for (int cell = 0; cell < row.size(); cell++) {
            if (row.isNumber(cell)) {
                figures[column(row.place(cell) + shift)] = GoalFigure.of(row.text(cell), row.place(cell) + 1);
            }
        }
    }
}
