package io.gouji.budget.io.recognise;

import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TableFurniture;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.io.result.Expectation;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells of each table of figures that no form of the template took (未读的表), by its title and line. */
final class PassedOver {

    private static final int MAX_ABOVE = 8;
    private static final int MIN_ROWS = 2;

    private final SourceLines lines;
    private final SourceLog problems;

    PassedOver(SourceLines lines, SourceLog problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Tells of the tables outside of the lines that were read.
     *
     * @param template the name of the template
     * @return the lines of these tables, whose numbers are told with them
     */
    BitSet tell(BitSet read, String template) {
        BitSet told = new BitSet();
        for (int from = 0; from < lines.count(); from++) {
            int to = from;
            int rows = 0;
            while (to < lines.count() && !read.get(to) && (lines.isTabbed(to) || lines.isBlank(to) && to > from)) {
                rows += hasFigure(to) ? 1 : 0;
                to++;
            }
            boolean sheet = to > from && lines.sheet(from).length() > 0 && isUnread(read, from);
            if (rows >= MIN_ROWS && !sheet) {
                int title = title(from, read);
                problems.add(title + 1, 0, title == from ? "" : lines.text(title).strip(),
                        Expectation.of("table must be one of the template {} to be read", template));
                told.set(from, to);
            }
            from = Math.max(from, to - 1);
        }
        return told;
    }

    private boolean hasFigure(int line) {
        List<String> cells = lines.isTabbed(line) ? lines.cells(line) : List.of();
        return IntStream.range(TableFurniture.isNumbered(cells) ? 1 : 0, cells.size())
                .anyMatch(cell -> NumberText.of(cells.get(cell)).isNumber());
    }

    /** Returns true if nothing of the sheet was read, which was told of the sheet as a whole. */
    private boolean isUnread(BitSet read, int line) {
        int first = line;
        while (first > 0 && !lines.beginsSheet(first)) {
            first--;
        }
        int end = line + 1;
        while (end < lines.count() && !lines.beginsSheet(end)) {
            end++;
        }
        int next = read.nextSetBit(first);
        return next < 0 || next >= end;
    }

    /** The nearest line above that is no unit and no furniture. */
    private int title(int from, BitSet read) {
        for (int i = from - 1; i >= 0 && i >= from - MAX_ABOVE && !lines.isTabbed(i) && !read.get(i); i--) {
            String text = lines.text(i);
            boolean furniture = lines.isBlank(i) || lines.isLong(i) || UnitText.isIn(text) || TableFurniture.is(text);
            if (!furniture) {
                return LineKind.isProse(text) ? from : i;
            }
        }
        return from;
    }
}
