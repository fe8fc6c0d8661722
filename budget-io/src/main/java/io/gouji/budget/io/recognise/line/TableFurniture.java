package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.label.Labels;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a table and says nothing of money (表外要素): the number of the form, whose table it is, a date, a
 * page.
 */
public final class TableFurniture {

    private static final int MAX_LENGTH = 60;
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final String NUMERAL = "[0-9一二三四五六七八九十]{1,4}(?:[-—–.][0-9一二三四五六七八九十]{1,3})*";
    /** 公开01表, 公开表1-1, 附表3, 附件2, 表一, 预算01表, 部门预算公开表1, 表号:1. */
    private static final Pattern FORM_NUMBER = Pattern.compile("\\(?(?:(?:部门|单位)?(?:预算|决算)?(?:公开)?"
            + "(?:附?表|附件)(?:号?:)?" + NUMERAL + "|(?:部门|单位)?(?:预算|决算|预决算)?公开(?:预算|决算)?" + NUMERAL
            + "表|(?:财决)?(?:公开|批复|预算|决算)?" + NUMERAL + "表)(?:之" + NUMERAL + ")?\\)?:?");
    private static final Pattern OWNER = Pattern.compile("(?:预算|编制|填报|主管|公开)*(?:主管)?(?:部门|单位)(?:\\([^)]*\\))?"
            + "(?:全?名称)?(?:\\(公章\\)|\\(盖章\\))?:(.*)");
    private static final Pattern DATE = Pattern.compile("(?:编制|填报|公开|报送|制表|打印)?(?:日期|时间)?:?"
            + "(?:19|20)\\d\\d(?:年|[-/.])\\d{1,2}(?:月|[-/.])(?:\\d{1,2}日?)?(?:编制|填报)?");
    private static final Pattern YEAR = Pattern.compile("(?:预算|决算|编制)?(?:年度|年份):?(?:19|20)\\d\\d年?度?"
            + "|(?:19|20)\\d\\d年度?");

    private static final int MAX_NUMBERING = 7;

    private TableFurniture() {
    }

    /** Returns true if the line is one of these and nothing else. */
    public static boolean is(String line) {
        if (line.length() > MAX_LENGTH || Chars.isBlank(line)) {
            return false;
        }
        String key = Labels.key(line);
        return isNumber(key) || key.indexOf("20") >= 0 && isDate(key) || key.indexOf("19") >= 0 && isDate(key)
                || !owner(key).isEmpty() || LineKind.isPageNumber(line);
    }

    /** Returns true if the first cell of a row is the ordinal or the code of what the next names. */
    public static boolean isNumbered(List<String> cells) {
        return cells.size() > 1 && isNumbering(cells.get(0).strip())
                && cells.get(1).chars().anyMatch(Character::isIdeographic);
    }

    private static boolean isNumbering(String text) {
        return text.length() <= MAX_NUMBERING && Chars.areDigits(text);
    }

    private static boolean isNumber(String key) {
        boolean may = (key.indexOf('表') >= 0 || key.indexOf('件') >= 0) && hasNumeral(key);
        return may && FORM_NUMBER.matcher(key).matches();
    }

    private static boolean hasNumeral(String key) {
        int place = 0;
        while (place < key.length() && NUMERALS.indexOf(key.charAt(place)) < 0) {
            place++;
        }
        return place < key.length();
    }

    private static boolean isDate(String key) {
        return DATE.matcher(key).matches() || YEAR.matcher(key).matches();
    }

    /** Returns true if the line is the number of a form. */
    public static boolean isFormNumber(String line) {
        return line.length() <= MAX_LENGTH && isNumber(Labels.key(line));
    }

    /** Returns the name behind 部门：, 编制单位：, 预算主管部门： and the like; an empty text if the line says none. */
    public static String owner(String line) {
        String key = line.length() > MAX_LENGTH ? "" : Labels.key(line);
        if (key.indexOf(':') < 0) {
            return "";
        }
        Matcher owner = OWNER.matcher(key);
        String name = owner.matches() ? owner.group(1) : "";
        int unit = name.indexOf("单位:");
        String bare = unit < 0 ? name : name.substring(0, unit).replaceFirst("(?:金额|计量|货币)?$", "");
        return isName(bare) ? bare : "";
    }

    /** A unit of measure is no name, nor is a sentence. */
    private static boolean isName(String name) {
        return name.length() > 1 && name.indexOf('。') < 0 && name.indexOf(';') < 0 && name.indexOf(',') < 0
                && !UnitText.isMoney(name) && name.chars().anyMatch(Character::isIdeographic);
    }
}
