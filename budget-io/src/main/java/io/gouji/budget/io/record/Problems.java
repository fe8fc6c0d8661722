package io.gouji.budget.io.record;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;

/** Problems that were written, made again of their parts. */
final class Problems {

    private static final Expectation NONE = Expectation.parse("");

    private Problems() {
    }

    /** The problem that had those parts. */
    static Problem of(String source, String path, int line, int column, String text, String message) {
        String end = Problem.of(source, path, line, column, text, NONE).message();
        String expected = message.endsWith(end) ? message.substring(0, message.length() - end.length()) : message;
        return Place.parse(path).filter(place -> place.line() == line && place.column() == column)
                .map(place -> Problem.of(source, place, text, Expectation.parse(expected)))
                .orElseGet(() -> Problem.of(source, path, line, column, text, Expectation.parse(expected)));
    }
}
