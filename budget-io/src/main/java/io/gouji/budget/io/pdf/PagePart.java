package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;

/** A part of a page in reading order: a line of text or a table. */
sealed interface PagePart permits TextLine, PageTable {

    int page();

    Box box();

    default double top() {
        return box().top();
    }
}
