package io.gouji.budget.money;

import java.math.BigDecimal;

/** The digits of an amount, and how many places of 万元 they can stand for: from whole 万元 (0) to one fen (6). */
final class Decimals {

    static final int MAX = 6;
    private static final int MAX_WHOLE = 12;
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

    /** Whether the text is what {@link #plain} makes of the amount; told without making it. */
    static boolean isPlain(CharSequence text, long fen, int decimals) {
        int start = fen < 0 ? 1 : 0;
        int point = decimals == 0 ? text.length() : text.length() - decimals - 1;
        int whole = point - start;
        return whole > 0 && whole <= MAX_WHOLE && (whole == 1 || text.charAt(start) != '0')
            && (start == 0 || text.charAt(0) == '-') && (decimals == 0 || text.charAt(point) == '.')
            && areDigits(text, start, point, Math.abs(fen), decimals);
    }

    /** Whether the signs but that of the point are the digits of the amount. */
    private static boolean areDigits(CharSequence text, int start, int point, long fen, int decimals) {
        long value = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = i == point ? 0 : text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = i == point ? value : value * 10 + digit;
        }
        return value * UNITS[decimals] == fen;
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
