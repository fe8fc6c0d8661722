package io.gouji.budget.label;

import java.util.Objects;

/**
 * When two printed labels are the same label (栏目名称的比较).
 * <p>
 * Published tables put blanks into headings ({@code 合 计}), mix full-width and half-width brackets, and lose quotation
 * marks. {@code Labels.key(a).equals(Labels.key(b))} looks past all of that, and past nothing else.
 */
public final class Labels {

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

    /** Blanks that Java's own two notions of a blank do not know: zero-width ones and the byte order mark. */
    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF";
    private static final String QUOTES = "\"'“”„‟‘’‚‛";

    private static final String NUMERALS = "一二三四五六七八九十廿卅百〇零";
    private static final int MOST_NUMERALS = 5;
    private static final int MOST_DIGITS = 3;

    private Labels() {
    }

    /**
     * The label as it is compared everywhere: without blanks of any kind, without quotation marks, and with full-width
     * brackets, punctuation, letters and digits made half-width. The key of a key is that key.
     */
    public static String key(String label) {
        Objects.requireNonNull(label, "label");
        int plain = 0;
        while (plain < label.length() && isPlain(label.charAt(plain))) {
            plain++;
        }
        return plain == label.length() ? label : key(label, plain);
    }

    /** Most labels are their own keys, and most signs are told so at a glance. */
    private static boolean isPlain(char c) {
        return c >= '一' && c <= '龥' || c >= '(' && c <= '~' || c == '、';
    }

    private static String key(String label, int plain) {
        char[] key = label.toCharArray();
        int length = plain;
        for (int i = plain; i < key.length; i++) {
            char c = halfWidth(key[i]);
            if (!isIgnored(c)) {
                key[length++] = c;
            }
        }
        return new String(key, 0, length);
    }

    /** Returns true for a sign that the {@linkplain #key key} of a label has, as itself or made half-width. */
    public static boolean isSign(char c) {
        return !isIgnored(halfWidth(c));
    }

    /**
     * The key without the ordinals in front of it (序号): {@code 廿一、}, {@code (一)}, {@code 1.}, {@code 第一,}. A label
     * that only looks as if it began with one, such as 一般公共服务支出, stays whole.
     *
     * @param key a label as {@link #key(String)} returns it
     */
    public static String withoutOrdinal(String key) {
        Objects.requireNonNull(key, "key");
        int end = 0;
        for (int next = ordinal(key, 0); next > end; next = ordinal(key, end)) {
            end = next;
        }
        return end == 0 ? key : key.substring(end);
    }

    /**
     * Returns the end of the ordinal that begins there, or where it would begin if none does. An ordinal needs its
     * delimiter, or 一般公共服务支出 and 三公 would lose their first sign; 1.5 is a number.
     */
    private static int ordinal(String key, int from) {
        char first = at(key, from);
        if (first >= '①' && first <= '⒛' || first >= '㈠' && first <= '㈩') {
            return behind(key, from + 1, "、.");
        }
        boolean bracket = first == '(';
        int number = bracket || first == '第' ? from + 1 : from;
        boolean digits = isDigit(at(key, number));
        int end = digits ? digits(key, number) : numerals(key, number);
        char next = at(key, end);
        if (end == number) {
            return from;
        }
        if (bracket) {
            return next == ')' ? behind(key, end + 1, "、.") : from;
        }
        boolean ends = number > from ? "、.,:".indexOf(next) >= 0 : next == '、' || next == ')'
                || next == '.' && !(digits && isDigit(at(key, end + 1)));
        return ends ? end + 1 : from;
    }

    /** The sign at that place; behind the end none that any label has. */
    private static char at(String key, int place) {
        return place < key.length() ? key.charAt(place) : '\0';
    }

    private static int behind(String key, int from, String signs) {
        return signs.indexOf(at(key, from)) >= 0 ? from + 1 : from;
    }

    private static int digits(String key, int from) {
        int end = from;
        while (end < from + MOST_DIGITS && isDigit(at(key, end))) {
            end++;
        }
        return end;
    }

    private static int numerals(String key, int from) {
        int end = from;
        while (end < from + MOST_NUMERALS && NUMERALS.indexOf(at(key, end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char halfWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static boolean isIgnored(char c) {
        return !isPlain(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c)
            || ZERO_WIDTH.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0);
    }
}
