package io.gouji.budget.money;

import java.math.BigDecimal;

/**
 * The digits of an amount, and the decimal place of 万元 that its last one stands for: from 万亿元 (-8) over whole 万元 (0)
 * to one fen (6).
 */
final class Decimals {

    static final int MAX = 6;
    static final int MIN = -8;
    private static final int MAX_WHOLE = 12;
    private static final long[] UNITS = new long[MAX - MIN + 1];     // by scale, the coarsest first

    static {
        long unit = 1;
        for (int i = UNITS.length - 1; i >= 0; i--) {
            UNITS[i] = unit;
            unit *= 10;
        }
    }

    private Decimals() {
    }

    static void check(int decimals) {
        if (decimals < MIN || decimals > MAX) {
            throw new IllegalArgumentException("Decimal places of wan yuan must be -8 to 6, such as '2' for 0.01 or "
                + "'-4' for yi yuan, but was '" + decimals + "'");
        }
    }

    /** The last printed digit's worth, in fen. */
    static long unitInFen(int decimals) {
        return UNITS[decimals - MIN];
    }

    /** An amount that is no finer than so many decimals, in plain digits with just those decimals. */
    static String plain(long fen, int decimals) {
        return BigDecimal.valueOf(fen / unitInFen(decimals), decimals).toPlainString();
    }

    /** Returns true if the text is what {@link #plain} makes of the amount; told without making it. */
    static boolean isPlain(CharSequence text, long fen, int decimals) {
        int start = fen < 0 ? 1 : 0;
        int point = decimals == 0 ? text.length() : text.length() - decimals - 1;
        int whole = point - start;
        return decimals >= 0 && whole > 0 && whole <= MAX_WHOLE && (whole == 1 || text.charAt(start) != '0')
            && (start == 0 || text.charAt(0) == '-') && (decimals == 0 || text.charAt(point) == '.')
            && areDigits(text, start, point, Math.abs(fen), decimals);
    }

    /** Returns true if the signs but that of the point are the digits of the amount. */
    private static boolean areDigits(CharSequence text, int start, int point, long fen, int decimals) {
        long value = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = i == point ? 0 : text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = i == point ? value : value * 10 + digit;
        }
        return value * unitInFen(decimals) == fen;
    }

    /**
     * Returns true if the text is ASCII digits with one point at most between them, and a minus at most before
     * them.
     */
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
