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
import java.util.OptionalInt;
import java.util.Set;

/** Codes and their names. The catalogue is not complete: a code that it does not have is not judged. */
final class CodeRules {

    private static final int FIRST_YEAR = 2007;
    /** The old tree of functions serves up to 2009; after that the catalogue has the names printed since 2021. */
    private static final int LAST_OLD_YEAR = 2009;
    private static final int FIRST_NEW_YEAR = 2021;

    private final DepartmentBudget budget;
    private final Catalogue catalogue;
    private final boolean judgesFunctions;
    private final Map<String, BudgetRow> firstNames = new HashMap<>();
    private final List<Observation> seen = new ArrayList<>();

    private CodeRules(DepartmentBudget budget) {
        this.budget = budget;
        this.catalogue = catalogue(budget.year());
        this.judgesFunctions = knowsFunctionNames(budget.year());
    }

    /** The edition for a document of that year. */
    static Catalogue catalogue(OptionalInt year) {
        return year.isPresent() && year.getAsInt() >= FIRST_YEAR ? Catalogue.ofYear(year.getAsInt()) : Catalogue.standard();
    }

    /** Whether the catalogue has the names of functions of that very year; names drift, and a guess would be a false finding. */
    static boolean knowsFunctionNames(OptionalInt year) {
        return year.isPresent() && (year.getAsInt() >= FIRST_NEW_YEAR
                || year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_OLD_YEAR);
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
            String code = row.printed().code();
            boolean function = table.panel(row).has(RowRule.Kind.FUNCTIONS) && FunctionCode.isValid(code);
            boolean economic = table.panel(row).has(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(code);
            if (function || economic) {
                if (economic || judgesFunctions) {
                    name(table, row, function);
                }
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
        add(right, Rule.CODE_NAME, table, row,
                "科目 " + code + " 的名称应为“" + known.get(0) + "”，印为“" + row.printed().name() + "”。",
                "code " + code + " is '" + known.get(0) + "', but was printed '" + row.printed().name() + "'");
    }

    /** Names are shortened and lengthened at will: with or without 支出 at the end. */
    static boolean isSame(String one, String two) {
        return one.equals(two) || (one + "支出").equals(two) || one.equals(two + "支出");
    }

    private void oneName(BudgetTable table, BudgetRow row) {
        BudgetRow first = firstNames.putIfAbsent(row.printed().code(), row);
        if (first == null || row.printed().name().isBlank()) {
            return;
        }
        boolean same = isSame(Labels.key(first.printed().name()), Labels.key(row.printed().name()));
        String elsewhere = first.printed().name();
        String here = row.printed().name();
        add(same, Rule.CODE_ONE_NAME, table, row,
                "科目 " + row.key() + " 在他表印为“" + elsewhere + "”，此处印为“" + here + "”。",
                "code " + row.key() + " is '" + elsewhere + "' elsewhere, but '" + here + "' here");
    }

    private void add(boolean met, Rule rule, BudgetTable table, BudgetRow row, String chinese, String english) {
        String place = CellRef.of(table.form().name(), row.key(), "").toString();
        Span span = new Span(row.printed().line(), (row.printed().code() + " " + row.printed().name()).strip());
        seen.add(met ? Observation.met(rule, place) : Observation.notMet(rule, place, span, chinese, english));
    }
}
