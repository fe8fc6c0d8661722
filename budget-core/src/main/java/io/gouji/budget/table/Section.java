package io.gouji.budget.table;

import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** A stretch of the document that is kept as text (原文段落): prose, and tables without a declared form. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Section implements Serializable {

    private static final long serialVersionUID = 1L;

    Section() {
    }

    /** The text that starts at that line of the source, from 1, under that heading. */
    public static Section of(String heading, int line, String text) {
        return ImmutableSection.of(heading, line, text);
    }

    /** Its heading as printed, or an empty text before the first heading. */
    @Value.Parameter
    public abstract String heading();

    /** The line of its first line in the source, from 1. */
    @Value.Parameter
    public abstract int line();

    /** The text, heading included, lines ended by {@code \n}. */
    @Value.Parameter
    public abstract String text();

    @Override
    public String toString() {
        return "line " + line() + " " + heading() + " (" + text().length() + " characters)";
    }
}
