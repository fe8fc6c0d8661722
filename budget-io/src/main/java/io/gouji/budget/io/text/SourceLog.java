package io.gouji.budget.io.text;

import io.gouji.budget.io.Problem;
import io.gouji.budget.io.ProblemLog;
import java.util.List;

/** The problems of one source, each at its line or, in a workbook, its cell. */
final class SourceLog {

    private final String source;
    private final String sheet;         // empty where the source is made of lines
    private final ProblemLog log = ProblemLog.empty();

    SourceLog(String source) {
        this(source, "");
    }

    private SourceLog(String source, String sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    /** A log of the same source for one of its sheets. */
    SourceLog sheet(String name) {
        return new SourceLog(source, name);
    }

    void add(int line, int column, String text, String expected) {
        log.add(Problem.of(source, path(line, column), line, column, text, expected));
    }

    private String path(int line, int column) {
        if (sheet.isEmpty()) {
            return "";
        }
        String place = line == 0 ? "" : column == 0 ? " row " + line : " cell " + Grid.letters(column) + line;
        return "Sheet '" + sheet + "'" + place;
    }

    /** A log of the same source, whose problems count only once they are added here. */
    SourceLog branch() {
        return new SourceLog(source, sheet);
    }

    void addAll(SourceLog branch) {
        log.addAll(branch.log.byLine());
    }

    /** The problems in the order of their lines. */
    List<Problem> problems() {
        return log.byLine().problems();
    }

    /** The problems in the order in which logs were added. */
    List<Problem> inOrder() {
        return log.problems();
    }
}
