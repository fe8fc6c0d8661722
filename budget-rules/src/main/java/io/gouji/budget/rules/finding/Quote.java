package io.gouji.budget.rules.finding;

import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.Objects;

/**
 * A figure of another document that takes part in a relation (他文件中的数).
 *
 * @param document the document, by its department and year
 * @param isWhole whether it stands on the left, with the wholes
 * @param cell the figure in its place there
 */
public record Quote(String document, boolean isWhole, Cell cell) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that nothing is missing. */
    public Quote {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(cell, "cell");
    }
}
