package io.gouji.budget.io.chars;

/** What a printed character stands for, whatever its width. */
public final class Chars {

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';
    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF";

    private Chars() {
    }

    public static boolean isBlank(char c) {
        boolean plain = c > ' ' && c <= '~' || c >= '一' && c <= '龥';      // most characters are, at a glance
        return !plain && (Character.isWhitespace(c) || Character.isSpaceChar(c) || ZERO_WIDTH.indexOf(c) >= 0);
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static char halfWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    /** Without blanks around it, those that {@code String.strip} does not know included. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Without blanks behind it. */
    public static String stripEnd(String text) {
        int to = text.length();
        while (to > 0 && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    /** Without any blanks, and half-width. */
    public static String squeeze(String text) {
        int same = 0;
        while (same < text.length() && text.charAt(same) > ' ' && text.charAt(same) <= '~') {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                squeezed.append(halfWidth(text.charAt(i)));
            }
        }
        return squeezed.toString();
    }

    public static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
