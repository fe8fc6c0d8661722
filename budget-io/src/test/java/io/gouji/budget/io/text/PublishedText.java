package io.gouji.budget.io.text;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as published text: a title, the unit, rows of headings, and rows of cells between tabs. */
final class PublishedText {

    private PublishedText() {
    }

    static String of(DepartmentBudget budget) {
        StringBuilder text = new StringBuilder(budget.department() + " " + budget.year().getAsInt() + " 年部门预算\n\n");
        budget.tables().forEach(table -> text.append(of(table)).append('\n'));
        return text.toString().replace("{0}", String.valueOf(budget.year().getAsInt()));
    }

    private static String of(BudgetTable table) {
        StringBuilder text = new StringBuilder("表 " + table.form().number() + ". " + table.form().title() + "\n\n单位：");
        text.append(table.unit().map(MoneyUnit::chinese).orElse("")).append("\n\n");
        header(table).forEach(line -> text.append(line).append('\n'));
        List<List<String>> panels = new ArrayList<>();
        for (int i = 0; i < table.form().panels().size(); i++) {
            int panel = i;
            panels.add(table.rows().stream().filter(row -> row.printed().panel() == panel)
                    .map(row -> cells(table.form().panels().get(panel), row)).toList());
        }
        int height = panels.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            int line = row;
            text.append(IntStream.range(0, panels.size()).mapToObj(panel -> line < panels.get(panel).size() ? panels.get(panel).get(line)
                    : "\t".repeat(width(table.form().panels().get(panel)) - 1)).collect(Collectors.joining("\t"))).append('\n');
        }
        table.remarks().forEach(remark -> text.append('\n').append(remark).append('\n'));
        return text.toString();
    }

    private static int width(Panel panel) {
        return labels(panel).size() + panel.columns().size();
    }

    private static List<String> labels(Panel panel) {
        if (panel.has(RowRule.Kind.PROJECTS)) {
            return List.of("项目名称", "项目单位");
        }
        if (panel.isSingleRow()) {
            return List.of();
        }
        String kind = panel.has(RowRule.Kind.UNITS) ? "单位" : "科目";
        return panel.isCoded() ? List.of(kind + "编码", kind + "名称") : List.of("项目");
    }

    private static String cells(Panel panel, BudgetRow row) {
        List<String> cells = new ArrayList<>();
        if (panel.has(RowRule.Kind.PROJECTS)) {
            cells.addAll(List.of(row.printed().name(), row.printed().owner()));
        } else if (!panel.isSingleRow()) {
            cells.addAll(panel.isCoded() ? List.of(row.printed().code(), row.printed().name()) : List.of(row.printed().name()));
        }
        row.printed().figures().stream().map(Figure::printed).forEach(cells::add);
        return String.join("\t", cells);
    }

    private static List<String> header(BudgetTable table) {
        int depth = table.form().panels().stream().flatMap(panel -> panel.columns().stream())
                .mapToInt(column -> column.heading().split("/").length).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            List<String> cells = new ArrayList<>();
            for (Panel panel : table.form().panels()) {
                cells.addAll(level == depth - 1 && depth == 1 || level == 0 ? labels(panel) : labels(panel).stream().map(label -> "").toList());
                String before = "";
                for (Column column : panel.columns()) {
                    String[] path = column.heading().split("/");
                    String part = level < path.length ? path[level] : "";
                    boolean merged = level < path.length - 1 && part.equals(before);
                    cells.add(merged ? "" : part);
                    before = part;
                }
            }
            lines.add(String.join("\t", cells));
        }
        return lines;
    }
}
