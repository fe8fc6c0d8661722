package io.gouji.budget.io.result;

import io.gouji.budget.rules.finding.Language;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** The place of a block or a cell in its file (位置), for people who look it up. Lines, rows and pages count from 1. */
public sealed interface Place extends Serializable {

    /** Returns the place in that language, such as {@code page 7, table 3, row 12, column 4} (第 7 页表3 第 12 行). */
    String in(Language language);

    /** Returns the line or row, from 1; 0 if the place has none. */
    int line();

    /** Returns the column, from 1; 0 for the whole line or row. */
    int column();

    /** Returns the place of the whole table or sheet; of a line of text the line. */
    default Place whole() {
        if (this instanceof OfPage at) {
            return page(at.page(), at.table(), 0, 0, at.box());
        }
        if (this instanceof OfMember at) {
            return member(at.file(), at.place().whole());
        }
        return this instanceof OfSheet at ? sheet(at.sheet(), 0, 0)
                : this instanceof OfTable at ? table(at.table(), at.table() == 0 ? at.line() : 0, 0) : line(line(), 0);
    }

    /** Returns the place of the whole line or row. */
    default Place row() {
        if (this instanceof OfPage at) {
            return page(at.page(), at.table(), at.line(), 0, at.box());
        }
        if (this instanceof OfMember at) {
            return member(at.file(), at.place().row());
        }
        return this instanceof OfSheet at ? sheet(at.sheet(), at.line(), 0)
                : this instanceof OfTable at ? table(at.table(), at.line(), 0) : line(line(), 0);
    }

    /** Returns the place of a line of text, and of its cell from 1, or 0 for the whole line. */
    static Place line(int line, int column) {
        return new OfLine(line, column);
    }

    /** Returns the place of a cell of a workbook; row and column count from 1, 0 for the whole sheet or row. */
    static Place sheet(String sheet, int row, int column) {
        return new OfSheet(sheet, row, column);
    }

    /**
     * Returns the place on a page.
     *
     * @param table the number of the table on its page; 0 outside of tables
     * @param row the row in that table, or the line of the page outside of tables; 0 if unknown
     */
    static Place page(int page, int table, int row, int column, Box box) {
        return new OfPage(page, table, row, column, box);
    }

    /** Returns the place in a document without pages: a table's cell, or the paragraph {@code row} of table 0. */
    static Place table(int table, int row, int column) {
        return new OfTable(table, row, column);
    }

    /** Returns that place in a file of a bundle. */
    static Place member(String file, Place place) {
        return new OfMember(file, place);
    }

    /** Returns the place that {@link #in} tells in English; empty if the text is none of a sheet, a page or a table. */
    static Optional<Place> parse(String english) {
        Objects.requireNonNull(english, "english");
        return PlaceParser.parse(english);
    }

    /** A line of text, and its cell. */
    record OfLine(int line, int column) implements Place {
        @Override
        public String in(Language language) {
            Objects.requireNonNull(language, "language");
            return rowAndColumn(language, language == Language.ZH ? "" : "line ", line, column);
        }
    }

    /** A cell of a workbook. */
    record OfSheet(String sheet, int line, int column) implements Place {
        private static final int LETTERS = 26;

        /** Checks the parts. */
        public OfSheet {
            Objects.requireNonNull(sheet, "sheet");
        }

        /** Returns the cell's address, such as {@code C7}; empty for a whole sheet or row. */
        public String address() {
            return line == 0 || column == 0 ? "" : letters(column) + line;
        }

        private static String letters(int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
            }
            return letters.toString();
        }

        @Override
        public String in(Language language) {
            boolean chinese = language == Language.ZH;
            String inside = !address().isEmpty() ? (chinese ? "单元格 " : " cell ") + address()
                    : line == 0 ? "" : chinese ? "第 " + line + " 行" : " row " + line;
            return (chinese ? "工作表“" + sheet + "”" : "Sheet '" + sheet + "'") + inside;
        }
    }

    /** A place on a page, and its box. */
    record OfPage(int page, int table, int line, int column, Box box) implements Place {
        /** Checks the parts. */
        public OfPage {
            Objects.requireNonNull(box, "box");
        }

        @Override
        public String in(Language language) {
            boolean chinese = language == Language.ZH;
            String inside = table == 0 ? rowAndColumn(language, "line ", line, column)
                    : chinese ? inTable(table, line, column)
                    : joined("table " + table, rowAndColumn(language, "row ", line, column));
            return chinese ? "第 " + page + " 页" + inside : joined("page " + page, inside);
        }
    }

    /** A cell of a table, or a paragraph, of a document without pages. */
    record OfTable(int table, int line, int column) implements Place {
        @Override
        public String in(Language language) {
            boolean chinese = language == Language.ZH;
            if (table == 0) {
                return line == 0 ? "" : chinese ? "第 " + line + " 段" : "paragraph " + line;
            }
            return chinese ? inTable(table, line, column)
                    : joined("table " + table, rowAndColumn(language, "row ", line, column));
        }
    }

    /** A place in a file of a bundle. */
    record OfMember(String file, Place place) implements Place {
        /** Checks the parts. */
        public OfMember {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(place, "place");
        }

        @Override
        public int line() {
            return place.line();
        }

        @Override
        public int column() {
            return place.column();
        }

        @Override
        public String in(Language language) {
            String inside = place.in(language);
            return inside.isEmpty() ? file : file + (language == Language.ZH ? " " : ", ") + inside;
        }
    }

    private static String inTable(int table, int line, int column) {
        String inside = rowAndColumn(Language.ZH, "", line, column);
        return "表" + table + (inside.isEmpty() ? "" : " ") + inside;
    }

    private static String rowAndColumn(Language language, String row, int line, int column) {
        if (language == Language.ZH) {
            return (line == 0 ? "" : "第 " + line + " 行") + (column == 0 ? "" : "第 " + column + " 列");
        }
        return joined(line == 0 ? "" : row + line, column == 0 ? "" : "column " + column);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    /**
     * A rectangle on a page as it is seen (页面区域), in points of 1/72 inch from the page's upper left corner.
     *
     * @param left the left edge
     * @param top the upper edge
     * @param right the right edge, not left of {@code left}
     * @param bottom the lower edge, not above {@code top}
     */
    public record Box(double left, double top, double right, double bottom) implements Serializable {

        /** Returns the smallest box around both. */
        public Box around(Box other) {
            return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        /** Returns the width in points. */
        public double width() {
            return right - left;
        }

        /** Returns the height in points. */
        public double height() {
            return bottom - top;
        }
    }
}
