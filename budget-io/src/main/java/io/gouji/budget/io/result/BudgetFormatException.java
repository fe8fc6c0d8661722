package io.gouji.budget.io.result;

import io.gouji.budget.rules.finding.Language;

/** Thrown where a budget is wanted and the source holds none that can be read (无法读取). */
public final class BudgetFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    BudgetFormatException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The name of the file, or an empty text. */
    public String source() {
        return problem.source();
    }

    /** The line, from 1; 0 for the whole source. */
    public int line() {
        return problem.line();
    }

    /** The column, from 1; 0 for the whole line. */
    public int column() {
        return problem.column();
    }

    /** Returns the place and the message on one line in that language; null is refused. */
    public String in(Language language) {
        return problem.in(language);
    }

    /** What stands there. */
    public String value() {
        return problem.text();
    }
}
