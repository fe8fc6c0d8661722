package io.gouji.budget.io.pdf;

import java.util.Comparator;
import java.util.List;

/** The margins of a page's prose; a page without long lines has no right margin that a line could fill. */
record PageMargins(double left, double right) {

    private static final int LONG = 20;         // characters of a line that may reach from margin to margin
    private static final int FEW = 2;
    private static final double WIDE = 0.65;    // of the page: a line that ends before it does not fill the page

    static PageMargins of(PdfPage page) {
        List<TextLine> lines = page.lines().stream().filter(line -> line.text().length() >= LONG).toList();
        if (lines.size() < FEW) {
            return new PageMargins(page.lines().stream().map(TextLine::left).min(Comparator.naturalOrder())
                    .orElse(0.0), Double.MAX_VALUE);
        }
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        return new PageMargins(lines.stream().map(TextLine::left).min(Comparator.naturalOrder()).orElse(0.0),
                right < WIDE * page.width() ? Double.MAX_VALUE : right);
    }
}
