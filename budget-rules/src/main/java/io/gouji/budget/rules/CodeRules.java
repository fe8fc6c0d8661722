package io.gouji.budget.rules;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.RowRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codes and their names. The catalogue is not complete: a code that it does not have is not judged. */
final class CodeRules {

    private static final int FIRST_YEAR = 2007;

    private final DepartmentBudget budget;
    private final Catalogue catalogue;
    private final Map<String, BudgetRow> firstNames = new HashMap<>();
    private final List<Observation> seen = new ArrayList<>();

    private CodeRules(DepartmentBudget budget) {
        this.budget = budget;
        boolean dated = budget.year().isPresent() && budget.year().getAsInt() >= FIRST_YEAR;
        this.catalogue = dated ? Catalogue.ofYear(budget.year().getAsInt()) : Catalogue.standard();
    }

    static List<Observation> of(DepartmentBudget budget) {
        CodeRules rules = new CodeRules(budget);
        budget.tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY).forEach(rules::table);
        return rules.seen;
    }

    private void table(BudgetTable table) {
        Set<String> codes = new HashSet<>();
        table.rows().forEach(row -> codes.add(row.printed().code()));
        boolean nested = codes.stream().anyMatch(code -> code.length() > 3);
        for (BudgetRow row : table.rows()) {
            boolean function = table.panel(row).has(RowRule.Kind.FUNCTIONS) && FunctionCode.isValid(row.printed().code());
            boolean economic = table.panel(row).has(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(row.printed().code());
            if (function || economic) {
                name(table, row, function);
                oneName(table, row);
                if (nested) {
                    ancestor(table, row, codes);
                }
            }
        }
    }

    private void ancestor(BudgetTable table, BudgetRow row, Set<String> codes) {
        String code = row.printed().code();
        String above = code.length() > 3 ? code.substring(0, code.length() - 2) : code;
        add(codes.contains(above), Rule.CODE_ANCESTOR, table, row, "科目 " + code + " 之上未列 " + above + "。",
                "code " + code + " has no row " + above + " above it");
    }

    private void name(BudgetTable table, BudgetRow row, boolean function) {
        String code = row.printed().code();
        List<String> known = function ? catalogue.names(FunctionCode.of(code))
                : catalogue.name(EconomicCode.of(code)).map(List::of).orElse(List.of());
        String printed = Labels.key(row.printed().name());
        if (known.isEmpty() || printed.isEmpty()) {
            return;
        }
        boolean right = known.stream().map(Labels::key).anyMatch(name -> isSame(name, printed));
        add(right, Rule.CODE_NAME, table, row, "科目 " + code + " 的名称应为“" + known.get(0) + "”，印为“" + row.printed().name() + "”。",
                "code " + code + " is '" + known.get(0) + "', but was printed '" + row.printed().name() + "'");
    }

    /** Names are shortened and lengthened at will: with or without 支出 at the end. */
    private static boolean isSame(String one, String two) {
        return one.equals(two) || (one + "支出").equals(two) || one.equals(two + "支出");
    }

    private void oneName(BudgetTable table, BudgetRow row) {
        BudgetRow first = firstNames.putIfAbsent(row.printed().code(), row);
        if (first == null || row.printed().name().isBlank()) {
            return;
        }
        boolean same = isSame(Labels.key(first.printed().name()), Labels.key(row.printed().name()));
        add(same, Rule.CODE_ONE_NAME, table, row, "科目 " + row.key() + " 在他表印为“" + first.printed().name() + "”，此处印为“"
                + row.printed().name() + "”。", "code " + row.key() + " is '" + first.printed().name() + "' elsewhere, but '"
                + row.printed().name() + "' here");
    }

    private void add(boolean met, Rule rule, BudgetTable table, BudgetRow row, String chinese, String english) {
        String place = CellRef.of(table.form().name(), row.key(), "").toString();
        Span span = new Span(row.printed().line(), (row.printed().code() + " " + row.printed().name()).strip());
        seen.add(met ? Observation.met(rule, place) : Observation.notMet(rule, place, span, chinese, english));
    }
}
