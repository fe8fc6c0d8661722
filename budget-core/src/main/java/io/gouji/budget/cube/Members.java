package io.gouji.budget.cube;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.code.UnitCode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of the members of a dimension, to and from their paths. */
final class Members {

    /** The path of the change of an amount since last year. */
    static final String CHANGE = "change/";

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}|-[1-9]|change");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Members() {
    }

    /** The path of the member of that name. */
    static String path(Dimension dimension, String member) {
        return switch (dimension) {
            case FUNCTION -> FunctionCode.of(member).toString();
            case ECONOMIC -> EconomicCode.of(member).toString();
            case UNIT -> member.endsWith("/") ? names(cut(member)) : UnitCode.of(member).toString();
            case YEAR -> year(member) + "/";
            case PROJECT -> names(member);
            default -> named(dimension, member).path();
        };
    }

    /** The path of what is known by names: each as labels are compared, and without the signs that join members. */
    static String path(List<String> names) {
        String path = "";       // of very few names, mostly Chinese: a builder would begin with narrower signs
        for (String name : names) {
            String key = Labels.key(name);
            check(!key.isEmpty(), names);
            path = path + key.replace('/', '／').replace('+', '＋') + '/';
        }
        check(!path.isEmpty(), names);
        return path;
    }

    private static void check(boolean named, List<String> names) {
        if (!named) {
            throw new IllegalArgumentException("Names must not be blank, such as '科普活动经费', but were '" + names + "'");
        }
    }

    private static String names(String joined) {
        return path(Arrays.asList(joined.split("/", -1)));
    }

    private static String year(String member) {
        if (!YEAR.matcher(member).matches()) {
            throw new IllegalArgumentException(
                    "Year must be four digits, such as '2024', or years ago, such as '-1', or "
                    + "'change', but was '" + member + "'");
        }
        return member;
    }

    /** The path of a year of the calendar; a declaration may also tell a year by its distance. */
    static String path(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Year must be four digits, such as '2024', but was '" + year + "'");
        }
        return year + "/";
    }

    /** The member as {@link #path(Dimension, String)} reads it. */
    static String printed(Dimension dimension, String path) {
        return dimension == Dimension.UNIT ? path : label(dimension, path);
    }

    /** The member's own name. */
    static String label(Dimension dimension, String path) {
        if (!path.endsWith("/")) {
            return path;
        }
        String names = cut(path);
        return dimension == Dimension.PROJECT ? names : names.substring(names.lastIndexOf('/') + 1);
    }

    /** The member's name in Chinese. */
    static String chinese(Dimension dimension, String path) {
        String label = label(dimension, path);
        return switch (dimension) {
            case SIDE, PHASE, FUND, VINTAGE, USE, NATURE, TOPIC -> coordinate(dimension, label).chinese();
            case YEAR -> path.equals(CHANGE) ? "比上年增减" : label;
            default -> label;
        };
    }

    private static String cut(String path) {
        return path.substring(0, path.length() - 1);
    }

    private static Node named(Dimension dimension, String member) {
        return coordinate(dimension, member).node();
    }

    private static Coordinate coordinate(Dimension dimension, String member) {
        return Arrays.stream(all(dimension)).filter(each -> each.toString().equals(member)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Member of " + dimension + " must be one of "
                        + Arrays.toString(all(dimension)) + ", but was '" + member + "'"));
    }

    private static Coordinate[] all(Dimension dimension) {
        return switch (dimension) {
            case SIDE -> Side.values();
            case PHASE -> Phase.values();
            case FUND -> Fund.values();
            case VINTAGE -> Vintage.values();
            case USE -> Use.values();
            case NATURE -> Nature.values();
            case TOPIC -> Topic.values();
            default -> throw new IllegalArgumentException(dimension + " has no named members");
        };
    }
}
