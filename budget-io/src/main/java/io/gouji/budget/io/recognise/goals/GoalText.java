package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.chars.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A text of a table of goals as its numbers: half-width and without blanks, each number with the unit behind it. */
final class GoalText {

    private static final int MAX_DIGITS = 18;
    private static final int MAX_UNIT = 4;
    private static final List<String> MONEY = List.of("万元", "亿元", "元");
    private static final String DATES = "年月日";
    private static final String ENDS = "。;!?";

    private final String printed;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    /** A number and its unit; the span leaves out what follows a unit of money. */
    record Token(int from, int to, BigDecimal number, String unit) {

        boolean isMoney() {
            return MONEY.contains(unit);
        }
    }

    GoalText(String printed) {
        this.printed = printed;
        for (int i = 0; i < printed.length(); i++) {
            if (!Chars.isBlank(printed.charAt(i))) {
                text.append(Chars.halfWidth(printed.charAt(i)));
                origins.add(i);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isDigit(text.charAt(i))) {
                i = take(i) - 1;
            }
        }
    }

    /** Takes the number that starts there, and says where it ends. */
    private int take(int from) {
        int to = from;
        while (to < text.length() && (Chars.isDigit(text.charAt(to)) || isJoint(to))) {
            to++;
        }
        String digits = text.substring(from, to).replace(",", "");
        if (digits.length() > MAX_DIGITS || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return to;
        }
        String unit = unit(to);
        tokens.add(new Token(from, to + unit.length(), new BigDecimal(digits), unit));
        return to;
    }

    /** A point or a separator between digits. */
    private boolean isJoint(int index) {
        boolean joint = text.charAt(index) == '.' || text.charAt(index) == ',' && index + 3 < text.length()
                && Chars.areDigits(text.substring(index + 1, index + 4));
        return joint && index + 1 < text.length() && Chars.isDigit(text.charAt(index + 1));
    }

    private String unit(int from) {
        if (from < text.length() && text.charAt(from) == '%') {
            return "%";
        }
        for (String unit : MONEY) {
            if (text.length() - from >= unit.length() && text.substring(from, from + unit.length()).equals(unit)) {
                return unit;
            }
        }
        int to = from;
        if (from < text.length() && DATES.indexOf(text.charAt(from)) >= 0) {
            return text.substring(from, from + 1);
        }
        while (to < text.length() && to < from + MAX_UNIT && Character.isIdeographic(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The words between two numbers. */
    String between(Token one, Token two) {
        return text.substring(Math.min(one.to(), two.from()), two.from());
    }

    /** The words before a number, so many at most. */
    String before(Token token, int length) {
        return text.substring(Math.max(0, token.from() - length), token.from());
    }

    /** The words behind a number, so many at most. */
    String behind(Token token, int length) {
        return text.substring(token.to(), Math.min(text.length(), token.to() + length));
    }

    /** Whether both numbers stand in one sentence; far apart they do not. */
    boolean areTogether(Token one, Token two, int length) {
        String words = two.to() - one.from() > length ? ENDS : text.substring(one.from(), two.to());
        return words.chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
    }

    /** The words from one number to another as they are printed. */
    String printed(Token one, Token two) {
        return printed.substring(origins.get(one.from()), origins.get(two.to() - 1) + 1);
    }
}
