package io.gouji.budget.publish;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the tables of a template from budget lines (由预算数据生成公开表): every figure is the sum of the lines inside its
 * region, rounded half up as printed.
 */
public final class Publisher {

    private final Template template;
    private final MoneyUnit unit;
    private final int decimals;

    private Publisher(Template template, MoneyUnit unit, int decimals) {
        this.template = template;
        this.unit = unit;
        this.decimals = decimals;
    }

    /** Publishes in 万元 with two decimals. */
    public static Publisher of(Template template) {
        return new Publisher(Objects.requireNonNull(template, "template"), MoneyUnit.WAN_YUAN, 2);
    }

    /**
     * Publishes in that unit with that many decimals.
     *
     * @throws IllegalArgumentException if the last of them would be less than one fen
     */
    public Publisher in(MoneyUnit unit, int decimals) {
        Objects.requireNonNull(unit, "unit");
        if (decimals < 0 || decimals > unit.maxDecimals()) {
            throw new IllegalArgumentException("Decimals of " + unit.chinese() + " must be 0 to " + unit.maxDecimals()
                    + ", such as '2', but were '" + decimals + "'");
        }
        return new Publisher(template, unit, decimals);
    }

    /** Publishes the same without rounding: in 元 to the fen. */
    public Publisher exact() {
        return in(MoneyUnit.YUAN, MoneyUnit.YUAN.maxDecimals());
    }

    /**
     * The published tables of that department and year. A line that states no year or phase is of the one published.
     *
     * @throws IllegalArgumentException if lines do not say what the forms distinguish, see {@link #undecided}: the
     *     tables would print 0.00 where their money belongs
     * @throws ArithmeticException if a figure is too large for an amount
     */
    public DepartmentBudget publish(BudgetLines lines, String department, int year) {
        Objects.requireNonNull(lines, "lines");
        undecided(lines, year).forEach(this::refuse);
        DepartmentBudget.Builder budget =
                DepartmentBudget.builder().department(department).year(year).template(template);
        Projection projection = new Projection(template.region().withYear(year), year, lines.places());
        Map<Form, List<PanelPrinter>> forms = new LinkedHashMap<>();
        for (Form form : template.forms(Form.Kind.MONEY)) {
            forms.put(form, printers(form, projection, lines.unitNames()));
        }
        projection.add(lines.sums());
        forms.forEach((form, panels) -> budget.addTable(table(form, panels, year)));
        return budget.build();
    }

    private void refuse(Dimension dimension, Money amount) {
        throw new IllegalArgumentException(refusal(dimension, amount));
    }

    /**
     * Returns the sentence that refuses lines of that amount which do not say that dimension (不予发布的原因), in English,
     * the amount in the unit of the tables.
     *
     * @throws IllegalArgumentException if no form distinguishes the dimension
     */
    public String refusal(Dimension dimension, Money amount) {
        Objects.requireNonNull(dimension, "dimension");
        String said = unit.text(amount);
        if (template.leaves(dimension).isEmpty()) {
            throw new IllegalArgumentException("Dimension must be one that the forms of " + template.name()
                    + " distinguish, such as 'FUND', but was '" + dimension + "'");
        }
        return "Lines must say their " + dimension.name().toLowerCase(Locale.ROOT)
                + ", which the tables distinguish, such as '" + template.leaves(dimension).get(0) + "', but lines of "
                + said + " did not";
    }

    /** The template whose tables it makes. */
    public Template template() {
        return template;
    }

    /** The unit in which it prints. */
    public MoneyUnit unit() {
        return unit;
    }

    /**
     * Returns the amounts of lines that do not say what the forms distinguish (未写明的数据), by dimension: their fund,
     * vintage, use or nature. Revenue has no use or nature, and what is carried out has no nature.
     *
     * @return the sum of the amounts without their signs, in 万元; empty if every line says what is asked
     */
    public Map<Dimension, Money> undecided(BudgetLines lines, int year) {
        Objects.requireNonNull(lines, "lines");
        return new Undecided(template, year).of(lines.places(), lines.sums());
    }

    /** The list of the tables with their numbers (目录), as it stands in front of them. */
    public Section contents() {
        StringBuilder text = new StringBuilder("目录");
        for (Form form : template.forms()) {
            text.append(form.kind() == Form.Kind.PROSE ? "" : "\n表" + form.number() + " " + form.title());
        }
        return Section.of("目录", 0, text.toString());
    }

    private static List<PanelPrinter> printers(Form form, Projection projection, Map<UnitCode, String> unitNames) {
        return IntStream.range(0, form.panels().size())
                .mapToObj(index -> new PanelPrinter(form.panels().get(index), index, projection, unitNames)).toList();
    }

    private BudgetTable table(Form form, List<PanelPrinter> panels, int year) {
        if (form.remark().isPresent() && panels.stream().allMatch(PanelPrinter::isEmpty)) {
            String remark = form.remark().get().replace("{year}", String.valueOf(year));
            return BudgetTable.of(form, Optional.of(unit), List.of(), List.of(remark), 0);
        }
        List<PrintedRow> rows = panels.stream().flatMap(panel -> panel.rows(this::figure).stream()).toList();
        return BudgetTable.of(form, Optional.of(unit), rows, List.of(), 0);
    }

    private Figure figure(Money amount) {
        int scale = unit.scale(decimals);
        Money rounded = amount.rounded(scale, RoundingMode.HALF_UP);
        return Figure.of(unit.number(rounded).setScale(decimals).toPlainString(), rounded, scale);
    }
}
