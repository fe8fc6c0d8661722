package io.gouji.budget.money;

/** How many decimal places of 万元 a printed digit can stand for: from whole 万元 (0) to one fen (6). */
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
}
