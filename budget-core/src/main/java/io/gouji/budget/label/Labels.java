package io.gouji.budget.label;

import java.util.Objects;
import java.util.regex.Pattern;

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

    /** Of the Chinese signs, an ordinal may begin with one of these. */
    private static final String ORDINAL_SIGNS = "第一二三四五六七八九十廿卅百〇零";

    /** An ordinal needs its delimiter, or 一般公共服务支出 and 三公 would lose their first sign; 1.5 is a number. */
    private static final Pattern ORDINALS = Pattern.compile("(?:"
        + "\\((?:[一二三四五六七八九十廿卅百〇零]{1,5}|[0-9]{1,3})\\)[、.]?"
        + "|[一二三四五六七八九十廿卅百〇零]{1,5}[、.)]"
        + "|[0-9]{1,3}(?:[、)]|\\.(?![0-9]))"
        + "|第(?:[一二三四五六七八九十廿卅百〇零]{1,5}|[0-9]{1,3})[、.,:]"
        + "|[①-⒛㈠-㈩][、.]?"
        + ")+");

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
        return c >= '一' && c <= '龥' || c >= '(' && c <= '~';
    }

    private static String key(String label, int plain) {
        StringBuilder key = new StringBuilder(label.length()).append(label, 0, plain);
        for (int i = plain; i < label.length(); i++) {
            char c = halfWidth(label.charAt(i));
            if (!isIgnored(c)) {
                key.append(c);
            }
        }
        return key.toString();
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
        if (key.isEmpty() || key.charAt(0) >= '一' && ORDINAL_SIGNS.indexOf(key.charAt(0)) < 0) {
            return key;
        }
        var ordinals = ORDINALS.matcher(key);
        return ordinals.lookingAt() ? key.substring(ordinals.end()) : key;
    }

    private static char halfWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static boolean isIgnored(char c) {
        return !isPlain(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c)
            || ZERO_WIDTH.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0);
    }
}
