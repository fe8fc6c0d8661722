package io.gouji.budget.io.chars;

/** Amounts in 万元 as plain digits, read without making a string of them. */
public final class Amount {

    /** No amount. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int MAX_LENGTH = 40;
    private static final int DECIMALS = 6;
    private static final long WHOLE_LIMIT = 1_000_000_000_000L;
    private static final long[] FEN = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    private Amount() {
    }

    /** The fen that so many characters say, such as {@code -704.60}; {@link #NONE} if they say none. */
    public static long fen(char[] text, int offset, int length) {
        int end = offset + length;
        boolean negative = length > 0 && text[offset] == '-';
        int start = negative ? offset + 1 : offset;
        if (start == end || length > MAX_LENGTH) {
            return NONE;
        }
        long value = 0;
        int at = start;
        for (; at < end && text[at] != '.'; at++) {
            int digit = digit(text[at]);
            value = value * 10 + digit;
            if (digit < 0 || value >= WHOLE_LIMIT) {
                return NONE;
            }
        }
        long fen = at == end ? value * FEN[0] : at == start ? NONE : decimals(text, at + 1, end, value);
        return negative && fen != NONE ? -fen : fen;
    }

    /** The decimals after so many 万元: six at most, and at least one; further ones must be zeros. */
    private static long decimals(char[] text, int from, int end, long whole) {
        long value = whole;
        for (int i = from; i < end; i++) {
            int digit = digit(text[i]);
            if (digit < 0 || digit > 0 && i >= from + DECIMALS) {
                return NONE;
            }
            value = i < from + DECIMALS ? value * 10 + digit : value;
        }
        return from == end ? NONE : value * FEN[Math.min(DECIMALS, end - from)];
    }

    /** The digit's worth; negative for another sign. */
    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
