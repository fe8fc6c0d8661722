package io.gouji.budget.io.text;

import io.gouji.budget.io.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one source; only so many, since a broken file may have one in every cell. */
final class ProblemLog {

    private static final int MAX = 1000;

    private final String source;
    private final String sheet;         // empty where the source is made of lines
    private final List<Problem> problems = new ArrayList<>();
    private long left;

    ProblemLog(String source) {
        this(source, "");
    }

    private ProblemLog(String source, String sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    /** A log of the same source for one of its sheets. */
    ProblemLog sheet(String name) {
        return new ProblemLog(source, name);
    }

    void add(int line, int column, String text, String expected) {
        add(Problem.of(source, path(line, column), line, column, text, expected));
    }

    private String path(int line, int column) {
        if (sheet.isEmpty()) {
            return "";
        }
        String place = line == 0 ? "" : column == 0 ? " row " + line : " cell " + Grid.letters(column) + line;
        return "Sheet '" + sheet + "'" + place;
    }

    private void add(Problem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        } else {
            left++;
        }
    }

    /** A log of the same source, whose problems count only once they are added here. */
    ProblemLog branch() {
        return new ProblemLog(source, sheet);
    }

    void addAll(ProblemLog branch) {
        branch.byLine().forEach(this::add);
        left += branch.left;
    }

    private List<Problem> byLine() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line));
        return sorted;
    }

    /** The problems in the order of their lines. */
    List<Problem> problems() {
        return withLeft(byLine());
    }

    /** The problems in the order in which logs were added. */
    List<Problem> inOrder() {
        return withLeft(new ArrayList<>(problems));
    }

    private List<Problem> withLeft(List<Problem> sorted) {
        if (left > 0) {
            String expected = "problems must be at most " + MAX + " to be listed";
            sorted.add(Problem.of(source, 0, 0, String.valueOf(MAX + left), expected));
        }
        return sorted;
    }
}
