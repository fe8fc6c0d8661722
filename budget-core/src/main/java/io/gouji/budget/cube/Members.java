package io.gouji.budget.cube;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.label.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of the members of a dimension, to and from their paths. */
final class Members {

    /** The path of the change of an amount since last year. */
    static final String CHANGE = "change/";

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}|-[1-9]|change");
    private static final int MAX_NAME = 60;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Members() {
    }

    /** The path of the member of that name. */
    static String path(Dimension dimension, String member, Dimensions members) {
        return switch (dimension) {
            case FUNCTION -> FunctionCode.of(member).toString();
            case ECONOMIC -> EconomicCode.of(member).toString();
            case UNIT -> member.endsWith("/") ? names(cut(member)) : UnitCode.of(member).toString();
            case YEAR -> year(member) + "/";
            case PROJECT -> names(member);
            default -> named(dimension, member, members);
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

    /** The member as {@link #path(Dimension, String, Dimensions)} reads it with the standard members. */
    static String printed(Dimension dimension, String path) {
        boolean whole = dimension == Dimension.UNIT || dimension.isNamed() && isOwn(dimension, path);
        return whole ? path : label(dimension, path);
    }

    private static boolean isOwn(Dimension dimension, String path) {
        return Dimensions.standard().member(dimension, label(dimension, path)).isEmpty();
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
            case SIDE, PHASE, FUND, VINTAGE, USE, NATURE, TOPIC ->
                Dimensions.standard().member(dimension, label).map(Member::chinese).orElse(label);
            case YEAR -> path.equals(CHANGE) ? "比上年增减" : label;
            default -> label;
        };
    }

    private static String cut(String path) {
        return path.substring(0, path.length() - 1);
    }

    /**
     * The path of a named member: by its name, or by the names of all members from the root down to it, each ended by a
     * slash. A name that the members know must stand where they have it, so that no node has two paths.
     */
    private static String named(Dimension dimension, String member, Dimensions members) {
        if (!member.endsWith("/")) {
            return members.get(dimension, member).node().path();
        }
        String path = "";
        for (String name : cut(member).split("/", -1)) {
            path = path + name + "/";
            String own = members.member(dimension, name).map(known -> known.node().path()).orElse(path);
            if (!isName(name) || !own.equals(path)) {
                throw new IllegalArgumentException("Member of " + dimension
                        + " must be names from the root, such as 'FISCAL/GENERAL_PUBLIC/TAX/', but was '" + member
                        + "'");
            }
        }
        return path;
    }

    /** Returns true for letters, digits and low lines that begin with a letter. */
    static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= MAX_NAME && Character.isLetter(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }
}
