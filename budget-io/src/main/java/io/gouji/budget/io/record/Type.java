package io.gouji.budget.io.record;

import io.gouji.budget.money.Figure;
import java.util.List;

/** What a field holds, and what it holds where nothing is said. */
public enum Type {
    /** A {@code String}. */
    TEXT(""),
    /** An {@code Integer} from 0. */
    INTEGER(0),
    /** A {@code Figure}. */
    FIGURE(Figure.blank()),
    /** A {@code List} of texts. */
    TEXTS(List.of()),
    /** A {@code List} of records of another kind, a {@code List} of values each. */
    RECORDS(List.of());

    private final Object nothing;

    Type(Object nothing) {
        this.nothing = nothing;
    }

    /** What the field holds where nothing is said. */
    public Object nothing() {
        return nothing;
    }

    /** Whether it stands in a cell, or in cells beside each other. */
    public boolean isPlain() {
        return this != TEXTS && this != RECORDS;
    }
}
