package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.xlsx.SheetCell.Look;
import io.gouji.budget.rules.Outcome;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes a draft to a sheet of a workbook: values, looks, widths, and what a report says of its cells. */
final class SheetPainter {

    private static final String HEADING_FILL = "DCE6F1";
    private static final String LINE = "9AA5B1";
    private static final int MIN_WIDTH = 9;
    private static final int MAX_WIDTH = 44;
    private static final int TITLE_HEIGHT = 30;
    private static final int PORTRAIT_COLUMNS = 6;

    private final Worksheet sheet;
    private final Marks marks;

    SheetPainter(Worksheet sheet, Marks marks) {
        this.sheet = sheet;
        this.marks = marks;
    }

    void paint(SheetDraft draft) {
        for (int row = 0; row < draft.rowCount(); row++) {
            for (int column = 0; column < draft.width(); column++) {
                cell(row, column, draft.cell(row, column));
            }
        }
        draft.merged().forEach(area -> sheet.range(area.top(), area.left(), area.bottom(), area.right()).merge());
        for (int column = 0; column < draft.width(); column++) {
            sheet.width(column, width(draft, column));
        }
        page(draft);
    }

    private void page(SheetDraft draft) {
        if (draft.headerRows() > 0) {
            sheet.freezePane(draft.labelColumns(), draft.headerRows());
            sheet.repeatRows(0, draft.headerRows() - 1);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(draft.width() > PORTRAIT_COLUMNS ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", org.dhatim.fastexcel.Position.CENTER);
    }

    private void cell(int row, int column, SheetCell cell) {
        if (cell.look() == Look.EMPTY) {
            return;
        }
        if (cell.number().isPresent()) {
            sheet.value(row, column, cell.number().get());
        } else if (!cell.shown().isEmpty()) {
            sheet.value(row, column, cell.shown());
        }
        if (cell.look() == Look.TEXT) {
            return;
        }
        StyleSetter style = sheet.style(row, column);
        look(style, cell, row);
        Optional<Marks.Mark> mark = marks.at(cell);
        mark.ifPresent(each -> mark(style, each, row, column));
        style.set();
    }

    private void mark(StyleSetter style, Marks.Mark mark, int row, int column) {
        style.fillColor(Marks.fill(mark.outcome()));
        if (mark.outcome() == Outcome.BROKEN) {
            style.bold();
            style.underlined();
            style.fontColor("9C0006");
        }
        sheet.comment(row, column, mark.comment());
    }

    private void look(StyleSetter style, SheetCell cell, int row) {
        style.verticalAlignment("center");
        switch (cell.look()) {
            case TITLE -> {
                style.bold();
                style.fontSize(16);
                style.horizontalAlignment("center");
                sheet.rowHeight(row, TITLE_HEIGHT);
            }
            case UNIT -> style.horizontalAlignment(cell.shown().startsWith("单位") ? "right" : "left");
            case HEADING -> {
                framed(style);
                style.bold();
                style.fillColor(HEADING_FILL);
                style.horizontalAlignment("center");
                style.wrapText(true);
            }
            case REMARK -> style.wrapText(true);
            case FIGURE, FIGURE_STRONG -> figure(style, cell);
            default -> label(style, cell);
        }
    }

    private static void figure(StyleSetter style, SheetCell cell) {
        framed(style);
        style.horizontalAlignment("right");
        if (cell.number().isPresent()) {
            style.format(cell.format());
        }
        if (cell.look() == Look.FIGURE_STRONG) {
            style.bold();
        }
    }

    private static void label(StyleSetter style, SheetCell cell) {
        framed(style);
        style.wrapText(true);
        if (cell.look() == Look.LABEL_STRONG) {
            style.bold();
        }
        if (cell.look() == Look.LINK) {
            style.fontColor("1F4E9E");
            style.underlined();
        }
    }

    private static void framed(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN);
        style.borderColor(LINE);
    }

    /** Room for the longest text that is not merged; a Chinese sign takes two columns. */
    private static double width(SheetDraft draft, int column) {
        int widest = MIN_WIDTH;
        for (int row = 0; row < draft.rowCount(); row++) {
            SheetCell cell = draft.cell(row, column);
            boolean counts = cell.look() != Look.TITLE && cell.look() != Look.REMARK && cell.look() != Look.UNIT
                    && !isMerged(draft, row, column);
            widest = counts ? Math.max(widest, columns(cell.shown()) + 2) : widest;
        }
        return Math.min(MAX_WIDTH, widest);
    }

    private static boolean isMerged(SheetDraft draft, int row, int column) {
        return draft.merged().stream().anyMatch(area -> area.left() < area.right() && area.left() <= column
                && column <= area.right() && area.top() <= row && row <= area.bottom());
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
