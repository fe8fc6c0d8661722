package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.source.RepeatedRows;
import io.gouji.budget.label.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rows of headings above a table (表头). A merged heading stands in its first cell: a blank cell right of it belongs
 * to it, as long as something stands below.
 */
final class HeaderRows {

    static final int MAX_ROWS = 4;

    private final FormIndex form;
    private final List<List<String>> rows = new ArrayList<>();      // keys
    private final BitSet underLabel = new BitSet();                 // columns whose headings are those of labels
    private int width;

    HeaderRows(FormIndex form) {
        this.form = form;
    }

    /** Whether both print the same headings in the same columns. */
    boolean isLike(HeaderRows other) {
        return width == other.width && rows.equals(other.rows);
    }

    int count() {
        return rows.size();
    }

    int width() {
        return width;
    }

    /** Whether the cells can be one more row of headings: no figure among them, and no label of a row. */
    boolean accepts(List<String> cells) {
        if (rows.size() == MAX_ROWS) {
            return false;
        }
        int labels = 0;
        int headings = 0;
        for (int i = 0; i < cells.size(); i++) {
            String key = Labels.key(cells.get(i));
            if (NumberText.of(cells.get(i)).isNumber()) {
                return false;
            }
            boolean label = !key.isEmpty() && underLabel.get(i) && !Headings.isLabel(key);
            labels += label ? 1 : 0;
            headings += !key.isEmpty() && form.hasPart(key) ? 1 : 0;
        }
        return labels == 0 || headings > 1 && headings > labels;
    }

    void add(List<String> cells) {
        List<String> row = cells.stream().map(Labels::key).toList();
        rows.add(row);
        width = Math.max(width, cells.size());
        for (int i = 0; i < row.size(); i++) {
            String key = row.get(i);
            boolean label = !key.isEmpty() && (Headings.isLabel(key) || i == 0 && !form.hasPart(key));
            underLabel.set(i, label || underLabel.get(i));
        }
    }

    /** Whether a row of the table prints these headings again, as on a new page. */
    boolean isRepeated(List<String> cells) {
        return RepeatedRows.contain(rows, cells, Labels::key);
    }

    /** Whether the cells number the columns: 1, 2, 3, …, or say 栏次. */
    static boolean areNumbers(List<String> cells) {
        if (cells.stream().limit(MAX_ROWS).map(Labels::key).anyMatch("栏次"::equals)) {
            return true;
        }
        int expected = 0;
        int count = 0;
        for (int i = 0; i < cells.size(); i++) {
            String plain = Chars.squeeze(cells.get(i));
            boolean number = plain.length() <= 2 && Chars.areDigits(plain);
            if (!number && (!plain.isEmpty() && count > 0 || i > 4)) {
                return false;
            }
            if (number && count > 0 && Integer.parseInt(plain) != expected) {
                return false;
            }
            expected = number ? Integer.parseInt(plain) + 1 : expected;
            count += number ? 1 : 0;
        }
        return count >= 2 && expected - count <= 3;
    }

    /** Whether some heading stands in that very column. */
    boolean hasOwn(int column) {
        return rows.stream().anyMatch(row -> column < row.size() && !row.get(column).isEmpty());
    }

    /** The headings above a column, joined by '/'; empty if none stands in the column itself. */
    String path(int column) {
        StringBuilder path = new StringBuilder();
        String last = "";
        int deepest = deepestOwn(column);
        for (int row = 0; row <= deepest; row++) {
            String part = part(row, column);
            if (!part.isEmpty() && !part.equals(last)) {
                path.append(path.length() == 0 ? "" : "/").append(part);
                last = part;
            }
        }
        return path.toString();
    }

    private int deepestOwn(int column) {
        int deepest = -1;
        for (int row = 0; row < rows.size(); row++) {
            deepest = own(row, column).isEmpty() ? deepest : row;
        }
        return deepest;
    }

    private String own(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    /** The heading in that cell, or the one that reaches over it from the left. */
    private String part(int row, int column) {
        for (int i = column; i >= 0; i--) {
            if (!own(row, i).isEmpty()) {
                return own(row, i);
            }
            if (row == rows.size() - 1 || startsGroup(row, i)) {
                return "";
            }
        }
        return "";
    }

    /** A heading in a row above starts here: nothing reaches over it from the left further below. */
    private boolean startsGroup(int row, int column) {
        for (int above = 0; above < row; above++) {
            if (!own(above, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
