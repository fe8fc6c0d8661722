package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints another amount the way a figure is printed: its unit, decimals, blanks and separators. */
final class FigureStyle {

    private FigureStyle() {
    }

    static Figure print(Figure like, Money amount) {
        Money rounded = amount.rounded(like.scale(), RoundingMode.HALF_UP);
        if (like.amount().orElseThrow().equals(rounded)) {
            return like;
        }
        String text = like.printed();
        int decimals = decimals(text);
        BigDecimal number = rounded.amount().scaleByPowerOfTen(like.scale() - decimals)
                .setScale(decimals, RoundingMode.HALF_UP);
        boolean sameSign = rounded.signum() == like.amount().orElseThrow().signum();
        String digits = number.abs().unscaledValue().toString();
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        boolean fits = sameSign && padded.length() == text.chars().filter(Character::isDigit).count();
        return Figure.of(fits ? overwritten(text, padded) : plain(number, text), rounded, like.scale());
    }

    /** How many digits follow the point, full-width or not. */
    private static int decimals(String text) {
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf('．'));
        return point < 0 ? 0 : (int) text.substring(point).chars().filter(Character::isDigit).count();
    }

    private static String overwritten(String text, String digits) {
        StringBuilder result = new StringBuilder(text);
        int next = 0;
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (Character.isDigit(c)) {
                result.setCharAt(i, (char) (c - Character.digit(c, 10) + digits.charAt(next++) - '0'));
            }
        }
        return result.toString();
    }

    private static String plain(BigDecimal number, String like) {
        String text = number.toPlainString();
        if (like.indexOf(',') < 0) {
            return text;
        }
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int i = end - 3; i > (number.signum() < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
