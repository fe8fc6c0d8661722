package io.gouji.budget.rules.internal.words;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Node;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What must be there and what must not: tables, and the remarks of those without money. */
public final class Presence {

    private static final List<String> NOTHING = List.of("没有", "无此项", "未安排", "不涉及", "无相关", "为空", "空表");
    private static final List<Member> FUNDS = List.of(Fund.GOVERNMENT_FUNDS, Fund.STATE_CAPITAL);

    private final DepartmentBudget budget;
    private final List<Observation> seen = new ArrayList<>();

    private Presence(DepartmentBudget budget) {
        this.budget = budget;
    }

    public static List<Observation> of(DepartmentBudget budget) {
        Presence presence = new Presence(budget);
        budget.template().forms(Form.Kind.MONEY).forEach(presence::form);
        return presence.seen;
    }

    private void form(Form form) {
        Optional<BudgetTable> table = budget.table(form.name());
        see(table.isPresent(), Rule.FORM_PRESENT, form, new Span(0, form.title()),
                () -> "未见“" + form.title() + "”。", () -> "table '" + form.title() + "' is not there");
        table.ifPresent(this::remarks);
        table.ifPresent(this::repeated);
    }

    /** A code that stands twice in a panel; the second row has no meaning, and is a hole in every sum around it. */
    private void repeated(BudgetTable table) {
        if (table.unreadRows().isEmpty()) {
            return;
        }
        Set<List<Object>> codes = new HashSet<>();
        table.rows().forEach(row -> codes.add(List.of(row.printed().panel(), row.printed().code())));
        for (UnreadRow unread : table.unreadRows()) {
            PrintedRow row = unread.printed();
            if (!row.code().isEmpty() && codes.contains(List.<Object>of(row.panel(), row.code()))) {
                String place = CellRef.of(table.form().name(), row.code(), "").toString();
                seen.add(Observation.notMet(Rule.CODE_REPEATED, place,
                        new Span(row.line(), (row.code() + " " + row.name()).strip()),
                        "“" + table.form().title() + "”中科目 " + row.code() + " 列了两次。",
                        "code " + row.code() + " stands twice in '" + table.form().title() + "'"));
            }
        }
    }

    /** Says that no relation between figures was judged: then a report without errors proves nothing. */
    public static Observation nothingJudged(DepartmentBudget budget) {
        return Observation.notMet(Rule.FIGURES_JUDGED, "", new Span(0, budget.department()),
                "没有一条数字之间的关系得到核对。", "not one relation between figures was judged");
    }

    private void remarks(BudgetTable table) {
        Form form = table.form();
        Optional<String> nothing = table.remarks().isEmpty() ? Optional.empty()
                : table.remarks().stream().filter(this::saysNothing).findFirst();
        Span span = new Span(table.line(), nothing.orElse(form.title()));
        if (hasMoney(table)) {
            see(nothing.isEmpty(), Rule.REMARK_CONTRADICTS, form, span,
                    () -> "“" + form.title() + "”有数据，却说明“" + nothing.orElseThrow() + "”。",
                    () -> "table '" + form.title() + "' has money, but says '" + nothing.orElseThrow() + "'");
        } else if (form.remark().isPresent() && !hasFigures(table)) {
            see(!table.remarks().isEmpty(), Rule.REMARK_PRESENT, form, span,
                    () -> "“" + form.title() + "”没有数据，也没有说明。",
                    () -> "table '" + form.title() + "' is empty and has no remark");
            nothing.ifPresent(remark -> fund(form, remark, span));
        }
    }

    /** Whether it says that there is no such money this year; what was or was not last year is no matter here. */
    private boolean saysNothing(String remark) {
        boolean before = remark.contains("上年") || remark.contains("去年")
                || budget.year().isPresent() && remark.contains(String.valueOf(budget.year().getAsInt() - 1));
        return !before && NOTHING.stream().anyMatch(remark::contains);
    }

    /** The remark may name several funds, as long as that of the table is among them. */
    private void fund(Form form, String remark, Span span) {
        Optional<Node> own = form.panels().get(0).region().node(Dimension.FUND);
        List<Member> named = FUNDS.stream().filter(fund -> names(remark, fund)).toList();
        boolean right = named.isEmpty() || own.isEmpty()
                || named.stream().anyMatch(fund -> fund.node().equals(own.get()));
        String wrong = named.isEmpty() ? "" : named.get(0).chinese();
        see(right, Rule.REMARK_RIGHT, form, span, () -> "“" + form.title() + "”的说明写的是“" + wrong + "”。",
                () -> "the remark of '" + form.title() + "' speaks of '" + wrong + "'");
    }

    /** Notes whether a form meets a rule; what is met needs no words, so none are made for it. */
    private void see(boolean met, Rule rule, Form form, Span span, Supplier<String> chinese, Supplier<String> english) {
        seen.add(met ? Observation.met(rule, form.name())
                : Observation.notMet(rule, form.name(), span, chinese.get(), english.get()));
    }

    private static boolean names(String remark, Member fund) {
        return remark.contains(fund.chinese().substring(0, 5));
    }

    private static boolean hasFigures(BudgetTable table) {
        return !table.unreadRows().isEmpty() || hasFigure(table, figure -> !figure.isBlank());
    }

    private static boolean hasMoney(BudgetTable table) {
        return hasFigure(table, figure -> figure.isPrinted() && !figure.amount().orElseThrow().isZero());
    }

    private static boolean hasFigure(BudgetTable table, Predicate<Figure> isSuch) {
        for (BudgetRow row : table.rows()) {
            for (Figure figure : row.printed().figures()) {
                if (isSuch.test(figure)) {
                    return true;
                }
            }
        }
        return false;
    }
}
