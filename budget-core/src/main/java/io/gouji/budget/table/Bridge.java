package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import java.io.Serializable;
import java.util.List;

/**
 * A correspondence between classifications that usually holds (对应关系), such as 2080505 = 30108: evidence, never an
 * error.
 *
 * @param left the regions whose sum stands on the left
 * @param right the regions whose sum stands on the right
 */
public record Bridge(List<Region> left, List<Region> right) implements Serializable {

    /** Takes copies of the lists. */
    public Bridge {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
