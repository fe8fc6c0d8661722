package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a text (数字): runs of digits of either width, points and commas between two digits with them. */
public final class NumberTokens {

    private NumberTokens() {
    }

    /** A number and where its first sign is, from 0. */
    public record Token(int start, String text) {
    }

    /** Returns the numbers of the text. */
    public static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int from = next(text, 0); from < text.length(); ) {
            int end = end(text, from);
            tokens.add(new Token(from, text.substring(from, end)));
            from = next(text, end);
        }
        return tokens;
    }

    /** Returns how many numbers the text has. */
    public static int count(String text) {
        int count = 0;
        for (int from = next(text, 0); from < text.length(); from = next(text, end(text, from))) {
            count++;
        }
        return count;
    }

    /** The next digit. */
    private static int next(String text, int from) {
        int next = from;
        while (next < text.length() && !isDigit(text, next)) {
            next++;
        }
        return next;
    }

    /** The end of the number that begins there. */
    private static int end(String text, int from) {
        int end = from + 1;
        while (isDigit(text, end) || isJoint(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Chars.isDigit(Chars.halfWidth(text.charAt(at)));
    }

    private static boolean isJoint(String text, int at) {
        char c = at < text.length() ? Chars.halfWidth(text.charAt(at)) : ' ';
        return (c == '.' || c == ',') && isDigit(text, at + 1);
    }
}
