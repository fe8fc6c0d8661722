package io.gouji.budget.table;

import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** A term that the document explains (名词解释). */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Definition implements Serializable {

    private static final long serialVersionUID = 1L;

    Definition() {
    }

    /** Returns the definition of a term, found in that line of the source, from 1. */
    public static Definition of(String term, String meaning, int line) {
        return ImmutableDefinition.of(term, meaning, line);
    }

    /** The term without its ordinal, such as 基本支出. */
    @Value.Parameter
    public abstract String term();

    /** Returns its meaning, as printed. */
    @Value.Parameter
    public abstract String meaning();

    /** The line in the source, from 1; 0 where it has none. */
    @Value.Parameter
    public abstract int line();

    @Override
    public String toString() {
        return term() + "：" + meaning();
    }
}
