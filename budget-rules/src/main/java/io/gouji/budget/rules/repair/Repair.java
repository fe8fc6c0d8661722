package io.gouji.budget.rules.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import io.gouji.budget.style.BudgetStyle;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A smallest set of figures that, set right, ends a contradiction (修正方案).
 * <p>
 * Repairs of one contradiction are ranked by how surprising they are: the slips that would explain the prints, and the
 * relations that would then hold only by rounding, see {@link ErrorModel}.
 */
@Value.Immutable
@BudgetStyle
public abstract class Repair implements Serializable {

    private static final long serialVersionUID = 1L;

    Repair() {
    }

    /** A repair of that rank, from 1. */
    public static Repair of(int rank, List<Change> changes, int bits) {
        Objects.requireNonNull(changes, "changes");
        return ImmutableRepair.builder().rank(rank).changes(changes).bits(bits).build();
    }

    /** Its place among the repairs of one contradiction, from 1. */
    public abstract int rank();

    /** The figures to set right. */
    public abstract List<Change> changes();

    /** How surprising the repair is, in bits; only differences between repairs of one contradiction mean something. */
    public abstract int bits();

    @Override
    public String toString() {
        return rank() + ". " + changes().stream().map(Change::toString).collect(Collectors.joining(", "));
    }

    /** One figure that a repair sets right (更正): what it prints, what it should print, and the slip between the two. */
    @Value.Immutable
    @BudgetStyle
    public static abstract class Change implements Serializable {

        private static final long serialVersionUID = 1L;

        Change() {
        }

        /** A builder; cell, error and range are required. */
        public static Builder builder() {
            return new Builder();
        }

        /** The figure as it stands. */
        public abstract Cell cell();

        /** What it should print, in the cell's own style; empty where too many amounts are possible to name one. */
        public abstract Optional<Figure> suggested();

        /** What else it might print, likelier first. */
        public abstract List<Figure> alternatives();

        /** The slip that would explain the print. */
        public abstract ErrorType error();

        /** Which true amounts all other figures leave to it. */
        public abstract AmountRange range();

        /** Returns the range as people read it, in the unit that the cell prints; 万元 is not named. */
        public String shownRange() {
            return cell().measure().isPercentage() ? range().toString()
                    : range().text(MoneyUnit.of(cell().figure()).orElse(MoneyUnit.WAN_YUAN));
        }

        /** What it prints. */
        public String printed() {
            return cell().figure().printed();
        }

        /** One line: {@code EXPENDITURE:2060702:项目支出 476.50 → 467.50 (TRANSPOSED_DIGITS)}. */
        @Override
        public String toString() {
            return cell() + " → " + suggested().map(Figure::toString).orElse(range().toString()) + " (" + error() + ")";
        }

        /** Builds a change. */
        public static final class Builder extends ImmutableChange.Builder {
            Builder() {
            }
        }
    }
}
