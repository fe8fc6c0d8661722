package io.gouji.budget.io.recognise.prose;

/**
 * A number of running text and what became of it (文中数字的去向).
 *
 * @param line the line of its first digit, from 1
 * @param column the column of its first digit, from 1
 * @param text the number with its unit
 * @param role what became of it
 */
public record ProseNumber(int line, int column, String text, Role role) {

    /** What became of a number. */
    public enum Role {
        /** A figure that a row of the text's form took. */
        FIGURE,
        /** A count of something. */
        TARGET,
        /** A year, a date, an ordinal, a code, a document number, a telephone number, a page. */
        IDENTIFIER,
        /** Nothing is known of it. */
        UNPLACED
    }
}
