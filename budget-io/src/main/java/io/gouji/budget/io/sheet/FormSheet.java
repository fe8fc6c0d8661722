package io.gouji.budget.io.sheet;

import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Lays a table out as its form is printed (表样): title, unit, headings over several rows, panels side by side, remarks.
 */
public final class FormSheet {

    private static final int TITLE = 0;
    private static final int UNIT = 1;
    private static final int HEADER = 2;

    private final String department;
    private final String year;
    private final BudgetTable table;
    private final SheetDraft sheet;
    private final List<PanelColumns> panels = new ArrayList<>();
    private final int width;

    private FormSheet(String department, OptionalInt dated, BudgetTable table, String name) {
        this.department = department;
        this.year = dated.isPresent() ? dated.getAsInt() + "年" : "";
        this.table = table;
        this.sheet = SheetDraft.named(name);
        int from = 0;
        for (int i = 0; i < table.form().panels().size(); i++) {
            panels.add(new PanelColumns(table, dated, i, from));
            from = panels.get(i).end();
        }
        this.width = from;
    }

    /** The sheet of that name for a table of that budget. */
    public static SheetDraft of(DepartmentBudget budget, BudgetTable table, String name) {
        return new FormSheet(budget.department(), budget.year(), table, name).draft();
    }

    /** The sheet of that name for a table alone. */
    public static SheetDraft of(BudgetTable table, String name) {
        return new FormSheet("", OptionalInt.empty(), table, name).draft();
    }

    private SheetDraft draft() {
        sheet.set(TITLE, 0, SheetCell.of(Look.TITLE, year + table.form().title()));
        sheet.merge(TITLE, 0, TITLE, width - 1);
        if (!department.isEmpty() && width > 1) {
            sheet.set(UNIT, 0, SheetCell.of(Look.UNIT, "编制单位：" + department));
        }
        table.unit().ifPresent(unit -> sheet.set(UNIT, width - 1, SheetCell.of(Look.UNIT, "单位：" + unit.chinese())));
        int body = HEADER + header();
        sheet.freeze(body, panels.size() == 1 ? panels.get(0).labels() : 0);
        rows(body);
        for (String remark : table.remarks()) {
            sheet.set(sheet.rowCount(), 0, SheetCell.of(Look.REMARK, remark));
            sheet.merge(sheet.rowCount() - 1, 0, sheet.rowCount() - 1, width - 1);
        }
        return sheet;
    }

    private int header() {
        boolean named = table.form().panels().stream().anyMatch(panel -> !panel.name().isEmpty());
        int names = named ? 1 : 0;
        int depth = panels.stream().mapToInt(PanelColumns::depth).max().orElse(1);
        for (PanelColumns panel : panels) {
            if (named) {
                fill(HEADER, panel.from(), HEADER, panel.end() - 1, panel.name());
            }
            panel.headings(depth, (area, text) ->
                    fill(HEADER + names + area.top(), area.left(), HEADER + names + area.bottom(),
                    area.right(), text));
        }
        return names + depth;
    }

    private void fill(int top, int left, int bottom, int right, String heading) {
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                sheet.set(row, column, SheetCell.of(Look.HEADING, row == top && column == left ? heading : ""));
            }
        }
        sheet.merge(top, left, bottom, right);
    }

    private void rows(int body) {
        List<PrintedRow> printed = table.printedRows();
        boolean placed = panels.size() > 1 && printed.stream().allMatch(row -> row.line() > 0);
        int end = placed ? byLine(printed, body) : byPanel(printed, body);
        for (int row = body; row < end; row++) {
            for (PanelColumns panel : panels) {
                panel.frame(sheet, row);
            }
        }
    }

    /** Rows that stood on one line of the source stand side by side again. */
    private int byLine(List<PrintedRow> printed, int body) {
        TreeMap<Integer, List<PrintedRow>> lines = new TreeMap<>();
        printed.forEach(row -> lines.computeIfAbsent(row.line(), line -> new ArrayList<>()).add(row));
        int at = body;
        for (List<PrintedRow> line : lines.values()) {
            for (int i = 0; i < panels.size(); i++) {
                int panel = i;
                List<PrintedRow> own = line.stream().filter(row -> row.panel() == panel).toList();
                for (int k = 0; k < own.size(); k++) {
                    panels.get(i).put(sheet, at + k, own.get(k));
                }
            }
            at = Math.max(at + 1, sheet.rowCount());
        }
        return at;
    }

    /** Each panel from the top; its total stands in the last row of all. */
    private int byPanel(List<PrintedRow> printed, int body) {
        int longest = panels.stream().mapToInt(panel -> panel.rows(printed).size()).max().orElse(0);
        for (PanelColumns panel : panels) {
            List<PrintedRow> own = panel.rows(printed);
            for (int i = 0; i < own.size(); i++) {
                boolean last = i == own.size() - 1 && Labels.key(own.get(i).name()).endsWith("总计");
                panel.put(sheet, body + (last ? longest - 1 : i), own.get(i));
            }
        }
        return body + longest;
    }
}
