package io.gouji.budget.io.cli;

import io.gouji.budget.io.chars.VisibleText;
import io.gouji.budget.io.sheet.FormSheet;
import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as lines of text for a terminal (文本表格): columns aligned, a Chinese sign as wide as two others, figures to the
 * right.
 */
public final class TableText {

    private static final int MAX_WIDTH = 44;
    private static final int GAP = 2;
    private static final int WIDE_FROM = 0x1100;
    private static final List<int[]> WIDE = List.of(new int[] {0x1100, 0x115F}, new int[] {0x2E80, 0x303E},
            new int[] {0x3041, 0xA4CF}, new int[] {0xAC00, 0xD7A3}, new int[] {0xF900, 0xFAFF},
            new int[] {0xFE30, 0xFE6F},
            new int[] {0xFF00, 0xFF60}, new int[] {0xFFE0, 0xFFE6}, new int[] {0x1F300, 0x1FAFF},
            new int[] {0x20000, 0x3FFFD});

    private final SheetDraft sheet;
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    private TableText(SheetDraft sheet) {
        this.sheet = sheet;
        this.widths = IntStream.range(0, sheet.width()).map(this::fitting).toArray();
    }

    /** The table under its title, lines ended by {@code \n}. */
    public static String of(DepartmentBudget budget, BudgetTable table) {
        return new TableText(FormSheet.of(budget, table, table.form().name())).print();
    }

    /** The table under its title without the department's name, lines ended by {@code \n}. */
    public static String of(BudgetTable table) {
        return new TableText(FormSheet.of(table, table.form().name())).print();
    }

    /** The columns of a terminal that a text takes: two for a Chinese sign, none for one that joins another. */
    public static int width(String text) {
        return text.codePoints().map(TableText::width).sum();
    }

    private static int width(int c) {
        if (c < WIDE_FROM) {
            return Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c) ? 0 : 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.stream().anyMatch(range -> range[0] <= c && c <= range[1]) ? 2 : 1;
    }

    private int fitting(int column) {
        int widest = 0;
        for (int row = 0; row < sheet.rowCount(); row++) {
            SheetCell cell = sheet.cell(row, column);
            boolean counts = isBody(cell) || cell.look() == Look.HEADING && !isSpread(row, column);
            widest = counts ? Math.max(widest, width(onOneLine(cell))) : widest;
        }
        return Math.min(MAX_WIDTH, widest);
    }

    private static boolean isBody(SheetCell cell) {
        return cell.look() != Look.TITLE && cell.look() != Look.UNIT && cell.look() != Look.REMARK
                && cell.look() != Look.HEADING;
    }

    /** Whether the heading stands over several columns. */
    private boolean isSpread(int row, int column) {
        return sheet.merged().stream().anyMatch(area -> area.left() < area.right() && area.top() == row
                && area.left() == column);
    }

    private static String onOneLine(SheetCell cell) {
        return VisibleText.of(cell.printed().replaceAll("[\\r\\n\\t]+", " ").strip());
    }

    private String print() {
        for (int row = 0; row < sheet.rowCount(); row++) {
            SheetCell first = sheet.cell(row, 0);
            if (first.look() == Look.TITLE || first.look() == Look.REMARK) {
                text.append(VisibleText.of(first.printed())).append('\n');
            } else {
                line(row);
            }
            if (row == sheet.headerRows() - 1) {
                text.append("─".repeat(Math.max(1, IntStream.of(widths).sum() + GAP * (widths.length - 1))))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** A text that is too long for its column goes on over the next ones, if they are empty, and is cut else. */
    private void line(int row) {
        StringBuilder line = new StringBuilder();
        int edge = 0;
        for (int column = 0; column < widths.length; column++) {
            SheetCell cell = sheet.cell(row, column);
            String shown = onOneLine(cell);
            boolean right = cell.look() == Look.FIGURE || cell.look() == Look.FIGURE_STRONG;
            boolean free = isBody(cell) && !right;
            String cut = free && width(shown) > widths[column] ? cut(shown, widths[column]) : shown;
            int start = right ? edge + widths[column] - width(cut) : edge;
            if (!cut.isEmpty()) {
                line.append(" ".repeat(Math.max(line.isEmpty() ? 0 : 1, start - width(line.toString())))).append(cut);
            }
            edge += widths[column] + GAP;
        }
        text.append(line).append('\n');
    }

    private static String cut(String shown, int room) {
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int c : shown.codePoints().toArray()) {
            used += width(c);
            if (used > room - 1) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append('…').toString();
    }
}
