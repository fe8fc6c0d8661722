package io.gouji.budget.table;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.label.Labels;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.row.PanelMeanings;
import io.gouji.budget.row.RowLabel;
import io.gouji.budget.row.RowText;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Enters a budget by names (按名称录入预算): form, row by code or label, column by heading, figure by its digits.
 *
 * <pre>{@code
 * DepartmentBudget budget = BudgetEntry.of("某某局", 2024, Template.wuchang2024())
 *         .table("部门支出总表", MoneyUnit.WAN_YUAN)
 *         .row("合计").put("合计", "704.60").put("项目支出", "467.50")
 *         .row("2060702", "科普活动").put("合计", "467.50").put("项目支出", "467.50")
 *         .build();
 * }</pre>
 *
 * Whatever is not entered is blank. A name that the template does not have is refused by an
 * {@link IllegalArgumentException} that lists the names it has. Not thread-safe; the budget that it builds is.
 */
public final class BudgetEntry {

    private final String department;
    private final int year;
    private final Template template;
    private final List<TableEntry> tables = new ArrayList<>();

    private BudgetEntry(String department, int year, Template template) {
        this.department = Objects.requireNonNull(department, "department");
        this.year = year;
        this.template = Objects.requireNonNull(template, "template");
    }

    /** A table being entered. */
    private record TableEntry(Form form, MoneyUnit unit, List<RowEntry> rows, List<String> remarks) {
    }

    /** A row being entered: its figures by column, null where nothing was put. */
    private record RowEntry(String asked, int panel, String code, String name, Figure[] figures) {
    }

    /** Returns an entry of a department's budget of that year (年度), without tables yet. */
    public static BudgetEntry of(String department, int year, Template template) {
        return new BudgetEntry(department, year, template);
    }

