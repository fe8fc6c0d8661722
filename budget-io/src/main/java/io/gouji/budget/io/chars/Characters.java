package io.gouji.budget.io.chars;

/**
 * Characters beyond the first plane of Unicode, which are two {@code char}s: a half that stands alone is no character,
 * and no file in UTF-8 can hold it. JSON may escape one, and damaged bytes may pass for one.
 */
public final class Characters {

    private static final int REPLACEMENT = '\uFFFD';

    private Characters() {
    }

    /** Whether no half of a character stands alone. */
    private static boolean areWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(Characters::isHalf);
            }
        }
        return true;
    }

    /** The text with a replacement character (�) for each half that stands alone. */
    public static String whole(String text) {
        return areWhole(text) ? text : text.codePoints().map(code -> isHalf(code) ? REPLACEMENT : code)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isHalf(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
