package io.gouji.budget.io.lines;

import io.gouji.budget.cube.Coordinate;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Nature;
import io.gouji.budget.cube.Phase;
import io.gouji.budget.cube.Side;
import io.gouji.budget.cube.Topic;
import io.gouji.budget.cube.Use;
import io.gouji.budget.cube.Vintage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of lines tells; the first heading is the one that is written. */
enum Part {
    YEAR(Dimension.YEAR), PHASE(Dimension.PHASE, Phase.values()), SIDE(Dimension.SIDE, Side.values()),
    DEPARTMENT(null), DEPARTMENT_NAME(null), UNIT(Dimension.UNIT), UNIT_NAME(null),
    FUND(Dimension.FUND, Fund.values()), VINTAGE(Dimension.VINTAGE, Vintage.values()), USE(Dimension.USE, Use.values()),
    NATURE(Dimension.NATURE, Nature.values()), FUNCTION(Dimension.FUNCTION), ECONOMIC(Dimension.ECONOMIC),
    CATEGORY(null), PROJECT(null), PROJECT_CODE(null), TOPIC(Dimension.TOPIC, Topic.values());

    private final Dimension dimension;      // null if the part tells none by itself
    private final List<Coordinate> members;

    Part(Dimension dimension, Coordinate... members) {
        this.dimension = dimension;
        this.members = List.of(members);
    }

    static Part of(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(part -> part.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Part must be one of " + Arrays.toString(values()) + ", but was '" + name + "'"));
    }

    Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Its members, if they are a fixed list. */
    List<Coordinate> members() {
        return members;
    }
}
