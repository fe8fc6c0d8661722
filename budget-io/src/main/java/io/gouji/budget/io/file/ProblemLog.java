package io.gouji.budget.io.file;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one reading; only so many, since a broken file may have one in every field. */
public final class ProblemLog {

    private static final int MAX = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private long left;

    private ProblemLog() {
    }

    /** A log of nothing yet. */
    public static ProblemLog empty() {
        return new ProblemLog();
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        } else {
            left++;
        }
    }

    /** Counts problems that are not listed. */
    public void leaveOut(long count) {
        left += count;
    }

    /** Adds the problems of another log. */
    public void addAll(ProblemLog other) {
        other.problems.forEach(this::add);
        left += other.left;
    }

    /** The same in the order of their lines. */
    public ProblemLog byLine() {
        ProblemLog sorted = new ProblemLog();
        sorted.addAll(this);
        sorted.problems.sort(Comparator.comparingInt(Problem::line));
        return sorted;
    }

    /** The problems in the order added. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (left > 0) {
            all.add(Problem.of(problems.get(0).source(), 0, 0, String.valueOf(MAX + left),
                    Expectation.of("problems must be at most {} to be listed", MAX)));
        }
        return all;
    }
}
