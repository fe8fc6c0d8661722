package io.gouji.budget.io.text;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Prints the tables of a budget as they are published: panels side by side, headings merged. */
public final class PrintedText {

    private final StringBuilder text = new StringBuilder();

    public static String of(DepartmentBudget budget) {
        PrintedText printed = new PrintedText();
        printed.text.append(budget.department()).append(' ').append(budget.year().orElseThrow()).append("年部门预算\n\n");
        budget.tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY).forEach(table -> printed.table(table, budget.year()));
        return printed.text.toString();
    }

    private void table(BudgetTable table, OptionalInt year) {
        Form form = table.form();
        text.append("表 ").append(form.number()).append(". ").append(form.titles(year).get(0)).append("\n单位：")
                .append(table.unit().map(MoneyUnit::chinese).orElse("")).append("\n\n");
        List<List<String>> paths = new ArrayList<>();
        form.panels().forEach(panel -> headings(form, panel, year, paths));
        int depth = paths.stream().mapToInt(List::size).max().orElse(0);
        for (int level = 0; level < depth; level++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < paths.size(); i++) {
                boolean merged = i > 0 && covers(paths.get(i - 1), paths.get(i), level);
                cells.add(level < paths.get(i).size() && !merged ? paths.get(i).get(level) : "");
            }
            line(cells);
        }
        rows(table);
        table.remarks().forEach(remark -> text.append('\n').append(remark).append('\n'));
        text.append('\n');
    }

    /** Whether the heading on the left reaches over this one; the lowest heading never does. */
    private static boolean covers(List<String> left, List<String> path, int level) {
        boolean deeper = level + 1 < path.size() && level + 1 < left.size();
        return deeper && path.subList(0, level + 1).equals(left.subList(0, level + 1));
    }

    private static void headings(Form form, Panel panel, OptionalInt year, List<List<String>> paths) {
        List<String> own = new ArrayList<>();
        if (panel.isCoded()) {
            own.addAll(panel.has(RowRule.Kind.UNITS) ? List.of("部门(单位)代码", "部门(单位)名称") : List.of("科目编码", "科目名称"));
        } else if (panel.has(RowRule.Kind.PROJECTS)) {
            own.addAll(List.of("项目名称", "项目单位"));
        } else if (!panel.isSingleRow()) {
            own.add("项 目");
        }
        panel.columns().forEach(column -> own.add(column.heading(year)));
        String side = form.panels().size() > 1 ? panel.name() + "/" : "";
        own.forEach(heading -> paths.add(List.of((side + heading).split("/"))));
    }

    private void rows(BudgetTable table) {
        List<List<List<String>>> sides = new ArrayList<>();
        for (int i = 0; i < table.form().panels().size(); i++) {
            int panel = i;
            sides.add(table.rows().stream().filter(row -> row.printed().panel() == panel)
                    .map(row -> cells(table.form().panels().get(panel), row)).toList());
        }
        int count = sides.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < count; i++) {
            List<String> line = new ArrayList<>();
            for (List<List<String>> side : sides) {
                int width = side.isEmpty() ? 2 : side.get(0).size();
                line.addAll(i < side.size() ? side.get(i) : Collections.nCopies(width, ""));
            }
            line(line);
        }
    }

    private static List<String> cells(Panel panel, BudgetRow row) {
        List<String> cells = new ArrayList<>();
        if (panel.isCoded()) {
            cells.add(row.printed().code());
        }
        if (!panel.isSingleRow()) {
            cells.add(row.printed().name());
        }
        if (panel.has(RowRule.Kind.PROJECTS)) {
            cells.add(row.printed().owner());
        }
        row.printed().figures().forEach(figure -> cells.add(figure.printed()));
        return cells;
    }

    private void line(List<String> cells) {
        text.append(String.join("\t", cells)).append('\n');
    }
}
