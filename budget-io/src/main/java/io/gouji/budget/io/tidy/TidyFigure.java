package io.gouji.budget.io.tidy;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure of a budget as a row of tidy data (数据行): where it stands, what it measures, and its amount in both units.
 *
 * @param document the name of the document, such as {@code wuchang-2024.txt}; it may be empty
 * @param department the department as printed (部门); it may be empty
 * @param year the year of the document (年度); empty if it prints none
 * @param template the name of the template that the document follows
 * @param form the form of its table (表)
 * @param cell its address
 * @param code the code of its row as printed (编码); empty where the row prints none
 * @param name the name of its row as printed (名称)
 * @param measure what the number is: money, a share, a rate, or a count
 * @param region what the figure measures
 * @param figure what is printed
 * @param unit the unit of measure of the table (计量单位); empty where it prints none
 * @param line the line in the source, from 1; 0 where it has none
 * @param column the cell of that line, from 1; 0 where the source has none
 */
public record TidyFigure(String document, String department, OptionalInt year, String template, Form form,
        CellRef cell, String code, String name, Measure measure, Region region, Figure figure,
        Optional<MoneyUnit> unit, int line, int column) {

    /** Checks that nothing is missing. */
    public TidyFigure {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(figure, "figure");
    }

    /** Returns the amount of money (金额); empty if the figure is not printed or is no money. */
    public Optional<Money> amount() {
        return measure == Measure.AMOUNT ? figure.amount() : Optional.empty();
    }

    /** Returns the amount in 万元; empty if the figure is not printed or is no money. */
    public Optional<BigDecimal> wan() {
        return amount().map(MoneyUnit.WAN_YUAN::number);
    }

    /** Returns the amount in 元; empty if the figure is not printed or is no money. */
    public Optional<BigDecimal> yuan() {
        return amount().map(MoneyUnit.YUAN::number);
    }

    /** Returns the printed share, rate (in percent) or count; empty for money and for what is not printed. */
    public Optional<BigDecimal> number() {
        return measure == Measure.AMOUNT ? Optional.empty() : figure.amount().map(Money::amount);
    }

    /** Returns the node of the figure's region in that dimension (维度); empty if it covers all of the dimension. */
    public Optional<Node> at(Dimension dimension) {
        return region.node(dimension);
    }

    @Override
    public String toString() {
        return cell + (name.isEmpty() || cell.row().endsWith(name) ? "" : " " + name) + " = " + figure;
    }
}
