package io.gouji.budget.rules.internal.words;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Panel.RowRule;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Codes printed with the name of something else (另有所指的科目代码): a unit that numbers its items anew prints 30212 and means
 * its own. Such a figure counts in the sums of its own table and nowhere else.
 */
public final class RenamedCodes {

    private static final Pattern GENERAL = Pattern.compile("支出|经费|费用|费");

    private final DepartmentBudget budget;
    private final CodeNames names;

    private RenamedCodes(DepartmentBudget budget, CodeNames names) {
        this.budget = budget;
        this.names = names;
    }

    /** Returns the figures of such rows, by their index in the document. */
    public static BitSet of(DepartmentBudget budget, CodeNames names) {
        return new RenamedCodes(budget, names).cells();
    }

    private BitSet cells() {
        BitSet cells = new BitSet();
        int cell = 0;
        for (BudgetTable table : budget.tables()) {
            for (BudgetRow row : table.rows()) {
                int next = cell + row.printed().figures().size();
                cells.set(cell, next, isRenamed(table, row));
                cell = next;
            }
        }
        return cells;
    }

    private boolean isRenamed(BudgetTable table, BudgetRow row) {
        String code = row.printed().code();
        String name = Labels.key(row.printed().name());
        if (code.length() <= 3 || name.isEmpty() || name.equals(code)) {
            return false;
        }
        List<String> known = List.of();
        if (table.panel(row).has(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(code)) {
            known = names.economic(code).keys();
        } else if (names.knowsFunctions() && table.panel(row).has(RowRule.Kind.FUNCTIONS)
                && FunctionCode.isValid(code)) {
            known = names.function(code).keys();
        }
        return !known.isEmpty() && !known.contains(name) && known.stream().noneMatch(each -> isAkin(each, name));
    }

    /** Returns true if the longer name has half of the signs of the shorter one, apart from what all names end in. */
    static boolean isAkin(String first, String second) {
        String one = telling(first);
        String two = telling(second);
        String shorter = one.length() <= two.length() ? one : two;
        StringBuilder longer = new StringBuilder(one.length() <= two.length() ? two : one);
        int shared = 0;
        for (int i = 0; i < shorter.length(); i++) {
            int at = longer.indexOf(shorter.substring(i, i + 1));
            if (at >= 0) {
                longer.deleteCharAt(at);
                shared++;
            }
        }
        return 2 * shared >= shorter.length();
    }

    /** 水费 and 咨询费 have nothing in common. */
    private static String telling(String name) {
        String rest = GENERAL.matcher(name).replaceAll("");
        return rest.isEmpty() ? name : rest;
    }
}
