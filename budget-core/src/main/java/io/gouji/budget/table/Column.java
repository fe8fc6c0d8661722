package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;

/**
 * A column of figures of a form (金额栏): its headings, and what it adds to the region of its figures.
 *
 * @param headings the headings under which the column is printed, the usual one first; each a path such as 本年收入/小计,
 *     years in it told from the document's ({@code {-1}年})
 * @param measure what the column's numbers are
 * @param region what every figure of the column measures, as far as the column says it; of a percentage, the amount
 *     that is compared
 * @param base what a percentage is compared with, where that differs from the region; everything where nothing is said
 * @param isSigned true if its amounts may be negative (调整数, 差额)
 */
public record Column(List<String> headings, Measure measure, Region region, Region base, boolean isSigned)
        implements Serializable {

    /** Takes a copy of the headings. */
    public Column {
        headings = List.copyOf(headings);
    }

    static Column of(List<String> headings, Measure measure, Region region) {
        return new Column(headings, measure, region, Region.everything(), false);
    }

    /** Returns the usual heading as declared: the column's part of a figure's address. */
    public String heading() {
        return headings.get(0);
    }

    /** Returns the usual heading in a document of that year, if it has one. */
    public String heading(OptionalInt year) {
        return YearText.of(heading(), year);
    }

    /** Returns the usual heading in a document of that year. */
    public String heading(int year) {
        return YearText.of(heading(), year);
    }

    /** Returns all headings in a document of that year, if it has one; the usual one first. */
    public List<String> headings(OptionalInt year) {
        return YearText.of(headings, year);
    }

    /** Returns the heading and the region in one line. */
    @Override
    public String toString() {
        return heading() + " (" + region + ")";
    }
}
