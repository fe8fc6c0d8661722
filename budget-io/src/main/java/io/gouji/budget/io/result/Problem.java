package io.gouji.budget.io.result;

import io.gouji.budget.io.chars.Characters;
import io.gouji.budget.rules.finding.Language;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in a source that could not be read (读取问题): where it stands, what was expected and what came instead.
 *
 * <pre>{@code
 * wuchang-2024.txt line 17, column 5: amount must be plain digits, such as '704.60', but was '6 29.7x'
 * }</pre>
 */
public final class Problem implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAX_TEXT = 80;

    private final String source;
    private final String path;
    private final @Nullable Place place;        // none where lines tell it, or a path that nobody looks up
    private final int line;
    private final int column;
    private final String text;
    private final Expectation expected;

    private Problem(String source, String path, @Nullable Place place, int line, int column, String text,
            Expectation expected) {
        this.source = source;
        this.path = path;
        this.place = place;
        this.line = line;
        this.column = column;
        this.text = text;
        this.expected = expected;
    }

    /**
     * A problem at that place.
     *
     * @param source the name of the file, or an empty text
     * @param line the line, from 1; 0 for the whole source
     * @param column the cell of the line, or the character where there are no cells, from 1; 0 for the whole line
     * @param text what stands there, or a phrase of the catalogue {@code instead}, such as {@code damaged (why)}; it is
     * cut to eighty characters
     * @param expected what it must be, such as {@code amount must be plain digits}; the message adds what it was
     */
    public static Problem of(String source, int line, int column, String text, Expectation expected) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(expected, "expected");
        return of(source, "", line, column, text, expected);
    }

    /**
     * A problem at that place of a nested source.
     *
     * @param path the place, such as {@code $.tables[2].rows[4].figures[1]}, or an empty text
     */
    public static Problem of(String source, String path, int line, int column, String text, Expectation expected) {
        return of(source, path, null, line, column, text, expected);
    }

    private static Problem of(String source, String path, @Nullable Place place, int line, int column, String text,
            Expectation expected) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "Place must be line and column from 0, such as '17:5', but was '" + line + ":" + column + "'");
        }
        String shown = shortened(Characters.whole(text));
        return new Problem(source, Characters.whole(path), path.isEmpty() ? null : place, line, column, shown,
                expected);
    }

    /**
     * A problem at that place of a file.
     *
     * @param place the place, which is said in the language of the message
     */
    public static Problem of(String source, Place place, String text, Expectation expected) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(expected, "expected");
        String path = place instanceof Place.OfLine ? "" : place.in(Language.EN);
        return of(source, path, place, place.line(), place.column(), text, expected);
    }

    private static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && i < MAX_TEXT; i++) {
            char c = text.charAt(i);
            shown.append(c == '\n' ? '⏎' : c == '\t' ? '⇥' : Character.isISOControl(c) ? '�' : c);
        }
        int last = shown.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(shown.charAt(last))) {
            shown.setLength(last);
        }
        return text.length() > MAX_TEXT ? shown + "…" : shown.toString();
    }

    /** The name of the file, or an empty text. */
    public String source() {
        return source;
    }

    /** The place in a nested source (路径), such as {@code $.tables[2].rows[4].figures[1]}; empty where lines tell it. */
    public String path() {
        return path;
    }

    /** The place in its file (位置); empty for the whole source, and in a nested source, where {@link #path} tells it. */
    public Optional<Place> place() {
        return place != null ? Optional.of(place)
                : path.isEmpty() && line > 0 ? Optional.of(Place.line(line, column)) : Optional.empty();
    }

    /** The line (行), from 1; 0 for the whole source. */
    public int line() {
        return line;
    }

    /** The cell of the line (列), or the character where there are no cells, from 1; 0 for the whole line. */
    public int column() {
        return column;
    }

    /** What stands there, on one line, cut to eighty characters. */
    public String text() {
        return text;
    }

    /** What was expected there (应有内容), in both languages. */
    public Expectation expected() {
        return expected;
    }

    /** What was expected and what came, in English. */
    public String message() {
        return expected + Instead.of(text, Language.EN);
    }

    /** Returns true if what follows the place was not read (未读完): the file ends too early, or a bound was met. */
    public boolean isCut() {
        return expected.isCut();
    }

    /** The place and the message on one line, in that language. */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.EN ? toString()
                : placed(chinesePlace(), "：", expected.in(language) + Instead.of(text, language));
    }

    private String chinesePlace() {
        String detail = path.isEmpty() ? column == 0 ? "" : "第 " + column + " 列" : " " + path;
        return place != null ? Characters.whole(place.in(Language.ZH)) : line == 0 ? path
                : "第 " + line + " 行" + detail;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that && line == that.line && column == that.column && source.equals(that.source)
                && path.equals(that.path) && text.equals(that.text) && expected.equals(that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, path, line, column, text, expected);
    }

    /** The place and the message on one line. */
    @Override
    public String toString() {
        String detail = !path.isEmpty() ? ", " + path : column == 0 ? "" : ", column " + column;
        return placed(place != null || line == 0 ? path : "line " + line + detail, ": ", message());
    }

    private String placed(String place, String colon, String said) {
        String where = source.isEmpty() || place.isEmpty() ? source + place : source + " " + place;
        return where.isEmpty() ? said : where + colon + said;
    }
}
