package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a cell says as a number, before the unit and the precision of its table are known.
 * <p>
 * Blanks inside come from narrow columns and are dropped; a thousands separator counts only where it is well placed.
 */
public final class NumberText {

    /** A cell that the line is too short to have. */
    public static final NumberText CUT = new NumberText("", Kind.UNREADABLE, 0, 0);

    private static final NumberText BLANK = new NumberText("", Kind.BLANK, 0, 0);
    private static final int MAX_LENGTH = 60;
    private static final int MAX_DIGITS = 18;
    private static final int MAX_SPACED_DECIMALS = 2;
    private static final String DASHES = "-—–―─−‐‑‒";

    private enum Kind { BLANK, NUMBER, UNREADABLE }

    private final String printed;
    private final Kind kind;
    private final long unscaled;
    private final int decimals;

    private NumberText(String printed, Kind kind, long unscaled, int decimals) {
        this.printed = printed;
        this.kind = kind;
        this.unscaled = unscaled;
        this.decimals = decimals;
    }

    public static NumberText of(String cell) {
        String printed = Chars.strip(cell);
        if (printed.isEmpty()) {
            return BLANK;
        }
        NumberText number = plainDigits(printed);
        if (number == null && printed.length() <= MAX_LENGTH && !isName(printed.charAt(0))) {
            number = number(printed);
        }
        return number == null ? new NumberText(printed, Kind.UNREADABLE, 0, 0) : number;
    }

    /** No number begins with a Chinese sign. */
    private static boolean isName(char first) {
        return first >= '一' && first <= '龥';
    }

    /** Most numbers are digits and a point between two of them at most; null for any other text. */
    private static @Nullable NumberText plainDigits(String printed) {
        int last = printed.length() - 1;
        int decimals = 0;
        long unscaled = 0;
        for (int i = 0; i <= last; i++) {
            char c = printed.charAt(i);
            if (Chars.isDigit(c)) {
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.' && decimals == 0 && i > 0 && i < last) {
                decimals = last - i;
            } else {
                return null;
            }
        }
        return last < MAX_DIGITS ? new NumberText(printed, Kind.NUMBER, unscaled, decimals) : null;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public String printed() {
        return printed;
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(unscaled, decimals);
    }

    /** Returns the value without its point: 70460 of 704.60. */
    public long unscaled() {
        return unscaled;
    }

    public boolean isZero() {
        return unscaled == 0;
    }

    public int decimals() {
        return decimals;
    }

    public boolean endsInZero() {
        return unscaled % 10 == 0;
    }

    /** How many digits stand before the point, leading zeros apart. */
    public int wholeDigits() {
        int digits = 1;
        for (long rest = unscaled / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits - decimals;
    }

    private static @Nullable NumberText number(String printed) {
        String plain = plain(printed);
        if (plain.equals("-") || plain.equals("--")) {
            return new NumberText(printed, Kind.NUMBER, 0, 0);
        }
        int unit = plain.endsWith("万元") ? 2 : plain.endsWith("元") ? 1 : 0;
        NumberText number = digits(printed, plain.substring(0, plain.length() - unit));
        boolean foreign = number != null && unit > 0 && !number.isZero();     // only nothing is the same in any unit
        return number == null || foreign || isTorn(printed, number.decimals) ? null : number;
    }

    /** Half-width, without blanks, one kind of dash. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Chars.isBlank(c)) {
                plain.append(DASHES.indexOf(c) >= 0 ? '-' : Chars.halfWidth(c));
            }
        }
        return plain.toString();
    }

    private static @Nullable NumberText digits(String printed, String plain) {
        boolean negative = plain.startsWith("-");
        int start = negative ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (start == end || point == plain.length() - 1 || !isGrouped(plain, start, end)) {
            return null;
        }
        long unscaled = 0;
        int count = 0;
        for (int i = start; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Chars.isDigit(c)) {
                unscaled = unscaled * 10 + (c - '0');
                count += unscaled == 0 ? 0 : 1;
            } else if (i != point && !(c == ',' && i < end)) {
                return null;
            }
            if (count > MAX_DIGITS) {
                return null;
            }
        }
        return new NumberText(printed, Kind.NUMBER, negative ? -unscaled : unscaled,
                point < 0 ? 0 : plain.length() - point - 1);
    }

    /** Whether every separator has three digits behind it, and the first at most three before it. */
    private static boolean isGrouped(String plain, int start, int end) {
        int comma = plain.indexOf(',', start);
        if (comma < 0 || comma >= end) {
            return true;
        }
        for (int i = end - 1, place = 1; i >= start; i--, place++) {
            if ((plain.charAt(i) == ',') != (place % 4 == 0)) {
                return false;
            }
        }
        return comma > start && comma <= start + 3;
    }

    /** Digits set apart behind the point may be another figure: 237.10 28. */
    private static boolean isTorn(String printed, int decimals) {
        if (decimals <= MAX_SPACED_DECIMALS) {
            return false;
        }
        boolean behindPoint = false;
        boolean behindDigit = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (behindDigit && Chars.isBlank(c) && i + 1 < printed.length()) {
                return true;
            }
            behindDigit |= behindPoint && !Chars.isBlank(c);
            behindPoint |= Chars.halfWidth(c) == '.';
        }
        return false;
    }
}
