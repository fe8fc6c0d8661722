package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Place;

/** A part of a {@link Source} (块): a heading, a paragraph or a grid. */
public sealed interface Block permits Heading, Paragraph, Grid {

    /** Returns the place of the block's beginning. */
    Place place();

    /** Returns the text of the block; of a grid the cells of a row set apart by tabs, the rows by line ends. */
    String text();
}
