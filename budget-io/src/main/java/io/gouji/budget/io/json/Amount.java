package io.gouji.budget.io.json;

/** Amounts in 万元 as plain digits, read without making a string of them. */
public final class Amount {

    /** No amount. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int DECIMALS = 6;
    private static final int WHOLE = 12;

    private Amount() {
    }

    /** The fen that so many characters say, such as {@code -704.60}; {@link #NONE} if they say none. */
    public static long fen(char[] text, int offset, int length) {
        int end = offset + length;
        boolean negative = length > 0 && text[offset] == '-';
        int start = negative ? offset + 1 : offset;
        int point = end;
        long value = 0;
        if (length > 40) {
            return NONE;
        }
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '.' && point == end && i > start && i < end - 1) {
                point = i;
            } else if (c < '0' || c > '9') {
                return NONE;
            } else if (i <= point + DECIMALS || point == end) {
                value = value * 10 + (c - '0');
                if (value >= limit(point == end ? 0 : i - point)) {
                    return NONE;
                }
            } else if (c != '0') {
                return NONE;
            }
        }
        int decimals = Math.min(DECIMALS, Math.max(0, end - point - 1));
        return start == end ? NONE : (negative ? -value : value) * power(DECIMALS - decimals);
    }

    private static long limit(int decimals) {
        return power(WHOLE + decimals);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
