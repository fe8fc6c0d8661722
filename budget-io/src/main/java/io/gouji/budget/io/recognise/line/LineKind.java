package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.label.Labels;

/** What a line without cells is, as far as its own text tells. */
public final class LineKind {

    private static final int MAX_HEADING = 60;
    private static final int MAX_PROSE_PIECE = 60;
    private static final String NUMERALS = "一二三四五六七八九十廿卅百〇零";
    private static final String[] REMARKS = {"备注", "说明", "注"};

    private LineKind() {
    }

    /** A line that starts a part of the document: 第二部分 …, 表 11. …, 一、… */
    public static boolean isHeading(String line) {
        if (line.length() > MAX_HEADING || line.indexOf('\t') >= 0) {
            return false;
        }
        String key = Labels.key(line);
        return !isSentence(key) && (isPart(key) || isNumberedTable(key) || isNumbered(key));
    }

    /** A line that ends a table: a heading, or what looks like the title of some other table. */
    public static boolean endsTable(String line) {
        if (isHeading(line)) {
            return true;
        }
        String key = line.length() > MAX_HEADING ? "" : Labels.key(line);
        return key.endsWith("表") && !isSentence(key) && key.charAt(0) != '-';
    }

    private static boolean isSentence(String key) {
        return key.indexOf('。') >= 0 || key.indexOf(';') >= 0 || key.indexOf(',') >= 0 || key.indexOf(':') >= 0;
    }

    private static boolean isPart(String key) {
        int part = key.indexOf("部分");
        return key.startsWith("第") && part > 1 && part < 6;
    }

    private static boolean isNumberedTable(String key) {
        int table = key.indexOf('表');
        boolean named = table == 0 || table == 1 && key.charAt(0) == '附' || key.startsWith("公开表");
        int number = key.indexOf('表') + 1;
        char sign = named && number < key.length() ? key.charAt(number) : ' ';
        return Chars.isDigit(sign) || NUMERALS.indexOf(sign) >= 0;
    }

    private static boolean isNumbered(String key) {
        int end = 0;
        while (end < key.length() && NUMERALS.indexOf(key.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && end < key.length() && key.charAt(end) == '、';
    }

    /** 备注：…, 说明：…, 注1：… */
    public static boolean isRemark(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return false;
        }
        String start = Labels.key(line.substring(0, Math.min(line.length(), 20)));
        for (String word : REMARKS) {
            int end = word.length();
            while (start.startsWith(word) && end < start.length() && Chars.isDigit(start.charAt(end))) {
                end++;
            }
            if (start.startsWith(word) && end < start.length() && start.charAt(end) == ':') {
                return true;
            }
        }
        return false;
    }

    /** 12, - 12 -, 第 12 页, 12/30 */
    public static boolean isPageNumber(String line) {
        if (line.length() > 20) {
            return false;
        }
        boolean digits = false;
        for (char c : Labels.key(line).toCharArray()) {
            digits |= Chars.isDigit(c);
            if (!Chars.isDigit(c) && "-—/第页共".indexOf(c) < 0) {
                return false;
            }
        }
        return digits;
    }

    /** A sentence, not a piece of a cell. */
    public static boolean isProse(String line) {
        return line.length() > MAX_PROSE_PIECE || line.indexOf('。') >= 0 || line.indexOf('；') >= 0;
    }
}
