package io.gouji.budget.io.chars;

/**
 * Text as it may be shown on a terminal or in a line of a report: one line, and nothing in it that acts instead of
 * being seen.
 * <p>
 * Control characters of both sets (among them what begins an escape sequence), line and paragraph separators, marks
 * that turn the direction of writing and other invisible formats are shown by their escapes, such as
 * {@code \u001b}; a half of a character too. So no name in a document can move the cursor, forge a line of a report or
 * write backwards.
 */
public final class VisibleText {

    /** The first of 16 code points that are no characters; {@code TextReport} marks its own colours by them. */
    public static final char FIRST_MARK = '\uFDD0';
    private static final char LAST_MARK = '\uFDDF';

    private VisibleText() {
    }

    /** The text with everything shown that is invisible, on one line. */
    public static String of(String text) {
        return shown(text, false);
    }

    /** The same of a text that is drawn with {@linkplain #FIRST_MARK marks}, which stay. */
    public static String ofMarked(String text) {
        return shown(text, true);
    }

    private static String shown(String text, boolean marked) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i), marked) || Character.isSurrogate(text.charAt(i))) {
                return escaped(text, marked);
            }
        }
        return text;
    }

    private static String escaped(String text, boolean marked) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(code -> {
            if (!isHidden(code, marked)) {
                shown.appendCodePoint(code);
            } else if (Character.isBmpCodePoint(code)) {
                shown.append(String.format("\\u%04x", code));
            } else {
                shown.append(String.format("\\u%04x\\u%04x", (int) Character.highSurrogate(code),
                        (int) Character.lowSurrogate(code)));
            }
        });
        return shown.toString();
    }

    /** Returns true if the code point acts or hides instead of being seen. */
    public static boolean isHidden(int code) {
        return isHidden(code, false);
    }

    private static boolean isHidden(int code, boolean marked) {
        if (code >= ' ' && code < 0x7F || code >= 0x4E00 && code <= 0x9FFF) {
            return false;
        }
        if (code >= FIRST_MARK && code <= LAST_MARK) {
            return !marked;
        }
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> isFiller(code);
        };
    }

    /** What has no look and is no blank: the combining joiner and the Hangul fillers. */
    private static boolean isFiller(int code) {
        return code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0;
    }
}
