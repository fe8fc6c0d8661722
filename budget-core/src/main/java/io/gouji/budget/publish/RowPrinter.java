package io.gouji.budget.publish;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints the sums of a row: an amount as such, a change as this year's less last year's, a percentage of the amounts
 * that other columns of its panel print. What the lines say nothing of (another year, another phase) stays blank, and
 * so does a percentage of what the panel does not print.
 */
final class RowPrinter {

    private static final int DECIMALS = 2;

    private final Panel panel;
    private final List<Column> columns;
    private final Projection projection;
    private final List<Region> regions;
    private final BitSet known = new BitSet();      // the columns of which the lines can say an amount

    /** A printer for the rows of a panel of that projection. */
    RowPrinter(Panel panel, Projection projection) {
        this.panel = panel;
        this.columns = panel.columns();
        this.projection = projection;
        this.regions = columns.stream().map(column -> whole(column.region())).toList();
        for (int i = 0; i < regions.size(); i++) {
            known.set(i, projection.isKnown(regions.get(i)));
        }
    }

    private Region whole(Region column) {
        return projection.whole(panel, column);
    }

    /** Returns a figure for each column. */
    List<Figure> figures(List<Money> sums, Function<Money, Figure> print) {
        List<Figure> figures = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            figures.add(columns.get(i).measure().isPercentage() ? percentage(i, sums)
                    : amount(i, sums).map(print).orElse(Figure.blank()));
        }
        return figures;
    }

    private Optional<Money> amount(int index, List<Money> sums) {
        if (regions.get(index).isChange()) {
            Region column = columns.get(index).region();
            return amount(thisYear(column), sums).flatMap(now -> amount(lastYear(column), sums).map(now::minus));
        }
        return known.get(index) ? Optional.of(sums.get(index)) : Optional.empty();
    }

    /** Returns what a comparison compares: this year's amount in the phase of the document. */
    private Region thisYear(Region column) {
        return whole(column.without(Dimension.YEAR).without(Dimension.PHASE));
    }

    /** Returns what it compares with: last year's amount in the phase that the column names. */
    private Region lastYear(Region column) {
        return projection.lastYear(whole(column));
    }

    private Figure percentage(int index, List<Money> sums) {
        Column column = columns.get(index);
        if (!column.base().equals(Region.everything())) {
            return ratio(column, regions.get(index), whole(column.region().and(column.base())), sums);
        }
        return switch (column.measure()) {
            case RATE -> ratio(column, thisYear(column.region()), lastYear(column.region()), sums);
            case COMPLETION -> ratio(column, whole(Region.everything()), regions.get(index), sums);
            default -> Figure.blank();
        };
    }

    private Figure ratio(Column column, Region amount, Region base, List<Money> sums) {
        return amount(amount, sums).flatMap(above -> amount(base, sums)
                .flatMap(below -> fraction(column.measure(), above,
                        below))).map(RowPrinter::figure).orElse(Figure.blank());
    }

    private static Optional<BigDecimal> fraction(Measure measure, Money above, Money below) {
        return measure == Measure.RATE ? above.growthSince(below) : above.ratioTo(below);
    }

    /** Returns the amount that a column of the panel prints of that region. */
    private Optional<Money> amount(Region region, List<Money> sums) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).measure() == Measure.AMOUNT && regions.get(i).equals(region)) {
                return amount(i, sums);
            }
        }
        return Optional.empty();
    }

    private static Figure figure(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP);
        return Figure.of(percent.toPlainString(), Money.of(percent), DECIMALS);
    }
}
