package io.gouji.budget.io.text;

import io.gouji.budget.io.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one source; only so many, since a broken file may have one in every cell. */
final class ProblemLog {

    private static final int MAX = 1000;

    private final String source;
    private final List<Problem> problems = new ArrayList<>();
    private long left;

    ProblemLog(String source) {
        this.source = source;
    }

    void add(int line, int column, String text, String expected) {
        add(Problem.of(source, line, column, text, expected));
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
        return new ProblemLog(source);
    }

    void addAll(ProblemLog branch) {
        branch.problems.forEach(this::add);
        left += branch.left;
    }

    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line));
        if (left > 0) {
            String expected = "problems must be at most " + MAX + " to be listed";
            sorted.add(Problem.of(source, 0, 0, String.valueOf(MAX + left), expected));
        }
        return sorted;
    }
}
