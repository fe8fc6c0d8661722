package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.CellMarkup;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.label.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of a table of goals as the cells that print something, each with its place in the line. Merged cells get
 * lost in published texts, so the order of the cells says more than their places.
 */
final class GoalRow {

    private static final int MAX_LABEL = 60;

    private final List<String> cells;
    private final int[] filled;
    private final int line;

    private GoalRow(List<String> cells, int[] filled, int line) {
        this.cells = cells;
        this.filled = filled;
        this.line = line;
    }

    /** The row of that line, counted from 0. */
    static GoalRow of(SourceLines lines, int index) {
        List<String> cells = lines.cells(index);
        int[] filled = IntStream.range(0, cells.size()).filter(i -> !Chars.isBlank(cells.get(i))).toArray();
        return new GoalRow(cells, filled, index + 1);
    }

    /** The row without its first printed cells. */
    GoalRow from(int first) {
        return new GoalRow(cells, IntStream.of(filled).skip(first).toArray(), line);
    }

    /** How many cells print something. */
    int size() {
        return filled.length;
    }

    boolean isEmpty() {
        return filled.length == 0;
    }

    /** The line, from 1. */
    int line() {
        return line;
    }

    /** The place in the line of a printed cell, from 0. */
    int place(int index) {
        return filled[index];
    }

    /** The text of a printed cell as it stands. */
    String raw(int index) {
        return cells.get(filled[index]);
    }

    /** The text of a printed cell on one line; empty behind the last. */
    String text(int index) {
        return index < filled.length ? CellMarkup.text(raw(index)) : "";
    }

    /** The text at that place, empty where nothing is printed. */
    String at(int place) {
        return place >= 0 && place < cells.size() ? CellMarkup.text(cells.get(place)) : "";
    }

    /**
     * The cell as labels are compared, without ordinal, colon and what stands in brackets behind; empty for a long
     * text.
     */
    String label(int index) {
        return index < filled.length ? label(text(index)) : "";
    }

    static String label(String text) {
        if (text.length() > MAX_LABEL) {
            return "";
        }
        String key = Labels.withoutOrdinal(Labels.key(text));
        String bare = key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
        int bracket = bare.endsWith(")") ? bare.lastIndexOf('(') : -1;
        return bracket > 0 ? bare.substring(0, bracket) : bare;
    }

    List<String> labels() {
        return IntStream.range(0, filled.length).mapToObj(this::label).toList();
    }

    /** Whether the cell prints a number or a percentage. */
    boolean isNumber(int index) {
        return isNumber(text(index));
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && NumberText.of(isPercent(text) ? text.substring(0, text.length() - 1) : text)
                .isNumber();
    }

    static boolean isPercent(String text) {
        return text.endsWith("%") || text.endsWith("％");
    }

    boolean hasNumber() {
        return IntStream.range(0, filled.length).anyMatch(this::isNumber);
    }

    /** The whole row on one line, for a problem. */
    String shown() {
        return IntStream.range(0, filled.length).mapToObj(this::text).collect(Collectors.joining(" "));
    }
}
