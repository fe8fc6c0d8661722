package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.label.Labels;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose budget a document is and of which year (封面), as its title says: 武昌区科学技术协会 2024 年部门预算, or 某市某区
 * 2025 年区级部门预算 above 预算主管部门：某局. A wrapped sentence is no title.
 */
public final class TitlePage {

    private static final int MAX_TITLE = 80;
    private static final int MAX_BELOW = 8;
    private static final String YEAR = "((?:19|20)\\d\\d)\\s*年\\s*度?\\s*";
    private static final String KIND = "(?:[省市区县镇乡州]?\\s*本?\\s*级)?\\s*(?:部\\s*门|单\\s*位)?\\s*(?:预\\s*算|决\\s*算)";
    private static final String REST = "(?:信息)?(?:公开|草案|报告|说明|情况|公开说明|情况说明|公开报告|公开表|表)*\\s*";
    private static final Pattern NAME_FIRST = Pattern.compile("(.*?)\\s*" + YEAR + KIND + REST);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "(.+?)\\s*" + KIND + REST);
    private static final Pattern ANYWHERE = Pattern.compile(YEAR + "(?:部\\s*门|单\\s*位)\\s*[预决]");
    private static final String SENTENCE = "。；，、;,:：";
    private static final String OPEN = "比较与同占为及和至从于";

    private final String department;
    private final OptionalInt year;

    private TitlePage(String department, OptionalInt year) {
        this.department = department;
        this.year = year;
    }

    /** Returns what the lines say; where they say nothing, what the name of the file does. */
    public static TitlePage of(SourceLines lines, String source) {
        TitlePage page = of(lines);
        if (!page.department.isEmpty() && page.year.isPresent()) {
            return page;
        }
        String name = Chars.strip(source.substring(0, Math.max(0, source.lastIndexOf('.'))));
        TitlePage file = name.length() > MAX_TITLE ? null : title(halfWidthDigits(name), "");
        TitlePage told = file == null ? new TitlePage("", OptionalInt.empty()) : file;
        return new TitlePage(page.department.isEmpty() ? told.department : page.department,
                page.year.isPresent() ? page.year : told.year);
    }

    private static TitlePage of(SourceLines lines) {
        OptionalInt mentioned = OptionalInt.empty();
        String owner = "";
        String before = "";
        for (int i = 0; i < lines.count(); i++) {
            if (lines.text(i).length() > MAX_TITLE || lines.isBlank(i)) {
                continue;
            }
            owner = owner.isEmpty() ? owner(lines, i) : owner;
            if (lines.isTabbed(i)) {
                continue;
            }
            String line = halfWidthDigits(Chars.strip(lines.text(i)));
            boolean candidate = line.indexOf('年') > 0 && line.indexOf('算') > 0;
            TitlePage title = candidate ? title(line, before) : null;
            if (title != null) {
                return title.below(lines, i + 1, owner);
            }
            boolean mentions = candidate && mentioned.isEmpty() && line.indexOf('比') < 0;      // not last year's
            mentioned = mentions ? year(ANYWHERE.matcher(line)) : mentioned;
            before = LineKind.isProse(line) || TableFurniture.is(line) ? "" : line;
        }
        return new TitlePage(owner, mentioned);
    }

    /** The name behind 部门： in that line, which may share a row with the unit of measure. */
    private static String owner(SourceLines lines, int index) {
        for (String cell : lines.cells(index)) {
            String owner = TableFurniture.owner(cell);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return "";
    }

    /** A title names the district where 预算主管部门： below it names the department, or 预算单位： the unit. */
    private TitlePage below(SourceLines lines, int from, String above) {
        String name = "";
        for (int i = from; i < lines.count() && i < from + MAX_BELOW && !lines.isTabbed(i); i++) {
            String line = lines.text(i);
            String key = line.length() > MAX_TITLE ? "" : Labels.key(line);
            if (key.endsWith("表")) {
                break;                                          // whose table it is need not be whose document
            }
            boolean says = key.startsWith("预算") || key.contains("主管部门") || key.contains("名称");
            String owner = says ? TableFurniture.owner(line) : "";
            name = owner.isEmpty() ? name : owner;
        }
        String known = !name.isEmpty() ? name : department.isEmpty() ? above : department;
        return known.equals(department) ? this : new TitlePage(known, year);
    }

    private static @Nullable TitlePage title(String line, String before) {
        Matcher first = NAME_FIRST.matcher(line);
        if (first.matches()) {
            String name = first.group(1).isEmpty() ? before : first.group(1);
            return isName(name) ? new TitlePage(name, OptionalInt.of(Integer.parseInt(first.group(2)))) : null;
        }
        Matcher second = YEAR_FIRST.matcher(line);
        boolean named = second.matches() && isName(second.group(2));
        return named ? new TitlePage(second.group(2), OptionalInt.of(Integer.parseInt(second.group(1)))) : null;
    }

    /** A piece of a list or of a sentence is no name. */
    private static boolean isName(String name) {
        boolean sentence = name.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0) || name.contains("万元");
        boolean open = !name.isEmpty() && OPEN.indexOf(name.charAt(name.length() - 1)) >= 0;
        return !sentence && !open && !LineKind.isHeading(name) && !name.startsWith("-");
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

    /** Returns the name of the department or unit; an empty text if none was found. */
    public String department() {
        return department;
    }

    /** Returns the year of the document. */
    public OptionalInt year() {
        return year;
    }
}
