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
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (isDigit(text, end) || end > i && isJoint(text, end)) {
                end++;
            }
            if (end > i) {
                tokens.add(new Token(i, text.substring(i, end)));
            }
            i = Math.max(end, i + 1);
        }
        return tokens;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Chars.isDigit(Chars.halfWidth(text.charAt(at)));
    }

    private static boolean isJoint(String text, int at) {
        char c = at < text.length() ? Chars.halfWidth(text.charAt(at)) : ' ';
        return (c == '.' || c == ',') && isDigit(text, at + 1);
    }
}
