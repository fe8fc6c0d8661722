package io.gouji.budget.io.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a page from above, some of which are taken out again. */
record PdfPage(int number, double width, double height, List<PagePart> parts) {

    PdfPage {
        parts = new ArrayList<>(parts);
    }

    List<TextLine> lines() {
        return parts.stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
    }

    /** Returns the first or last part if it is a line of text, else nothing. */
    Optional<TextLine> outer(boolean first) {
        return !parts.isEmpty() && parts.get(first ? 0 : parts.size() - 1) instanceof TextLine line
                ? Optional.of(line) : Optional.empty();
    }
}
