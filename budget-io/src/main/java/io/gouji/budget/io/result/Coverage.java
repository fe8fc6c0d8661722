package io.gouji.budget.io.result;

import io.gouji.budget.rules.finding.Language;
import java.io.Serializable;
import java.util.Objects;

/**
 * What became of every number of a source (读数清单): each is counted once, as a figure that a region took, as a target or
 * count, as an identifier (a code, an ordinal, a year, a date, a page …), or as not placed.
 *
 * @param figures the numbers that are figures of tables and statements
 * @param targets the numbers that are targets of goals, and counts
 * @param identifiers the numbers that name and do not measure
 * @param unplaced the numbers that nothing is known of; each is told once as a problem of the reading, by itself or
 *     with its row or table
 * @param first where the first of those is, in English and in Chinese, and its text; three empty texts if there is none
 */
public record Coverage(int figures, int targets, int identifiers, int unplaced, First first) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The first number that was not placed. */
    public record First(String place, String chinesePlace, String text) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** No number. */
        public static final First NONE = new First("", "", "");
    }

    /** Checks the counts. */
    public Coverage {
        Objects.requireNonNull(first, "first");
        if (figures < 0 || targets < 0 || identifiers < 0 || unplaced < 0) {
            throw new IllegalArgumentException("Counts must be 0 or more, but were '" + figures + " " + targets + " "
                    + identifiers + " " + unplaced + "'");
        }
    }

    /** Returns the count of all numbers of the source. */
    public int numbers() {
        return figures + targets + identifiers + unplaced;
    }

    /** Returns true if every number was placed. */
    public boolean isComplete() {
        return unplaced == 0;
    }

    /** Returns a sentence such as {@code 712 of 731 numbers read; 19 not placed, first at line 210: 5}. */
    public String in(Language language) {
        String all = String.valueOf(numbers());
        String read = String.valueOf(numbers() - unplaced);
        if (language == Language.ZH) {
            return isComplete() ? "全部 " + all + " 个数字均已识别" : "共 " + all + " 个数字，已识别 " + read + " 个；未归入 " + unplaced
                    + " 个，首个在" + first.chinesePlace + "：" + first.text;
        }
        return isComplete() ? "all " + all + " numbers read" : read + " of " + all + " numbers read; " + unplaced
                + " not placed, first at " + first.place + ": " + first.text;
    }
}