    /**
     * Begins a table (表), to which the rows that follow belong.
     *
     * @param form the form's name, number or title, such as {@code EXPENDITURE}, 3 or 部门支出总表
     * @param unit the unit of measure in which its figures are put (计量单位)
     * @throws IllegalArgumentException if the template has no such form
     */
    public BudgetEntry table(String form, MoneyUnit unit) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(unit, "unit");
        Form found = template.forms().stream().filter(each -> isCalled(each, form)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Form must be one of the template "
                        + template.name() + ", such as " + names(template.forms().stream().map(Form::title).toList())
                        + ", but was '" + form + "'"));
        tables.add(new TableEntry(found, unit, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    private static boolean isCalled(Form form, String name) {
        return form.name().equals(name) || form.number().equals(name) || isOneOf(form.titles(), name);
    }

    private static boolean isOneOf(List<String> labels, String label) {
        return labels.stream().anyMatch(each -> Labels.key(each).equals(Labels.key(label)));
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /** Adds a remark to the table at hand (备注). */
    public BudgetEntry remark(String text) {
        current().remarks().add(Objects.requireNonNull(text, "text"));
        return this;
    }

    /**
     * Begins a row of the table at hand (行), to which the figures that follow belong.
     *
     * @param row its code, or its label under its side and group, such as 合计 or 收入/本年收入合计
     * @throws IllegalArgumentException if the form has no such row, or on several sides and the label names none
     */
    public BudgetEntry row(String row) {
        return row(row, "");
    }

    /**
     * Begins a row of the table at hand with a code and a name.
     *
     * @param row its code, or its label under its side and group
     * @param name the name to print beside the code; an empty text for a label
     */
    public BudgetEntry row(String row, String name) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(name, "name");
        Form form = current().form();
        List<RowEntry> found = new ArrayList<>();
        for (int i = 0; i < form.panels().size(); i++) {
            candidate(form, i, row, name).ifPresent(found::add);
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException(unknown(form, row, found.isEmpty()));
        }
        current().rows().add(found.get(0));
        return this;
    }

    /** Returns the row as that panel has it; empty if it has none such. */
    private static Optional<RowEntry> candidate(Form form, int panel, String asked, String name) {
        int slash = asked.indexOf('/');
        String side = asked.substring(0, Math.max(0, slash));
        boolean named = slash > 0 && isOneOf(form.panels().get(panel).names(), side);
        String row = named ? asked.substring(slash + 1) : asked;
        boolean coded = FunctionCode.isValid(row) || EconomicCode.isValid(row) || UnitCode.isValid(row);
        RowText text = new RowText(panel, coded ? row : "", coded ? name : RowLabel.lastPart(row), "");
        boolean elsewhere = slash > 0 && !named && form.panels().stream().anyMatch(each -> isOneOf(each.names(), side));
        return elsewhere || form.meanings().get(panel).of(text).isEmpty() ? Optional.empty()
                : Optional.of(new RowEntry(asked, panel, text.code(), text.name(),
                        new Figure[form.panels().get(panel).columns().size()]));
    }

    private static String unknown(Form form, String row, boolean none) {
        return "Row of " + form.title() + (none
                ? " must be " + form.meanings().stream().map(PanelMeanings::expected).distinct()
                        .collect(Collectors.joining(", or "))
                : " must begin with its side, one of " + names(form.panels().stream().map(Panel::name).toList()))
                + ", but was '" + row + "'";
    }

    /**
     * Puts a figure into the row at hand.
     *
     * @param column the heading (栏), such as 项目支出 or 基本支出/人员经费; its last part is enough where that is its own
     * @param number the digits in the unit of the table, such as {@code 467.50}; commas between thousands are allowed
     * @throws IllegalArgumentException if the form has no such column, it was put before, or the number is none of
     *     that unit
     */
    public BudgetEntry put(String column, String number) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(number, "number");
        RowEntry row = currentRow();
        int place = column(current().form().panels().get(row.panel()), column);
        if (row.figures()[place] != null) {
            throw new IllegalArgumentException("Column must be put once a row, but '" + column + "' of '" + row.asked()
                    + "' came a second time");
        }
        Measure measure = current().form().panels().get(row.panel()).columns().get(place).measure();
        row.figures()[place] = figure(number, measure == Measure.AMOUNT ? current().unit() : MoneyUnit.WAN_YUAN);
        return this;
    }

    private int column(Panel panel, String column) {
        List<String> headings = panel.columns().stream().map(each -> each.heading(year)).toList();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (isOneOf(panel.columns().get(i).headings(), column) || isOneOf(List.of(headings.get(i)), column)) {
                return i;
            }
            if (Labels.key(RowLabel.lastPart(headings.get(i))).equals(Labels.key(column))) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("Column must be one of " + names(headings) + ", but was '" + column
                    + "'");
        }
        return found.get(0);
    }

    private static Figure figure(String number, MoneyUnit unit) {
        String digits = number.replace(",", "");
        if (!digits.matches("-?[0-9]{1,16}(?:\\.[0-9]+)?")) {
            throw new IllegalArgumentException("Figure must be plain digits in " + unit.chinese()
                    + ", such as '704.60', but was '" + number + "'");
        }
        BigDecimal value = new BigDecimal(digits);
        if (value.scale() > unit.maxDecimals()) {
            throw new IllegalArgumentException("Figure in " + unit.chinese() + " must have at most "
                    + unit.maxDecimals() + " decimals, since nothing is smaller than one fen, but was '" + number
                    + "'");
        }
        Money amount = unit.money(value);
        return Figure.of(number, amount, unit.scale(value.scale()));
    }

    private TableEntry current() {
        if (tables.isEmpty()) {
            throw new IllegalStateException("Entry must have a table first, such as by table(\"部门支出总表\", "
                    + "MoneyUnit.WAN_YUAN), but had none");
        }
        return tables.get(tables.size() - 1);
    }

    private RowEntry currentRow() {
        List<RowEntry> rows = current().rows();
        if (rows.isEmpty()) {
            throw new IllegalStateException("Table must have a row first, such as by row(\"合计\"), but had none");
        }
        return rows.get(rows.size() - 1);
    }

    /**
     * Returns the budget that was entered.
     *
     * @throws IllegalArgumentException if a row has no meaning in its form or comes twice, or a table comes twice
     */
    public DepartmentBudget build() {
        return DepartmentBudget.builder().department(department).year(year).template(template)
                .tables(tables.stream().map(BudgetEntry::table).toList()).build();
    }

    private static BudgetTable table(TableEntry entry) {
        List<PrintedRow> rows = entry.rows().stream().map(row -> PrintedRow.of(row.panel(), row.code(), row.name(), "",
                Arrays.stream(row.figures()).map(figure -> Optional.ofNullable(figure).orElse(Figure.blank())).toList(),
                0)).toList();
        BudgetTable table = BudgetTable.of(entry.form(), Optional.of(entry.unit()), rows,
                Collections.unmodifiableList(entry.remarks()), 0);
        if (!table.unreadRows().isEmpty()) {
            throw new IllegalArgumentException(entry.form().title() + ": " + table.unreadRows().get(0).reason());
        }
        for (int i = 0; i < rows.size(); i++) {
            check(entry, entry.rows().get(i), table.rows().get(i));
        }
        return table;
    }

    /** A label of several groups belongs to the group whose row came last, which may be another than was asked for. */
    private static void check(TableEntry entry, RowEntry asked, BudgetRow found) {
        String key = Labels.key(found.key());
        if (asked.code().isEmpty() && asked.asked().contains("/") && !isBelow(key, Labels.key(asked.asked()))) {
            throw new IllegalArgumentException("Row of " + entry.form().title()
                    + " must come below the row of its group, as in the printed table, but '" + asked.asked()
                    + "' came where it is '" + found.key() + "'");
        }
    }

    private static boolean isBelow(String found, String asked) {
        return found.equals(asked) || found.endsWith("/" + asked) || asked.endsWith("/" + found);
    }
}
