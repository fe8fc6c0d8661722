package io.gouji.budget.io.pdf;

/** Thrown through PDFBox where a bound of effort is met; the message says what must hold. */
final class PdfLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String found;

    PdfLimit(String expected, String found) {
        super(expected, null, false, false);
        this.found = found;
    }

    String found() {
        return found;
    }
}
