package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be there and what must not: tables, and the remarks of those without money. */
final class Presence {

    private static final List<String> NOTHING = List.of("没有", "无此项", "未安排", "不涉及", "无相关", "为空", "空表");
    private static final List<Fund> FUNDS = List.of(Fund.GOVERNMENT_FUNDS, Fund.STATE_CAPITAL);

    private final DepartmentBudget budget;
    private final List<Observation> seen = new ArrayList<>();

    private Presence(DepartmentBudget budget) {
        this.budget = budget;
    }

    static List<Observation> of(DepartmentBudget budget) {
        Presence presence = new Presence(budget);
        budget.template().forms(Form.Kind.MONEY).forEach(presence::form);
        return presence.seen;
    }

    private void form(Form form) {
        Optional<BudgetTable> table = budget.table(form.name());
        if (table.isEmpty()) {
            seen.add(Observation.notMet(Rule.FORM_PRESENT, form.name(), new Span(0, form.title()), "未见“" + form.title() + "”。",
                    "table '" + form.title() + "' is not there"));
            return;
        }
        seen.add(Observation.met(Rule.FORM_PRESENT, form.name()));
        remarks(table.get());
    }

    private void remarks(BudgetTable table) {
        Form form = table.form();
        Optional<String> nothing = table.remarks().stream().filter(remark -> NOTHING.stream().anyMatch(remark::contains)).findFirst();
        Span span = new Span(table.line(), nothing.orElse(form.title()));
        if (hasMoney(table)) {
            seen.add(nothing.isEmpty() ? Observation.met(Rule.REMARK_CONTRADICTS, form.name())
                    : Observation.notMet(Rule.REMARK_CONTRADICTS, form.name(), span, "“" + form.title() + "”有数据，却说明“" + nothing.get() + "”。",
                            "table '" + form.title() + "' has money, but says '" + nothing.get() + "'"));
        } else if (form.remark().isPresent() && !hasFigures(table)) {
            seen.add(!table.remarks().isEmpty() ? Observation.met(Rule.REMARK_PRESENT, form.name())
                    : Observation.notMet(Rule.REMARK_PRESENT, form.name(), span, "“" + form.title() + "”没有数据，也没有说明。",
                            "table '" + form.title() + "' is empty and has no remark"));
            nothing.ifPresent(remark -> fund(form, remark, span));
        }
    }

    private void fund(Form form, String remark, Span span) {
        Region region = form.panels().get(0).region();
        Optional<Fund> wrong = FUNDS.stream().filter(fund -> names(remark, fund))
                .filter(fund -> !region.node(Dimension.FUND).equals(Optional.of(fund.node()))).findFirst();
        boolean right = FUNDS.stream().anyMatch(fund -> names(remark, fund) && region.node(Dimension.FUND).equals(Optional.of(fund.node())));
        seen.add(wrong.isEmpty() || right ? Observation.met(Rule.REMARK_RIGHT, form.name())
                : Observation.notMet(Rule.REMARK_RIGHT, form.name(), span, "“" + form.title() + "”的说明写的是“" + wrong.get().chinese() + "”。",
                        "the remark of '" + form.title() + "' speaks of '" + wrong.get().chinese() + "'"));
    }

    private static boolean names(String remark, Fund fund) {
        return remark.contains(fund.chinese().substring(0, 5));
    }

    private static boolean hasFigures(BudgetTable table) {
        return table.rows().stream().map(BudgetRow::printed).flatMap(row -> row.figures().stream()).anyMatch(figure -> !figure.isBlank())
                || !table.unreadRows().isEmpty();
    }

    private static boolean hasMoney(BudgetTable table) {
        return table.rows().stream().map(BudgetRow::printed).flatMap(row -> row.figures().stream()).map(Figure::amount)
                .anyMatch(amount -> amount.filter(money -> !money.isZero()).isPresent());
    }
}
