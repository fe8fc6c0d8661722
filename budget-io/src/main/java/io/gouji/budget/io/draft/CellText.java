package io.gouji.budget.io.draft;

import io.gouji.budget.label.Labels;

/** What the text of a cell looks like, before its column is known. */
final class CellText {

    private static final String DASHES = "-—–―─−‐‑‒";
    private static final int LONGEST_NUMBER = 40;
    private static final char FIRST_SIGN = '一';
    private static final char LAST_SIGN = '龥';

    private CellText() {
    }

    /** Returns true if the key of the cell is empty. */
    static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Labels.isSign(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if the cell prints an amount, a percentage or a dash. */
    static boolean isNumber(String cell) {
        boolean never = cell.isEmpty() || cell.length() > LONGEST_NUMBER
                || cell.charAt(0) >= FIRST_SIGN && cell.charAt(0) <= LAST_SIGN;
        String key = never ? "" : Labels.key(cell);
        boolean digit = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean sign = i == 0 && DASHES.indexOf(c) >= 0;
            boolean last = i == key.length() - 1 && (c == '%' || c == '元');
            if (!(c >= '0' && c <= '9') && !(digit && (c == ',' || c == '.')) && !sign && !last) {
                return isDash(key);
            }
            digit |= c >= '0' && c <= '9';
        }
        return digit || isDash(key);
    }

    private static boolean isDash(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (DASHES.indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /** Returns true if the cell prints a code: three digits or more, nothing else. */
    static boolean isDigits(String cell) {
        String key = Labels.key(cell);
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
