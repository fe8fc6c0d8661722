package io.gouji.budget.io.lines;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Dimensions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a file of lines tells; the first heading is the one that is written. */
enum LinePart {
    YEAR(Dimension.YEAR), PHASE(Dimension.PHASE), SIDE(Dimension.SIDE),
    DEPARTMENT(null), DEPARTMENT_NAME(null), UNIT(Dimension.UNIT), UNIT_NAME(null),
    FUND(Dimension.FUND), VINTAGE(Dimension.VINTAGE), USE(Dimension.USE), NATURE(Dimension.NATURE),
    FUNCTION(Dimension.FUNCTION), ECONOMIC(Dimension.ECONOMIC),
    CATEGORY(null), PROJECT(null), PROJECT_CODE(null), TOPIC(Dimension.TOPIC);

    private final @Nullable Dimension dimension;      // null if the part tells none by itself

    LinePart(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    static LinePart of(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(part -> part.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "LinePart must be one of " + Arrays.toString(values()) + ", but was '" + name + "'"));
    }

    Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Its named members; none if it has codes or names. */
    List<Member> members() {
        return dimension == null ? List.of() : Dimensions.standard().members(dimension);
    }
}
