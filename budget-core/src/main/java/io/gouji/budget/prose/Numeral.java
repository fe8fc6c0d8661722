package io.gouji.budget.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number in running text (文中数字), with its unit and its place in the key of the sentence.
 *
 * @param start where its first sign stands
 * @param end where the first sign behind the number and its unit stands
 * @param printed the digits as printed, without the unit
 * @param number the value; empty where the digits make no number, such as {@code 1.2.3}
 * @param unit the unit behind it, such as {@code 万元}, {@code %} or {@code 辆}; empty for none
 * @param kind what the number is, as far as its own surroundings tell
 */
public record Numeral(int start, int end, String printed, Optional<BigDecimal> number, String unit, Kind kind) {

    /** What a number in running text is. */
    public enum Kind {
        /** 金额: money. */
        MONEY,
        /** 百分比: a percentage. */
        PERCENT,
        /** 数量: a count of something, such as 辆 or 人次. */
        COUNT,
        /** 标识: a year, a date, an ordinal, a code, a document number, a telephone number, a page. */
        IDENTIFIER,
        /** 不明: none of these. */
        PLAIN
    }

    private static final int MAX_DIGITS = 24;

    /** Checks that nothing is null. */
    public Numeral {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
    }

    /** Returns the numbers in a text as {@link io.gouji.budget.label.Labels#key} returns it, from left to right. */
    public static List<Numeral> in(String key) {
        List<Numeral> found = new ArrayList<>();
        for (int i = 0; i < key.length(); i++) {
            if (isDigit(key.charAt(i))) {
                int end = end(key, i);
                found.add(read(key, i, end));
                i = end - 1;
            }
        }
        return found;
    }

    /** Returns true for a digit that a number in running text is made of. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int end(String key, int start) {
        int end = start + 1;
        while (end < key.length() && (isDigit(key.charAt(end)) || (key.charAt(end) == '.' || key.charAt(end) == ',')
                && end + 1 < key.length() && isDigit(key.charAt(end + 1)) && !isYear(key, end + 1))) {
            end++;
        }
        return end;
    }

    /** An ordinal may stand right before a year: 1.2025年. */
    private static boolean isYear(String key, int start) {
        return key.startsWith("年", start + 4) && (key.startsWith("19", start) || key.startsWith("20", start));
    }

    private static Numeral read(String key, int start, int end) {
        String unit = Units.at(key, end);
        boolean measured = !unit.isEmpty() && Units.kind(unit) != Kind.COUNT;
        int from = measured && isMinus(key, start) ? start - 1 : start;
        String printed = key.substring(from, end);
        Kind kind = Identifiers.isOne(key, start, end, unit) ? Kind.IDENTIFIER
                : unit.isEmpty() ? Kind.PLAIN : Units.kind(unit);
        String own = kind == Kind.IDENTIFIER ? "" : unit;
        return new Numeral(from, end + own.length(), printed, value(printed), own, kind);
    }

    private static boolean isMinus(String key, int start) {
        char before = start < 2 ? ' ' : key.charAt(start - 2);
        return start > 0 && key.charAt(start - 1) == '-' && (!Character.isLetterOrDigit(before) || before > 127);
    }

    /** A separator counts only where it is well placed. */
    private static Optional<BigDecimal> value(String printed) {
        int from = printed.startsWith("-") ? 1 : 0;
        int point = printed.indexOf('.');
        int whole = point < 0 ? printed.length() : point;
        if (printed.length() > MAX_DIGITS || printed.indexOf('.', point + 1) > point && point >= 0
                || printed.indexOf(',', whole) >= 0 || !isGrouped(printed.substring(from, whole))) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(printed.replace(",", "")));
    }

    private static boolean isGrouped(String whole) {
        int first = whole.indexOf(',');
        if (first < 0) {
            return true;
        }
        for (int i = whole.length() - 1, place = 1; i >= 0; i--, place++) {
            if ((whole.charAt(i) == ',') != (place % 4 == 0)) {
                return false;
            }
        }
        return first <= 3;
    }

    /** Returns true if it is money or a percentage with a value. */
    public boolean isMeasured() {
        return number.isPresent() && (kind == Kind.MONEY || kind == Kind.PERCENT);
    }

    /** Returns the value; only for a number that {@linkplain #number has one}. */
    public BigDecimal value() {
        return number.orElseThrow();
    }
}
