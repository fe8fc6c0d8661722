package io.gouji.budget.money;

import java.math.BigDecimal;

/** The digits of an amount, and how many places of 万元 they can stand for: from whole 万元 (0) to one fen (6). */
final class Decimals {

    static final int MAX = 6;
    private static final long[] UNITS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    private Decimals() {
    }

    static void check(int decimals) {
        if (decimals < 0 || decimals > MAX) {
            throw new IllegalArgumentException(
                "Decimal places of wan yuan must be 0 to 6, such as '2', but was '" + decimals + "'");
        }
    }

    /** The last printed digit's worth, in fen. */
    static long unitInFen(int decimals) {
        return UNITS[decimals];
    }

    /** An amount that is no finer than so many decimals, in plain digits with just those decimals. */
    static String plain(long fen, int decimals) {
        return BigDecimal.valueOf(fen / UNITS[decimals], decimals).toPlainString();
    }

    /** Whether the text is what {@link #plain} makes of the amount; told from the last digit on, without making it. */
    static boolean isPlain(CharSequence text, long fen, int decimals) {
        long rest = Math.abs(fen / UNITS[decimals]);
        int at = text.length();
        for (int digits = 0; digits <= decimals || rest > 0; digits++, rest /= 10) {
            if (digits > 0 && digits == decimals && (--at < 0 || text.charAt(at) != '.')) {
                return false;
            }
            if (--at < 0 || text.charAt(at) != '0' + rest % 10) {
                return false;
            }
        }
        return fen < 0 ? at == 1 && text.charAt(0) == '-' : at == 0;
    }

    /** Whether the text is ASCII digits with one point at most between them, and a minus at most before them. */
    static boolean arePlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        if (point < 0) {
            return areDigits(text, start, text.length());
        }
        return areDigits(text, start, point) && areDigits(text, point + 1, text.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
