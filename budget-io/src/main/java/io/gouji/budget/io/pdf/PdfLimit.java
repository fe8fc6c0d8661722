package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Expectation;

/** Thrown through PDFBox where a bound of effort is met. */
final class PdfLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Expectation expected;
    private final String found;

    PdfLimit(Expectation expected, String found) {
        super(expected.toString(), null, false, false);
        this.expected = expected;
        this.found = found;
    }

    /** What must hold. */
    Expectation expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
