package io.gouji.budget.row;

import io.gouji.budget.cube.Region;
import java.util.List;

/**
 * A row that a form knows by its label (固定行).
 *
 * @param names its spellings, the usual one first; each a path below the groups that it stands under
 * @param region what its figures measure, the panel's region included
 * @param isSigned true if its amounts may be negative
 */
public record RowLabel(List<String> names, Region region, boolean isSigned) {

    /** Returns the label as it stands under its group: the last part of the path. */
    public static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the group that a label stands under, or an empty text. */
    public static String group(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
