package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import java.util.List;

/** The problems of one source, each at its line or, in a workbook, its cell. */
public final class SourceLog {

    private final String source;
    private final Places places;
    private final ProblemLog log = ProblemLog.empty();

    /** Tells where a line of the source is in its file. */
    @FunctionalInterface
    public interface Places {
        /** Returns the place of a line from 1, or 0 for the whole source, and of its cell from 1, or 0. */
        Place place(int line, int column);
    }

    public SourceLog(String source) {
        this(source, Place::line);
    }

    /** Makes a log of a source whose lines are at those places. */
    public SourceLog(String source, Places places) {
        this.source = source;
        this.places = places;
    }

    /** A log of the same source for one of its sheets. */
    public SourceLog sheet(String name) {
        return new SourceLog(source, (line, column) -> Place.sheet(name, line, column));
    }

    public void add(int line, int column, String text, String expected) {
        log.add(Problem.of(source, places.place(line, column), text, expected));
    }

    /** A log of the same source, whose problems count only once they are added here. */
    public SourceLog branch() {
        return new SourceLog(source, places);
    }

    public void addAll(SourceLog branch) {
        log.addAll(branch.log.byLine());
    }

    /** The problems in the order of their lines. */
    public List<Problem> problems() {
        return log.byLine().problems();
    }

    /** The problems in the order in which logs were added. */
    public List<Problem> inOrder() {
        return log.problems();
    }
}
