package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.SheetRows;
import java.util.List;

/** The problems of one source, each at its line or, in a workbook, its cell. */
public final class SourceLog {

    private final String source;
    private final String sheet;         // empty where the source is made of lines
    private final ProblemLog log = ProblemLog.empty();

    public SourceLog(String source) {
        this(source, "");
    }

    private SourceLog(String source, String sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    /** A log of the same source for one of its sheets. */
    public SourceLog sheet(String name) {
        return new SourceLog(source, name);
    }

    public void add(int line, int column, String text, String expected) {
        log.add(Problem.of(source, path(line, column), line, column, text, expected));
    }

    private String path(int line, int column) {
        if (sheet.isEmpty()) {
            return "";
        }
        String place = line == 0 ? "" : column == 0 ? " row " + line : " cell " + SheetRows.letters(column) + line;
        return "Sheet '" + sheet + "'" + place;
    }

    /** A log of the same source, whose problems count only once they are added here. */
    public SourceLog branch() {
        return new SourceLog(source, sheet);
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
