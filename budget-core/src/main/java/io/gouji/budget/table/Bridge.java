package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A correspondence between classifications that usually holds (对应关系), such as 2080505 = 30108: evidence, never an
 * error.
 */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Bridge implements Serializable {

    private static final long serialVersionUID = 1L;

    Bridge() {
    }

    static Bridge of(List<Region> left, List<Region> right) {
        return ImmutableBridge.of(left, right);
    }

    /** The regions whose sum stands on the left. */
    @Value.Parameter
    public abstract List<Region> left();

    /** The regions whose sum stands on the right. */
    @Value.Parameter
    public abstract List<Region> right();
}
