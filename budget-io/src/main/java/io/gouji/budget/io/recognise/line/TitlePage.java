package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose budget a document is and of which year, as its title says: 武昌区科学技术协会 2024 年部门预算. */
public final class TitlePage {

    private static final int MAX_TITLE = 80;
    private static final String YEAR = "((?:19|20)\\d\\d)\\s*年\\s*度?\\s*";
    private static final String KIND = "(?:部\\s*门|单\\s*位)?\\s*(?:预\\s*算|决\\s*算)";
    private static final String REST = "(?:信息)?(?:公开|草案|报告|说明|情况|公开说明|情况说明|公开报告)*\\s*";
    private static final Pattern NAME_FIRST = Pattern.compile("(.*?)\\s*" + YEAR + KIND + REST);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "(.+?)\\s*" + KIND + REST);
    private static final Pattern ANYWHERE = Pattern.compile(YEAR + "(?:部\\s*门|单\\s*位)\\s*[预决]");

    private final String department;
    private final OptionalInt year;

    private TitlePage(String department, OptionalInt year) {
        this.department = department;
        this.year = year;
    }

    public static TitlePage of(SourceLines lines) {
        OptionalInt mentioned = OptionalInt.empty();
        String before = "";
        for (int i = 0; i < lines.count(); i++) {
            if (lines.text(i).length() > MAX_TITLE || lines.isTabbed(i) || lines.isBlank(i)) {
                continue;
            }
            String line = halfWidthDigits(Chars.strip(lines.text(i)));
            boolean candidate = line.indexOf('年') > 0 && line.indexOf('算') > 0;
            TitlePage title = candidate ? title(line, before) : null;
            if (title != null) {
                return title;
            }
            boolean mentions = candidate && mentioned.isEmpty() && line.indexOf('比') < 0;      // not last year's
            mentioned = mentions ? year(ANYWHERE.matcher(line)) : mentioned;
            before = LineKind.isProse(line) ? "" : line;
        }
        return new TitlePage("", mentioned);
    }

    private static TitlePage title(String line, String before) {
        Matcher first = NAME_FIRST.matcher(line);
        if (first.matches()) {
            String name = first.group(1).isEmpty() ? before : first.group(1);
            boolean listed = LineKind.isHeading(name) || name.startsWith("-");
            return listed ? null : new TitlePage(name, OptionalInt.of(Integer.parseInt(first.group(2))));
        }
        Matcher second = YEAR_FIRST.matcher(line);
        OptionalInt year = second.matches() ? OptionalInt.of(Integer.parseInt(second.group(1))) : OptionalInt.empty();
        return year.isPresent() ? new TitlePage(second.group(2), year) : null;
    }

    private static OptionalInt year(Matcher anywhere) {
        return anywhere.find() ? OptionalInt.of(Integer.parseInt(anywhere.group(1))) : OptionalInt.empty();
    }

    private static String halfWidthDigits(String line) {
        StringBuilder half = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = Chars.halfWidth(line.charAt(i));
            half.append(Chars.isDigit(c) ? c : line.charAt(i));
        }
        return half.toString();
    }

    public String department() {
        return department;
    }

    public OptionalInt year() {
        return year;
    }
}
