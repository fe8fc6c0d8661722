package io.gouji.budget.io.draft;

import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.RepeatedRows;
import io.gouji.budget.io.source.SourceCell;
import io.gouji.budget.label.Labels;
import io.gouji.budget.lexicon.Lexicon;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of headings of a grid (表头) without knowledge of its form: the rows before the first that prints an amount or
 * labels a row.
 */
final class HeaderSketch {

    private static final int MAX_ROWS = 5;

    private final Grid grid;
    private final int first;
    private final List<List<String>> keys = new ArrayList<>();
    private final BitSet underLabel = new BitSet();         // columns whose headings are those of labels
    private List<List<String>> parts = List.of();           // by column
    private List<String> paths = List.of();
    private int end;

    private HeaderSketch(Grid grid, int first) {
        this.grid = grid;
        this.first = first;
        this.end = first;
    }

    /** Returns the headings that begin in that row. */
    static HeaderSketch of(Grid grid, int first) {
        HeaderSketch header = new HeaderSketch(grid, first);
        boolean more = true;
        while (more && header.end < grid.rowCount() && header.count() < MAX_ROWS) {
            List<String> cells = grid.texts(header.end);
            more = header.accepts(cells);
            if (more) {
                header.add(cells.stream().map(HeaderSketch::key).toList());
                header.end++;
            }
        }
        header.parts = IntStream.range(0, header.width()).mapToObj(header::headings).toList();
        header.paths = header.parts.stream().map(parts -> String.join("/", parts)).toList();
        if (header.count() > 0 && header.end < grid.rowCount() && areNumbers(grid.texts(header.end))) {
            header.end++;
        }
        return header;
    }

    private void add(List<String> row) {
        keys.add(row);
        for (int i = 0; i < row.size(); i++) {
            Reading reading = row.get(i).isEmpty() ? null : Lexicon.standard().read(row.get(i), WordPlace.HEADING);
            boolean label = reading != null && (reading.isLabel() || i == 0 && !reading.isUnderstood());
            underLabel.set(i, label || underLabel.get(i));
        }
    }

    int count() {
        return keys.size();
    }

    /** Returns the first row below the headings. */
    int end() {
        return end;
    }

    int width() {
        return grid.columnCount();
    }

    private boolean accepts(List<String> cells) {
        boolean some = false;
        int labels = 0;
        int headings = 0;
        for (int i = 0; i < cells.size(); i++) {
            String key = Labels.key(cells.get(i));
            if (key.isEmpty()) {
                continue;
            }
            if (CellText.isNumber(cells.get(i))) {
                return false;
            }
            some = true;
            Reading reading = Lexicon.standard().read(key, WordPlace.HEADING);
            boolean label = underLabel.get(i) && !reading.isLabel();
            labels += label ? 1 : 0;
            headings += !label && reading.isUnderstood() ? 1 : 0;
        }
        return some && (labels == 0 || headings > 1 && headings > labels);
    }

    /** Returns true if the cells number the columns (栏次). */
    static boolean areNumbers(List<String> cells) {
        if (cells.stream().limit(MAX_ROWS).map(Labels::key).anyMatch(key -> key.equals("栏次") || key.equals("**"))) {
            return true;
        }
        int expected = 0;
        int count = 0;
        for (String cell : cells) {
            String key = Labels.key(cell);
            if (key.isEmpty() || key.equals("行次")) {
                continue;
            }
            boolean next = key.length() <= 2 && CellText.isDigits(key)
                    && (count == 0 || Integer.parseInt(key) == expected);
            if (!next) {
                return false;
            }
            expected = Integer.parseInt(key) + 1;
            count++;
        }
        return count >= 2;
    }

    /** Returns true if a row prints one of the rows of headings again. */
    boolean isRepeated(List<String> cells) {
        return RepeatedRows.contain(keys, cells, HeaderSketch::key);
    }

    /** A heading's own slash parts no path. */
    private static String key(String text) {
        return Labels.key(text).replace('/', '／');
    }

    boolean sameAs(HeaderSketch other) {
        return keys.equals(other.keys);
    }

    /** Returns the headings above a column, joined by '/'; empty if none is printed in the column itself. */
    String path(int column) {
        return column < paths.size() ? paths.get(column) : "";
    }

    private List<String> parts(int column) {
        return column < parts.size() ? parts.get(column) : List.of();
    }

    private List<String> headings(int column) {
        List<String> parts = new ArrayList<>();
        int deepest = deepestOwn(column);
        for (int row = 0; row <= deepest; row++) {
            String part = part(row, column);
            if (!part.isEmpty() && (parts.isEmpty() || !part.equals(parts.get(parts.size() - 1)))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private int deepestOwn(int column) {
        int deepest = -1;
        for (int row = 0; row < keys.size(); row++) {
            deepest = own(row, column).isEmpty() ? deepest : row;
        }
        return deepest;
    }

    private String own(int row, int column) {
        String text = column < keys.get(row).size() ? keys.get(row).get(column) : "";
        return text.isEmpty() ? spanning(row, column) : text;
    }

    private String spanning(int row, int column) {
        Optional<SourceCell> cell = grid.cell(first + row, column).filter(SourceCell::isSpanning);
        return cell.map(SourceCell::text).map(HeaderSketch::key).orElse("");
    }

    private String part(int row, int column) {
        for (int i = column; i >= 0; i--) {
            if (!own(row, i).isEmpty()) {
                return own(row, i);
            }
            if (row == keys.size() - 1 || startsGroup(row, i)) {
                return "";
            }
        }
        return "";
    }

    private boolean startsGroup(int row, int column) {
        for (int above = 0; above < row; above++) {
            String text = column < keys.get(above).size() ? keys.get(above).get(column) : "";
            if (!text.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a mark of any heading above the column says. */
    boolean has(int column, Mark mark) {
        return parts(column).stream().anyMatch(part -> Lexicon.standard().read(part, WordPlace.HEADING).is(mark));
    }
}
