package io.gouji.budget.io;

import io.gouji.budget.io.sheet.FormSheet;
import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.util.HashSet;
import java.util.Set;

/** A budget as an office puts it on a page: titles, tables with merged cells, remarks. */
final class WebDocument {

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>x"
            + "</title><style>@page{size:A4 landscape;margin:1.5cm}td{border:1px solid #000;font-size:6.5pt}"
            + "table{border-collapse:collapse;width:100%}</style></head><body>");

    private WebDocument() {
    }

    static String of(DepartmentBudget budget) {
        WebDocument page = new WebDocument();
        page.html.append("<p>").append(budget.department()).append(budget.year().orElse(2024)).append("年部门预算</p>\n");
        budget.tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY)
                .forEach(table -> page.table(FormSheet.of(table, table.form().name())));
        return page.html.append("</body></html>").toString();
    }

    private void table(SheetDraft sheet) {
        boolean open = false;
        for (int row = 0; row < sheet.rowCount(); row++) {
            SheetCell.Look look = sheet.cell(row, 0).look();
            boolean line = look == SheetCell.Look.TITLE || look == SheetCell.Look.REMARK || isUnit(sheet, row);
            if (line == open) {
                html.append(open ? "</table>\n" : "<table border=\"1\" cellspacing=\"0\">\n");
                open = !open;
            }
            if (line) {
                html.append("<p>").append(text(sheet, row)).append("</p>\n");
            } else {
                row(sheet, row);
            }
        }
        html.append(open ? "</table>\n" : "");
    }

    private static boolean isUnit(SheetDraft sheet, int row) {
        for (int column = 0; column < sheet.width(); column++) {
            if (sheet.cell(row, column).look() == SheetCell.Look.UNIT) {
                return true;
            }
        }
        return false;
    }

    private static String text(SheetDraft sheet, int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < sheet.width(); column++) {
            text.append(sheet.cell(row, column).printed());
        }
        return escaped(text.toString());
    }

    private void row(SheetDraft sheet, int row) {
        html.append("<tr>");
        for (int column = 0; column < sheet.width(); column++) {
            if (!covered(sheet).contains(row + "," + column)) {
                html.append("<td").append(spans(sheet, row, column)).append('>')
                        .append(escaped(sheet.cell(row, column).printed())).append("</td>");
            }
        }
        html.append("</tr>\n");
    }

    private static Set<String> covered(SheetDraft sheet) {
        Set<String> covered = new HashSet<>();
        for (SheetDraft.Area area : sheet.merged()) {
            for (int row = area.top(); row <= area.bottom(); row++) {
                for (int column = area.left(); column <= area.right(); column++) {
                    if (row != area.top() || column != area.left()) {
                        covered.add(row + "," + column);
                    }
                }
            }
        }
        return covered;
    }

    private static String spans(SheetDraft sheet, int row, int column) {
        return sheet.merged().stream().filter(area -> area.top() == row && area.left() == column).findFirst()
                .map(area -> " rowspan=" + (area.bottom() - row + 1) + " colspan=" + (area.right() - column + 1))
                .orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
