package io.gouji.budget.table;

import java.util.List;
import java.util.OptionalInt;

/**
 * Years in titles and headings, told from the document's (年度): {@code {0}年预算数} is this year's, {@code {-1}年决算数} last
 * year's.
 */
final class YearText {

    private static final int MOST_AGO = 9;

    private YearText() {
    }

    static boolean isDated(String text) {
        return text.indexOf('{') >= 0;
    }

    /** The text in a document of that year. */
    static String of(String text, int year) {
        if (!isDated(text)) {
            return text;
        }
        String dated = text.replace("{0}", String.valueOf(year));
        for (int ago = 1; ago <= MOST_AGO && isDated(dated); ago++) {
            dated = dated.replace("{-" + ago + "}", String.valueOf(year - ago));
        }
        return dated;
    }

    /** The text in a document of that year, or as it is declared. */
    static String of(String text, OptionalInt year) {
        return year.isPresent() ? of(text, year.getAsInt()) : text;
    }

    static List<String> of(List<String> texts, OptionalInt year) {
        return year.isEmpty() || texts.stream().noneMatch(YearText::isDated) ? texts
                : texts.stream().map(text -> of(text, year)).toList();
    }

    /** Refuses a bracket that tells no year. */
    static void check(String text) {
        if (isDated(text) && isDated(of(text, 2000))) {
            throw new IllegalArgumentException(
                    "Year must be '{0}' for this year or '{-1}' to '{-9}' for years before, but was '" + text + "'");
        }
    }
}
