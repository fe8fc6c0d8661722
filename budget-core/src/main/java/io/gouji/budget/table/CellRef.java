package io.gouji.budget.table;

import io.gouji.budget.label.Labels;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a figure (单元格地址): form, row, column, the same in every output, such as
 * {@code EXPENDITURE:2060702:项目支出}.
 * <p>
 * Rows and columns are compared as labels are: without blanks, full-width and half-width brackets alike.
 */
public final class CellRef implements Comparable<CellRef>, Serializable {

    private static final long serialVersionUID = 1L;

    private final String form;
    private final String row;
    private final String column;
    private transient @Nullable String key;

    private CellRef(String form, String row, String column) {
        this.form = form;
        this.row = row;
        this.column = column;
    }

    /** The address of that row and column of that form. */
    public static CellRef of(String form, String row, String column) {
        return new CellRef(Objects.requireNonNull(form, "form"), Objects.requireNonNull(row, "row"),
                Objects.requireNonNull(column, "column"));
    }

    /** Reads {@code FORM:row:column}, a colon inside a part written {@code \:}, {@code \} as {@code \\}. */
    public static CellRef parse(String text) {
        Objects.requireNonNull(text, "text");
        List<String> parts = split(text);
        if (parts.size() != 3) {
            throw new IllegalArgumentException(
                    "Cell must be form:row:column, such as 'EXPENDITURE:2060702:项目支出', but was '" + text + "'");
        }
        return new CellRef(parts.get(0), parts.get(1), parts.get(2));
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == ':') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** The form, such as {@code EXPENDITURE}. */
    public String form() {
        return form;
    }

    /** The row: its code, or its label under its side and group. */
    public String row() {
        return row;
    }

    /** The column: its headings joined by {@code /}. */
    public String column() {
        return column;
    }

    /** Kept once made: a benign race, since it is the same text whoever makes it. No label's key has a line break. */
    private String key() {
        if (key == null) {
            key = form + '\n' + Labels.key(row) + '\n' + Labels.key(column);
        }
        return key;
    }

    /** By form, row and column, each by its characters. */
    @Override
    public int compareTo(CellRef other) {
        Objects.requireNonNull(other, "other");
        return key().compareTo(other.key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRef ref && key().equals(ref.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return escaped(form) + ':' + escaped(row) + ':' + escaped(column);
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace(":", "\\:");
    }
}
