package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A column of figures of a form (金额栏): its headings, and what it adds to the region of its figures. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Column implements Serializable {

    private static final long serialVersionUID = 1L;

    Column() {
    }

    static Column of(List<String> headings, Measure measure, Region region) {
        return ImmutableColumn.of(headings, measure, region);
    }

    /** The headings under which the column is printed, the usual one first; each a path such as 本年收入/小计. */
    @Value.Parameter
    public abstract List<String> headings();

    /** What the column's numbers are. */
    @Value.Parameter
    public abstract Measure measure();

    /** What every figure of the column measures, as far as the column says it. */
    @Value.Parameter
    public abstract Region region();

    /**
     * The usual heading: the column's part of a figure's address, years in it told from the document's
     * ({@code {-1}年}).
     */
    public String heading() {
        return headings().get(0);
    }

    /** The usual heading in a document of that year, if it tells one. */
    public String heading(OptionalInt year) {
        return year.isPresent() ? heading(year.getAsInt()) : heading();
    }

    /** The usual heading in a document of that year. */
    public String heading(int year) {
        String heading = heading().replace("{0}", String.valueOf(year));
        for (int ago = 1; ago < 10 && heading.indexOf('{') >= 0; ago++) {
            heading = heading.replace("{-" + ago + "}", String.valueOf(year - ago));
        }
        return heading;
    }

    @Override
    public String toString() {
        return heading() + " (" + region() + ")";
    }
}
