package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.CellRef;
import java.io.Serializable;
import java.util.Objects;

/**
 * A figure that prints another amount after rounding together (调整).
 *
 * @param cell where it stands
 * @param from what it printed, rounded by itself
 * @param to what it prints now
 */
public record Move(CellRef cell, Figure from, Figure to) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that nothing is missing. */
    public Move {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** By how much, with its sign. */
    public Money by() {
        return to.amount().orElseThrow().minus(from.amount().orElseThrow());
    }

    @Override
    public String toString() {
        return cell + " " + from + " → " + to;
    }
}
