package io.gouji.budget.io.result;

import io.gouji.budget.io.result.Place.Box;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the places that are told in English, such as {@code page 7, table 3, row 12, column 4}. */
final class PlaceParser {

    private static final String NUMBER = "([1-9][0-9]{0,8})";
    private static final Pattern PAGE = Pattern.compile("page " + NUMBER + "(?:, table " + NUMBER
            + ")?(?:, (?:line|row) " + NUMBER + ")?(?:, column " + NUMBER + ")?");
    private static final Pattern TABLE = Pattern.compile("table " + NUMBER + "(?:, row " + NUMBER + ")?(?:, column "
            + NUMBER + ")?");
    private static final Pattern PARAGRAPH = Pattern.compile("paragraph " + NUMBER);
    private static final Pattern SHEET = Pattern.compile("Sheet '(.*)'(?: row " + NUMBER + "| cell ([A-Z]{1,3})"
            + NUMBER + ")?", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("line " + NUMBER + "(?:, column " + NUMBER + ")?");
    private static final Pattern MEMBER = Pattern.compile("(.+?\\.[A-Za-z0-9]{1,5}), (.+)", Pattern.DOTALL);
    private static final Box NOWHERE = new Box(0, 0, 0, 0);
    private static final int LETTERS = 26;

    private PlaceParser() {
    }

    static Optional<Place> parse(String text) {
        Matcher page = PAGE.matcher(text);
        if (page.matches()) {
            return Optional.of(Place.page(number(page, 1), number(page, 2), number(page, 3), number(page, 4), NOWHERE));
        }
        Matcher table = TABLE.matcher(text);
        if (table.matches()) {
            return Optional.of(Place.table(number(table, 1), number(table, 2), number(table, 3)));
        }
        Matcher paragraph = PARAGRAPH.matcher(text);
        if (paragraph.matches()) {
            return Optional.of(Place.table(0, number(paragraph, 1), 0));
        }
        Matcher sheet = SHEET.matcher(text);
        return sheet.matches() ? Optional.of(sheet(sheet)) : member(text);
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static Place sheet(Matcher sheet) {
        String letters = sheet.group(3);
        if (letters == null) {
            return Place.sheet(sheet.group(1), number(sheet, 2), 0);
        }
        int column = letters.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return Place.sheet(sheet.group(1), number(sheet, 4), column);
    }

    private static Optional<Place> member(String text) {
        Matcher member = MEMBER.matcher(text);
        return member.matches() ? parse(member.group(2)).or(() -> line(member.group(2)))
                .map(place -> Place.member(member.group(1), place)) : Optional.empty();
    }

    /** A line tells its number itself, unless it is one of a file in a bundle. */
    private static Optional<Place> line(String text) {
        Matcher line = LINE.matcher(text);
        return line.matches() ? Optional.of(Place.line(number(line, 1), number(line, 2))) : Optional.empty();
    }
}
