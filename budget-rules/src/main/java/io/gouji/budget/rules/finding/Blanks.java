package io.gouji.budget.rules.finding;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.Objects;

/**
 * What an empty cell stands for (空白格): offices print zeros as 0.00, leave them blank or leave the row out, and a total
 * above printed parts and blanks says that the printed parts add up to it. A cell that could not be read is not empty.
 */
public enum Blanks {
    /** No money (按无金额计), unless other figures of the document say that something belongs there. */
    ZERO("NO_MONEY"),
    /** Any amount that the others allow (视为未知). */
    UNKNOWN(Premises.UNKNOWN);

    private final String premise;

    Blanks(String premise) {
        this.premise = premise;
    }

    /** Returns the reading that a premise names; any other word is as much as {@link #UNKNOWN}. */
    public static Blanks ofPremise(String premise) {
        Objects.requireNonNull(premise, "premise");
        return ZERO.premise.equals(premise) ? ZERO : UNKNOWN;
    }

    /** Returns the word by which premises name it. */
    public String premise() {
        return premise;
    }

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
}
