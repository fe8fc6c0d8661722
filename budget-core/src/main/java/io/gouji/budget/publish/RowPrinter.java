package io.gouji.budget.publish;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Growth;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Column;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Prints the sums of a row: an amount as such, a percentage of the amounts that other columns of its panel print. A
 * percentage of what the panel does not print stays blank.
 */
final class RowPrinter {

    private static final int DECIMALS = 2;

    private final List<Column> columns;
    private final List<Region> regions;
    private final UnaryOperator<Region> whole;

    /** A printer for the rows of a panel; {@code whole} adds to a column's region what document and panel say. */
    RowPrinter(Panel panel, UnaryOperator<Region> whole) {
        this.columns = panel.columns();
        this.whole = whole;
        this.regions = columns.stream().map(Column::region).map(whole).toList();
    }

    /** Returns a figure for each column. */
    List<Figure> figures(List<Money> sums, Function<Money, Figure> print) {
        List<Figure> figures = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            figures.add(columns.get(i).measure().isPercentage() ? percentage(i, sums) : print.apply(sums.get(i)));
        }
        return figures;
    }

    private Figure percentage(int index, List<Money> sums) {
        Column column = columns.get(index);
        boolean own = column.base().equals(Region.everything());
        if (own && column.measure() != Measure.COMPLETION) {
            return Figure.blank();
        }
        Optional<Money> amount = amount(own ? whole.apply(Region.everything()) : regions.get(index), sums);
        Optional<Money> base = amount(own ? regions.get(index) : whole.apply(column.region().and(column.base())), sums);
        return amount.flatMap(above -> base.flatMap(below -> fraction(column.measure(), above, below)))
                .map(RowPrinter::figure).orElse(Figure.blank());
    }

    private static Optional<BigDecimal> fraction(Measure measure, Money above, Money below) {
        return measure == Measure.RATE ? Growth.rate(above, below) : above.ratioTo(below);
    }

    private Optional<Money> amount(Region region, List<Money> sums) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).measure() == Measure.AMOUNT && regions.get(i).equals(region)) {
                return Optional.of(sums.get(i));
            }
        }
        return Optional.empty();
    }

    private static Figure figure(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP);
        return Figure.of(percent.toPlainString(), Money.of(percent), DECIMALS);
    }
}
