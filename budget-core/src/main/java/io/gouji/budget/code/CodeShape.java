package io.gouji.budget.code;

import java.util.Objects;
import java.util.Optional;

/** The shape that the codes of one classification share; the code types stay apart so that nobody can mix them. */
enum CodeShape {

    FUNCTION('2', Level.ITEM, "Function code must be 3, 5 or 7 digits starting with 2, such as '2060702'"),
    ECONOMIC('3', Level.SECTION, "Economic code must be 3 or 5 digits starting with 3, such as '30201'");

    private static final Level[] LEVELS = Level.values();

    private final char first;
    private final Level deepest;
    private final String rule;

    CodeShape(char first, Level deepest, String rule) {
        this.first = first;
        this.deepest = deepest;
        this.rule = rule;
    }

    boolean isValid(String text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        return length >= Level.CLASS.digits() && length <= deepest.digits() && length % 2 == 1
            && text.charAt(0) == first && areDigits(text);
    }

    String check(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(rule + ", but was '" + text + "'");
        }
        return text;
    }

    static Level level(String code) {
        return LEVELS[(code.length() - Level.CLASS.digits()) / 2];
    }

    static Optional<String> parent(String code) {
        return at(code, code.length() - 2);
    }

    static Optional<String> at(String code, int digits) {
        boolean exists = digits >= Level.CLASS.digits() && digits <= code.length();
        return exists ? Optional.of(code.substring(0, digits)) : Optional.empty();
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {     // ASCII only: a reader turns full-width digits
                return false;
            }
        }
        return true;
    }
}
