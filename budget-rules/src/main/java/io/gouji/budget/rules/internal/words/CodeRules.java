package io.gouji.budget.rules.internal.words;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.label.Labels;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Codes and their names. The catalogue is not complete: a code that it does not have is not judged. */
public final class CodeRules {

    private final CodeNames names;
    private final Map<String, BudgetRow> firstNames = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();

    private CodeRules(CodeNames names) {
        this.names = names;
    }

    /** What was seen at a row, which documents of one shape have in common but for the line that it stands in. */
    public record Seen(Observation observation, int table, int row) {

        public Observation in(DepartmentBudget budget) {
            return observation.met() ? observation
                    : observation.at(budget.tables().get(table).rows().get(row).printed().line());
        }
    }

    static List<Observation> of(DepartmentBudget budget) {
        return seen(budget, new CodeNames(budget.year())).stream().map(each -> each.in(budget)).toList();
    }

    public static List<Seen> seen(DepartmentBudget budget, CodeNames names) {
        CodeRules rules = new CodeRules(names);
        for (int i = 0; i < budget.tables().size(); i++) {
            if (budget.tables().get(i).form().kind() == Form.Kind.MONEY) {
                rules.table(budget.tables().get(i), i);
            }
        }
        return rules.seen;
    }

    private void table(BudgetTable table, int index) {
        Set<String> codes = new HashSet<>();
        table.rows().forEach(row -> codes.add(row.printed().code()));
        boolean nested = codes.stream().anyMatch(code -> liesBelow(code, codes));
        for (int i = 0; i < table.rows().size(); i++) {
            BudgetRow row = table.rows().get(i);
            String code = row.printed().code();
            boolean function = table.panel(row).has(RowRule.Kind.FUNCTIONS) && FunctionCode.isValid(code);
            boolean economic = table.panel(row).has(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(code);
            if (function || economic) {
                Spot spot = new Spot(index, i, table, row);
                if (economic || names.knowsFunctions()) {
                    name(spot, function);
                }
                oneName(spot);
                if (nested) {
                    ancestor(spot, codes);
                }
            }
        }
    }

    /** A row in its table, by index and itself. */
    private record Spot(int tableIndex, int rowIndex, BudgetTable table, BudgetRow row) {
    }

    private static boolean liesBelow(String code, Set<String> codes) {
        return !above(code).equals(code) && (codes.contains(above(code)) || codes.contains(above(above(code))));
    }

    private static String above(String code) {
        return code.length() > 3 ? code.substring(0, code.length() - 2) : code;
    }

    /** Only of a table that prints some code above another: many provinces list the items alone. */
    private void ancestor(Spot spot, Set<String> codes) {
        String code = spot.row.printed().code();
        String above = above(code);
        add(codes.contains(above), Rule.CODE_ANCESTOR, spot, () -> "科目 " + code + " 之上未列 " + above + "。",
                () -> "code " + code + " has no row " + above + " above it");
    }

    private void name(Spot spot, boolean function) {
        PrintedRow row = spot.row.printed();
        String code = row.code();
        CodeNames.Names known = function ? names.function(code) : names.economic(code);
        String printed = Labels.key(row.name());
        if (known.keys().isEmpty() || printed.isEmpty()) {
            return;
        }
        boolean right = known.keys().stream().anyMatch(name -> isSame(name, printed));
        add(right, Rule.CODE_NAME, spot,
                () -> "科目 " + code + " 的名称应为“" + known.printed().get(0) + "”，印为“" + row.name() + "”。",
                () -> "code " + code + " is '" + known.printed().get(0) + "', but was printed '" + row.name() + "'");
    }

    /** Names are shortened and lengthened at will: with or without 支出 at the end. */
    static boolean isSame(String one, String two) {
        return one.equals(two) || (one + "支出").equals(two) || one.equals(two + "支出");
    }

    private void oneName(Spot spot) {
        BudgetRow row = spot.row;
        BudgetRow first = firstNames.putIfAbsent(row.printed().code(), row);
        if (first == null || row.printed().name().isBlank()) {
            return;
        }
        boolean same = isSame(Labels.key(first.printed().name()), Labels.key(row.printed().name()));
        String elsewhere = first.printed().name();
        String here = row.printed().name();
        add(same, Rule.CODE_ONE_NAME, spot,
                () -> "科目 " + row.key() + " 在他表印为“" + elsewhere + "”，此处印为“" + here + "”。",
                () -> "code " + row.key() + " is '" + elsewhere + "' elsewhere, but '" + here + "' here");
    }

    private void add(boolean met, Rule rule, Spot spot, Supplier<String> chinese, Supplier<String> english) {
        PrintedRow row = spot.row.printed();
        CellRef place = CellRef.of(spot.table.form().name(), spot.row.key(), "");
        Observation observation = met ? Observation.met(rule, place)
                : Observation.notMet(rule, place, new Span(row.line(), (row.code() + " " + row.name()).strip()),
                chinese.get(), english.get());
        seen.add(new Seen(observation, spot.tableIndex, spot.rowIndex));
    }
}
