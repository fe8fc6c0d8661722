package io.gouji.budget.table;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

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

    /** Publishes in that unit with that many decimals. */
    public Publisher in(MoneyUnit unit, int decimals) {
        return new Publisher(template, Objects.requireNonNull(unit, "unit"), decimals);
    }

    /** The published tables of that department and year. */
    public DepartmentBudget publish(BudgetLines lines, String department, int year) {
        List<BudgetTable> tables = new ArrayList<>();
        for (Form form : template.forms()) {
            tables.add(table(form, lines, year));
        }
        return DepartmentBudget.builder().department(department).year(OptionalInt.of(year)).template(template).tables(tables)
                .build();
    }

    private BudgetTable table(Form form, BudgetLines lines, int year) {
        List<PrintedRow> rows = new ArrayList<>();
        boolean money = false;
        for (int i = 0; i < form.panels().size(); i++) {
            Panel panel = form.panels().get(i);
            List<BudgetLine> inside = lines.lines().stream().filter(line -> overlaps(panel, line.region())).toList();
            money |= !inside.isEmpty();
            rows.addAll(new PanelPrinter(panel, i, lines, this).rows(inside));
        }
        Optional<String> remark = money ? Optional.empty() : form.remark();
        List<String> remarks = remark.map(text -> List.of(text.replace("{year}", String.valueOf(year)))).orElse(List.of());
        return BudgetTable.of(form, Optional.of(unit), remark.isPresent() ? List.of() : rows, remarks, 0);
    }

    private static boolean overlaps(Panel panel, Region line) {
        return panel.columns().stream().anyMatch(column -> panel.region().and(column.region()).contains(line));
    }

    Figure figure(Money amount) {
        int scale = unit.scale(decimals);
        Money rounded = amount.rounded(scale, RoundingMode.HALF_UP);
        return Figure.of(unit.number(rounded).setScale(decimals).toPlainString(), rounded, scale);
    }
}
