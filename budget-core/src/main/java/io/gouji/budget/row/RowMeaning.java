package io.gouji.budget.row;

import io.gouji.budget.code.Labels;
import io.gouji.budget.cube.Region;
import java.util.Optional;

/**
 * What a row means (行义): its address, also as addresses are compared, what its figures measure, and the label of the
 * form that it was known by, if it was.
 */
public record RowMeaning(String key, String compared, Region region, Optional<Label> label) {

    /**
     * A label of the form.
     *
     * @param key the address of a row of that label
     * @param group the group that it stands under, or an empty text
     * @param begins the group that begins with it
     */
    public record Label(String key, Region region, String group, Optional<String> begins) {
    }

    /** A meaning by code or name, not by a label of the form. */
    public static RowMeaning of(String key, Region region) {
        return new RowMeaning(key, Labels.key(key), region, Optional.empty());
    }

    /** The meaning of a row known by that label. */
    public static RowMeaning of(String key, Region region, Label label) {
        return new RowMeaning(key, Labels.key(key), region, Optional.of(label));
    }

    /** The same at another address. */
    public RowMeaning at(String other) {
        return new RowMeaning(other, Labels.key(other), region, label);
    }
}
