package io.gouji.budget.io.csv;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;

/** What the cells beside a printed text say of a figure: amount, scale and state. */
final class FigureCells {

    static final String PRINTED = "PRINTED";
    static final String BLANK = "BLANK";
    static final String UNREAD = "UNREAD";

    private FigureCells() {
    }

    static String state(Figure figure) {
        return figure.isPrinted() ? PRINTED : figure.isBlank() ? BLANK : UNREAD;
    }

    static String amount(Figure figure) {
        return figure.amount().map(Money::toString).orElse("");
    }

    static String scale(Figure figure) {
        return figure.isPrinted() ? String.valueOf(figure.scale()) : "";
    }
}
