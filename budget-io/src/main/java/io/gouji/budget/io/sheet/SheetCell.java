package io.gouji.budget.io.sheet;

import io.gouji.budget.table.CellRef;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a sheet to be written (待写单元格).
 *
 * @param shown what it shows in a spreadsheet
 * @param number the number that makes it show that; empty for text
 * @param look how it looks
 * @param ref whose figure it is; empty for anything else
 * @param printed what was printed, which a spreadsheet may show in another way
 */
public record SheetCell(String shown, Optional<BigDecimal> number, Look look, Optional<CellRef> ref, String printed) {

    /** The looks of cells. */
    public enum Look { EMPTY, TITLE, UNIT, HEADING, CODE, LABEL, LABEL_STRONG, FIGURE, FIGURE_STRONG, REMARK, TEXT, LINK }

    /** A cell that nothing is written in. */
    public static final SheetCell NONE = new SheetCell("", Optional.empty(), Look.EMPTY, Optional.empty(), "");
    /** How long the text of a cell may be. */
    public static final int MAX_TEXT = 32_767;
    private static final char REPLACEMENT = '\uFFFD';

    /** A cell of text. */
    public static SheetCell of(Look look, String text) {
        return new SheetCell(plain(text), Optional.empty(), look, Optional.empty(), text);
    }

    /** The number format that shows the number so: grouped, with its decimals. */
    public String format() {
        int scale = number.map(BigDecimal::scale).orElse(0);
        return scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
    }

    /** Without signs that a workbook cannot hold, lines ended in one way, and no longer than a cell may be. */
    public static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder plain = new StringBuilder(lines.length());
        lines.codePoints().limit(MAX_TEXT / 2).forEach(c -> plain.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return plain.toString();
    }

    /** The digits with a separator before every third in front of the point. */
    public static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        int point = digits.indexOf('.');
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
