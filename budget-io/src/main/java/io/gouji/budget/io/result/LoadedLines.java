package io.gouji.budget.io.result;

import io.gouji.budget.cube.BudgetLines;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What was read from a file of budget lines (预算数据读取结果): the lines, and what in the file could not be read. */
public final class LoadedLines implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BudgetLines lines;
    private final List<Problem> problems;
    private final long skipped;
    private final boolean complete;

    private LoadedLines(BudgetLines lines, List<Problem> problems, long skipped, boolean complete) {
        this.lines = lines;
        this.problems = List.copyOf(problems);
        this.skipped = skipped;
        this.complete = complete;
    }

    /**
     * Lines that were read, and the problems met on the way.
     *
     * @param skipped the number of lines left out
     * @param complete false if the file could not be read to its end
     */
    public static LoadedLines of(BudgetLines lines, List<Problem> problems, long skipped, boolean complete) {
        return new LoadedLines(lines, problems, skipped, complete);
    }

    /** The lines that could be read; none if the file is no file of lines. */
    public BudgetLines lines() {
        return lines;
    }

    /** What could not be read, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many lines were left out, since something in them could not be read (未读入的行数). */
    public long skipped() {
        return skipped;
    }

    /** Whether every line of the file was read, whatever else was met. */
    public boolean isComplete() {
        return complete && skipped == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoadedLines that && skipped == that.skipped && complete == that.complete
                && lines.equals(that.lines) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, problems, skipped, complete);
    }

    @Override
    public String toString() {
        return lines + (problems.isEmpty() ? "" : ", " + problems.size() + " problems");
    }
}
