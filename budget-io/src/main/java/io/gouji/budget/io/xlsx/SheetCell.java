package io.gouji.budget.io.xlsx;

import io.gouji.budget.table.CellRef;
import java.math.BigDecimal;
import java.util.Optional;

/** A cell to be written: what it shows, the number that makes it show that, how it looks, and whose figure it is. */
record SheetCell(String shown, Optional<BigDecimal> number, Look look, Optional<CellRef> ref) {

    enum Look { EMPTY, TITLE, UNIT, HEADING, CODE, LABEL, LABEL_STRONG, FIGURE, FIGURE_STRONG, REMARK, TEXT, LINK }

    static final SheetCell NONE = new SheetCell("", Optional.empty(), Look.EMPTY, Optional.empty());
    private static final char REPLACEMENT = '\uFFFD';

    static SheetCell of(Look look, String text) {
        return new SheetCell(plain(text), Optional.empty(), look, Optional.empty());
    }

    /** The number format that shows the number so: grouped, with its decimals. */
    String format() {
        int scale = number.map(BigDecimal::scale).orElse(0);
        return scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
    }

    /** Without signs that a workbook cannot hold, lines ended in one way, and no longer than a cell may be. */
    static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder plain = new StringBuilder(lines.length());
        lines.codePoints().limit(SheetText.MAX_TEXT / 2).forEach(c -> plain.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return plain.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
