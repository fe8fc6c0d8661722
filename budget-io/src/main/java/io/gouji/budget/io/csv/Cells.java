package io.gouji.budget.io.csv;

import java.util.regex.Pattern;

/**
 * Texts as cells. A spreadsheet runs a cell that begins with one of {@code = + - @}, a tab or a line break as a
 * formula: such a text gets an apostrophe in front, and so does one that begins with an apostrophe before one of these.
 * A plain number, be it negative, and a lone dash are no formulas and stay as they are. Reading takes that apostrophe
 * away again.
 */
public final class Cells {

    private static final String RISKY = "=+-@\t\r\n'＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-(?:[0-9][0-9,]*(?:\\.[0-9]+)?)?");

    private Cells() {
    }

    /** The text as a cell. */
    public static String safe(String text) {
        return isRisky(text, 0) && !isPlain(text) ? "'" + text : text;
    }

    /** The text of a cell. */
    public static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isRisky(cell, 1) ? cell.substring(1) : cell;
    }

    /** An apostrophe alone, or before a harmless text, is none of ours and needs no other. */
    private static boolean isPlain(String text) {
        return text.charAt(0) == '\'' && !isRisky(text, 1) || text.charAt(0) == '-' && NUMBER.matcher(text).matches();
    }

    private static boolean isRisky(String text, int at) {
        return text.length() > at && RISKY.indexOf(text.charAt(at)) >= 0;
    }
}
