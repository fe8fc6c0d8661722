package io.gouji.budget.io.draft;

import io.gouji.budget.label.Labels;
import io.gouji.budget.money.MoneyUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line above a table is: its title, its unit, the name of whose table it is, or its number. */
final class TitleText {

    private static final int LONGEST = 80;
    private static final String NUMERALS = "0123456789一二三四五六七八九十廿";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:附件?|公开|预算|决算|部门|财)*\\(?(?:表|附表|附件)?(?:\\(?[0-9一二三四五六七八九十廿]+\\)?[-—–.、之_]?)+\\)?表?");
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:附件?|公开|预算|决算)*(?:表|附表)\\(?(?:[0-9]+(?:[-—–._][0-9]+)*|[一二三四五六七八九十廿]{1,3}(?!般)"
            + "(?:[-—–之][一二三四五六七八九十0-9]+)*)\\)?[-—–.、:]?"
            + "|(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})(?:-[0-9]{1,2})*[、.]|\\([一二三四五六七八九十0-9]{1,3}\\))");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年度?");
    private static final Pattern DATE = Pattern.compile(".{0,8}(?:19|20)[0-9]{2}年[0-9]{1,2}月.{0,6}");
    private static final Pattern UNIT = Pattern.compile("\\(?(?:金额|计量|货币)?单位:\\(?(?:人民币)?(万元|元)\\)?\\)?");
    private static final String UNIT_SIGN = "单位:";      // every match has it
    private static final Pattern OWNER = Pattern.compile(
            "(?:编制|填报|预算|公开|主管)?(?:预算)?(?:部门|单位|主管部门)(?:名称)?(?:\\(?(?:公章|盖章)\\)?)?:(.*)");
    private static final int MOST = 1_000;         // a longer line is prose, and patterns take a stack as long as it
    private static final String[] AGAIN = {"(续)", "(续表)", "续表", "(续一)", "(续二)"};

    private TitleText() {
    }

    /** Returns the title that the line prints, without number, unit and 续; empty if it is none. */
    static Optional<String> title(String line) {
        if (line.length() > LONGEST * 2 || line.indexOf('表') < 0) {
            return Optional.empty();
        }
        String key = withoutUnit(Labels.key(line));
        for (String again : AGAIN) {
            key = key.endsWith(again) ? key.substring(0, key.length() - again.length()) : key;
        }
        int last = key.lastIndexOf('表');
        if (last < 0 || last < key.length() - 1 && key.charAt(last + 1) != '(') {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(key);
        String title = lead.lookingAt() ? key.substring(lead.end()) : key;
        boolean sentence = key.indexOf('。') >= 0 || key.indexOf(';') >= 0 || key.indexOf(',') >= 0
                || key.startsWith("注:") || key.startsWith("备注") || key.startsWith("说明:");
        int table = title.lastIndexOf('表');
        boolean ends = table > 0 && (table == title.length() - 1 || title.charAt(table + 1) == '(');
        boolean told = title.length() > 3 && title.length() <= LONGEST && ends && title.indexOf(':') < 0;
        return told && !sentence && !isNumber(key) ? Optional.of(title) : Optional.empty();
    }

    /** Returns true if the line only names the table's number, unit, department or date. */
    static boolean isFurniture(String line) {
        if (line.length() > MOST) {
            return false;
        }
        String key = Labels.key(line);
        return key.isEmpty() || isNumber(key) || unit(line).isPresent() || owner(line).isPresent()
                || key.indexOf('年') >= 0 && DATE.matcher(key).matches();
    }

    /** Returns true if the line is the number of a table, which has a numeral. */
    private static boolean isNumber(String key) {
        int place = 0;
        while (place < key.length() && NUMERALS.indexOf(key.charAt(place)) < 0) {
            place++;
        }
        return place < key.length() && NUMBER.matcher(key).matches();
    }

    /** Returns the unit of money that the line names. */
    static Optional<MoneyUnit> unit(String line) {
        String key = line.length() > MOST ? "" : Labels.key(line);
        if (!key.contains(UNIT_SIGN)) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(key);
        MoneyUnit found = null;
        while (unit.find()) {
            found = unit.group(1).equals("元") ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN;
        }
        return Optional.ofNullable(found);
    }

    /** Returns whose table it is, as a line of furniture says it. */
    static Optional<String> owner(String line) {
        String key = line.length() > MOST ? "" : withoutUnit(Labels.key(line));
        if (key.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher owner = OWNER.matcher(key);
        return owner.matches() && !owner.group(1).isEmpty() && !owner.group(1).endsWith("元")
                ? Optional.of(owner.group(1)) : Optional.empty();
    }

    private static String withoutUnit(String key) {
        return key.contains(UNIT_SIGN) ? UNIT.matcher(key).replaceAll("") : key;
    }

    /** Returns the title without a year and the name of whose table it is before it. */
    static String bare(String title, String department) {
        Matcher year = YEAR.matcher(title);
        String rest = year.find() ? title.substring(year.end()) : title;
        String name = Labels.key(department);
        return !name.isEmpty() && rest.startsWith(name) && rest.length() > name.length() + 2
                ? rest.substring(name.length()) : rest;
    }
}
