package io.gouji.budget.rules.finding;

import io.gouji.budget.money.Figure;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.Objects;

/**
 * A blank or unread cell for which all other figures leave one value to print (推定).
 *
 * @param cell the cell as it stands
 * @param figure the only figure that it can print
 */
public record Deduction(Cell cell, Figure figure) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Both parts. */
    public Deduction {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(figure, "figure");
    }

    /** One line: {@code REVENUE:合计:小计 = 704.60}. */
    @Override
    public String toString() {
        return cell.ref() + " = " + figure;
    }
}
