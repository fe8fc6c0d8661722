package io.gouji.budget.rules.repair;

import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
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
}
