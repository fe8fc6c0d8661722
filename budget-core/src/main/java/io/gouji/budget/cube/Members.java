package io.gouji.budget.cube;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import java.util.Arrays;

/** Names of the members of a dimension, to and from their paths. */
final class Members {

    private Members() {
    }

    static String path(Dimension dimension, String member) {
        return switch (dimension) {
            case FUNCTION -> FunctionCode.of(member).toString();
            case ECONOMIC -> EconomicCode.of(member).toString();
            case UNIT -> UnitCode.of(member).toString();
            case YEAR, PROJECT -> member + "/";
            default -> named(dimension, member).path();
        };
    }

    static String label(Dimension dimension, String path) {
        if (dimension == Dimension.PROJECT) {
            return path.substring(0, path.length() - 1);
        }
        return path.endsWith("/") ? path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1) : path;
    }

    private static Node named(Dimension dimension, String member) {
        return Arrays.stream(all(dimension)).filter(each -> each.toString().equals(member)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Member of " + dimension + " must be one of "
                        + Arrays.toString(all(dimension)) + ", but was '" + member + "'"))
                .node();
    }

    private static Coordinate[] all(Dimension dimension) {
        return switch (dimension) {
            case SIDE -> Side.values();
            case PHASE -> Phase.values();
            case FUND -> Fund.values();
            case VINTAGE -> Vintage.values();
            case USE -> Use.values();
            case NATURE -> Nature.values();
            default -> throw new IllegalArgumentException(dimension + " has no named members");
        };
    }
}
