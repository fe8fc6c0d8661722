package io.gouji.budget.row;

import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import java.util.Optional;

/**
 * The meaning of a row (行义): its address, also as addresses are compared, what its figures measure, and the label of
 * the form that it was known by, if it was.
 */
public record RowMeaning(String key, String compared, Region region, Optional<Label> label, boolean isSigned) {

    /**
     * A label of the form.
     *
     * @param key the address of a row of that label
     * @param group the group that it stands under, or an empty text
     * @param begins the group that begins with it
     * @param isSigned true if its amounts may be negative
     */
    public record Label(String key, Region region, String group, Optional<String> begins, boolean isSigned) {
    }

    /** A meaning by code or name, not by a label of the form. */
    public static RowMeaning of(String key, Region region) {
        return new RowMeaning(key, Labels.key(key), region, Optional.empty(), false);
    }

    /** The meaning of a row known by that label. */
    public static RowMeaning of(String key, Region region, Label label) {
        return new RowMeaning(key, Labels.key(key), region, Optional.of(label), label.isSigned());
    }

    /** The same at another address. */
    public RowMeaning at(String other) {
        return new RowMeaning(other, Labels.key(other), region, label, isSigned);
    }

    /** Returns the same with amounts that may be negative if the condition holds. */
    public RowMeaning signed(boolean condition) {
        return condition ? new RowMeaning(key, compared, region, label, true) : this;
    }
}
