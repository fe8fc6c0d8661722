package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.rules.finding.Outcome;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes a draft to a sheet of a workbook: values, looks, widths, and what a report says of its cells. */
final class SheetPainter {

    private static final String HEADING_FILL = "DCE6F1";
    private static final String LINE = "9AA5B1";
    private static final int MIN_WIDTH = 9;
    private static final int MAX_WIDTH = 48;
    private static final int MAX_HEADING = 15;
    private static final int TITLE_HEIGHT = 30;
    private static final int TITLE_SIZE = 16;
    private static final double LINE_HEIGHT = 15.5;
    private static final double MAX_HEIGHT = 400;
    private static final int PORTRAIT_COLUMNS = 6;

    private final Worksheet sheet;
    private final Marks marks;
    private double[] widths = new double[0];

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
        widths = IntStream.range(0, draft.width()).mapToDouble(column -> fitting(draft, column)).toArray();
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        for (int row = 0; row < draft.rowCount(); row++) {
            height(draft, row);
        }
        page(draft);
    }

    /** Programs that do not fit heights by themselves would cut wrapped text. */
    private void height(SheetDraft draft, int row) {
        int lines = 1;
        for (int column = 0; column < draft.width(); column++) {
            SheetCell cell = draft.cell(row, column);
            boolean wraps = cell.look() == Look.REMARK || cell.look() == Look.LABEL || cell.look() == Look.LABEL_STRONG
                    || cell.look() == Look.HEADING && !isMerged(draft, row, column);
            double room = (across(draft, row, column) - 2) * rowsOf(draft, row, column);
            lines = wraps ? Math.max(lines, (int) Math.ceil(columns(cell.shown()) / room)) : lines;
        }
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(MAX_HEIGHT, lines * LINE_HEIGHT));
        }
    }

    /** The width of the columns that the cell reaches over. */
    private double across(SheetDraft draft, int row, int column) {
        int last = draft.merged().stream().filter(area -> area.top() == row && area.left() == column)
                .mapToInt(SheetDraft.Area::right).findFirst().orElse(column);
        return IntStream.rangeClosed(column, Math.min(last, widths.length - 1)).mapToDouble(i -> widths[i]).sum();
    }

    /** How many rows the cell reaches over. */
    private static int rowsOf(SheetDraft draft, int row, int column) {
        return draft.merged().stream().filter(area -> area.top() == row && area.left() == column)
                .mapToInt(area -> area.bottom() - area.top() + 1).findFirst().orElse(1);
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
        style.fontName(XlsxWriter.FONT);
        style.fontSize(cell.look() == Look.TITLE ? TITLE_SIZE : XlsxWriter.FONT_SIZE);
        style.verticalAlignment("center");
        switch (cell.look()) {
            case TITLE -> {
                style.bold();
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
        style.horizontalAlignment("left");
        style.indent(cell.look() == Look.CODE ? 0 : 1);
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
    private static double fitting(SheetDraft draft, int column) {
        int widest = MIN_WIDTH;
        for (int row = 0; row < draft.rowCount(); row++) {
            SheetCell cell = draft.cell(row, column);
            boolean counts = cell.look() != Look.TITLE && cell.look() != Look.REMARK && cell.look() != Look.UNIT
                    && !isMerged(draft, row, column);
            int most = cell.look() == Look.HEADING ? MAX_HEADING : MAX_WIDTH;
            widest = counts ? Math.max(widest, Math.min(most, columns(cell.shown()) + 3)) : widest;
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
