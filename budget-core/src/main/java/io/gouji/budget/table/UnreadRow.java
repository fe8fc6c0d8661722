package io.gouji.budget.table;

import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** A row with figures whose meaning could not be made out (未能识别的行): kept, and a hole in what is known of its table. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class UnreadRow implements Serializable {

    private static final long serialVersionUID = 1L;

    UnreadRow() {
    }

    static UnreadRow of(PrintedRow printed, String reason, int position) {
        return ImmutableUnreadRow.of(printed, reason, position);
    }

    /** What was printed. */
    @Value.Parameter
    public abstract PrintedRow printed();

    /** Why it has no meaning: what was expected and what came. */
    @Value.Parameter
    public abstract String reason();

    /** Where it stands among all the rows of its table, from 0. */
    @Value.Parameter
    public abstract int position();
}
