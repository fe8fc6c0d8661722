package io.gouji.budget.prose;

import java.util.List;

/** Numbers that name and do not measure: years, dates, ordinals, codes, document numbers, telephone numbers, pages. */
final class Identifiers {

    private static final List<String> AFTER = List.of("年", "月", "号", "届", "款", "条", "章", "节", "页", "栏", "行", "类)", "款)",
            "项)", "类", "时", "次会议", "次全");
    private static final List<String> BEFORE = List.of("第", "附件", "附表", "公开表", "公开", "表", "图", "电话", "传真", "邮编",
            "联系方式", "代码", "编号", "编码", "账号");
    private static final int LONG = 11;

    private Identifiers() {
    }

    static boolean isOne(String key, int start, int end, String unit) {
        char before = start > 0 ? key.charAt(start - 1) : ' ';
        char after = end < key.length() ? key.charAt(end) : ' ';
        return isNamed(key, start, end, unit) || isDate(key, start, end, unit) || isLatin(before) || isLatin(after)
                || isBracketed(before, after) || isCode(key, start, end, unit) || isOrdinal(key, start, end, after);
    }

    /** 2025年, 3月, 〔2016〕143号, 第3次, 表11, 电话 88888888. */
    private static boolean isNamed(String key, int start, int end, String unit) {
        boolean counted = !unit.isEmpty() && Units.kind(unit) != Numeral.Kind.COUNT;
        return !counted && (isBehind(key, end) || isInFront(key, start));
    }

    private static boolean isBehind(String key, int end) {
        for (String word : AFTER) {
            if (key.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInFront(String key, int start) {
        int to = start > 0 && key.charAt(start - 1) == ':' ? start - 1 : start;
        for (String word : BEFORE) {
            if (key.startsWith(word, to - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The later digits of 2025-2027年, 2025.3.1, 12月31日, 9:30, 027-88888888. */
    private static boolean isDate(String key, int start, int end, String unit) {
        char before = start > 1 ? key.charAt(start - 1) : ' ';
        boolean joined = "-~—/:月年".indexOf(before) >= 0 && (Numeral.isDigit(key.charAt(Math.max(0, start - 2)))
                || before == '月' || before == '年');
        boolean measured = unit.endsWith("元") || unit.equals("%");
        boolean joins = end + 1 < key.length() && "-~—/:".indexOf(key.charAt(end)) >= 0
                && Numeral.isDigit(key.charAt(end + 1));
        return joined && !measured && !(before == '年' && end - start > 2)
                || joins && isYear(key, start, end) || isPoints(key, start, end);
    }

    private static boolean isYear(String key, int start, int end) {
        return end - start == 4 && (key.startsWith("19", start) || key.startsWith("20", start));
    }

    private static boolean isPoints(String key, int start, int end) {
        int first = indexOf(key, '.', start, end);
        return first >= 0 && indexOf(key, '.', first + 1, end) >= 0;
    }

    /** Looks no further than the end: a sentence of ten megabytes has a million numbers. */
    private static int indexOf(String key, char sign, int start, int end) {
        for (int i = start; i < end; i++) {
            if (key.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** (3), 〔2016〕, [2016], 【1】. */
    private static boolean isBracketed(char before, char after) {
        return "([〔【".indexOf(before) >= 0 && ")]〕】".indexOf(after) >= 0;
    }

    /** A functional or an economic code glued to its name, and long digits such as telephone numbers. */
    private static boolean isCode(String key, int start, int end, String unit) {
        char after = end < key.length() ? key.charAt(end) : ' ';
        int length = end - start;
        boolean plain = unit.isEmpty() && indexOf(key, '.', start, end) < 0 && indexOf(key, ',', start, end) < 0;
        boolean glued = (length == 3 || length == 5 || length == 7) && after >= '一' && after <= '龥';
        return plain && (glued || length >= LONG || isYear(key, start, end) && after == ')');
    }

    /** 1. or 2、 at the start of a sentence or behind the end of another. */
    private static boolean isOrdinal(String key, int start, int end, char after) {
        boolean starts = start == 0 || "。;:(".indexOf(key.charAt(start - 1)) >= 0;
        return starts && end - start <= 3 && ".、)".indexOf(after) >= 0;
    }
}
