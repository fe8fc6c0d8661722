package io.gouji.budget.rules.finding;

import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.style.BudgetStyle;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Figures that cannot all be true, of which none can be spared from the argument (矛盾), and the ways out.
 * <p>
 * A report has one for each separate cause. Bridges are never part of one.
 */
@Value.Immutable
@BudgetStyle
public abstract class Contradiction implements Serializable {

    private static final long serialVersionUID = 1L;

    Contradiction() {
    }

    /** A builder; everything that has no default must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** The figures that contradict each other, in the order printed. */
    public abstract List<Cell> cells();

    /** The ids of the relations that tie them together, copies included. */
    public abstract List<String> relations();

    /** The broken and strained relations of the report that this cause explains. */
    public abstract List<Finding> findings();

    /** The smallest ways to set it right, best first; ties kept. */
    public abstract List<Repair> repairs();

    /** Whether the repairs are proven to be all that there are of the least size. */
    public abstract boolean isProvenMinimal();

    /** How many figures have to be set right at least, as far as it is proven. */
    public abstract int leastChanges();

    /** The argument, step by step (论证). */
    public abstract Argument argument();

    /** The argument, step by step, with the amounts that the figures stand for. */
    public String message(Language language) {
        return argument().text(language);
    }

    /** Builds contradictions. */
    public static final class Builder extends ImmutableContradiction.Builder {

        Builder() {
        }
    }

    @Override
    public String toString() {
        return message(Language.EN);
    }
}
