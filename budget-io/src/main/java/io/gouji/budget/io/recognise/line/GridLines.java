package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.source.SheetRows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows of a sheet. One that fills a single cell is a row of a table only below a header: above, and where it is a
 * title, a unit or a remark, it is a line of text.
 */
public final class GridLines implements SourceLines {

    private static final int MAX_LABEL = 60;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet tabbed = new BitSet();

    public GridLines(SheetRows grid, Predicate<String> titles) {
        int width = Math.min(MAX_CELLS, grid.rows().stream().mapToInt(GridLines::filledTo).max().orElse(0));
        boolean table = false;
        for (List<String> row : grid.rows()) {
            List<String> cells = padded(row, width);
            String text = Chars.stripEnd(String.join("\t", cells));
            long filled = cells.stream().filter(cell -> !Chars.isBlank(cell)).count();
            boolean title = filled == 1 && isTitle(text.strip(), titles);
            table = !title && (table || filled > 1 && !UnitText.isIn(text));
            tabbed.set(rows.size(), filled > 1 || filled == 1 && table && isLabel(text.strip()));
            rows.add(cells);
            texts.add(filled == 1 ? text.strip() : text);
        }
    }

    private static int filledTo(List<String> row) {
        int filled = row.size();
        while (filled > 0 && Chars.isBlank(row.get(filled - 1))) {
            filled--;
        }
        return filled;
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(i < row.size() ? onOneLine(row.get(i)) : "");
        }
        return List.copyOf(cells);
    }

    /** A line broken inside a cell goes on without a blank, unless that would glue words together. */
    private static String onOneLine(String cell) {
        if (cell.indexOf('\n') < 0 && cell.indexOf('\t') < 0 && cell.indexOf('\r') < 0) {
            return cell;
        }
        return cell.replaceAll("(?<=[\\x00-\\x7F])[\\t\\r\\n]+(?=[\\x00-\\x7F])", " ").replaceAll("[\\t\\r\\n]+", "");
    }

    private static boolean isTitle(String text, Predicate<String> titles) {
        return text.startsWith("第") && LineKind.isHeading(text) || titles.test(text);
    }

    private static boolean isLabel(String text) {
        return text.length() <= MAX_LABEL && !LineKind.isRemark(text) && !UnitText.isIn(text)
                && !LineKind.isProse(text);
    }

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public String text(int index) {
        return texts.get(index);
    }

    @Override
    public boolean isTabbed(int index) {
        return tabbed.get(index);
    }

    @Override
    public boolean isCut(int index) {
        return false;
    }

    @Override
    public List<String> cells(int index) {
        return rows.get(index);
    }
}
