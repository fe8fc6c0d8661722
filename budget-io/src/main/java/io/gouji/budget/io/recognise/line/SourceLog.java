package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one source, each at the place of its line or cell. */
public final class SourceLog {

    private static final int MAX = 1000;

    private final String source;
    private final SourceLines lines;
    private final List<Entry> entries = new ArrayList<>();
    private long left;

    /** A problem and its line, from 1; 0 for the whole source. */
    private record Entry(int line, Problem problem) {
    }

    private SourceLog(String source, SourceLines lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Returns a log of nothing yet for the lines of that source. */
    public static SourceLog of(String source, SourceLines lines) {
        return new SourceLog(source, lines);
    }

    /**
     * Adds a problem.
     *
     * @param line the index of the line + 1; 0 for the whole source
     * @param column the cell from 1; 0 for the whole line
     */
    public void add(int line, int column, String text, Expectation expected) {
        add(line, line == 0 ? null : lines.place(line - 1, column), text, expected);
    }

    /** Adds a problem of the whole source, behind those of its lines. */
    public void addLast(String text, Expectation expected) {
        add(Integer.MAX_VALUE, null, text, expected);
    }

    /** Adds a problem of a whole sheet, of which that line is one. */
    public void addOfSheet(int line, String text, Expectation expected) {
        add(line, Place.sheet(lines.sheet(line - 1), 0, 0), text, expected);
    }

    private void add(int line, @Nullable Place place, String text, Expectation expected) {
        if (entries.size() >= MAX) {
            left++;
            return;
        }
        Problem problem = place == null ? Problem.of(source, 0, 0, text, expected)
                : Problem.of(source, place, text, expected);
        entries.add(new Entry(line, problem));
    }

    /** Returns the place of a line. */
    public Place place(int line) {
        return lines.place(line - 1, 0);
    }

    /** Returns a log of the same source, whose problems count only once they are added here. */
    public SourceLog branch() {
        return new SourceLog(source, lines);
    }

    /** Adds the problems of a branch. */
    public void addAll(SourceLog branch) {
        for (Entry entry : branch.entries) {
            if (entries.size() < MAX) {
                entries.add(entry);
            } else {
                left++;
            }
        }
        left += branch.left;
    }

    /** Returns the problems in the order of their lines. */
    public List<Problem> problems() {
        ProblemLog log = ProblemLog.empty();
        entries.stream().sorted(Comparator.comparingInt(Entry::line)).forEach(entry -> log.add(entry.problem));
        log.leaveOut(left);
        return log.problems();
    }
}
