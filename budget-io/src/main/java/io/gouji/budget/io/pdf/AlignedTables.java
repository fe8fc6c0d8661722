package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that draw no lines (无框线表格): lines of text whose parts stand below each other. Their columns are the
 * stretches that the lines with numbers fill.
 */
final class AlignedTables {

    private static final double GAP = 0.6;          // between columns, in sizes of the type
    private static final int FEW = 3;
    private static final double APART = 3.5;
    private static final Pattern NUMBER = Pattern.compile("[-−－]?[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?[%％]?|[-—－]+");

    private final PdfPage page;
    private final List<TextLine> lines;
    private final List<List<List<TextRun>>> rows = new ArrayList<>();

    private AlignedTables(PdfPage page, List<TextLine> lines) {
        this.page = page;
        this.lines = lines;
        lines.forEach(line -> rows.add(line.parts(GAP)));
    }

    /** Replaces lines that make a table by it. */
    static void guess(PdfPage page) {
        List<TextLine> lines = new ArrayList<>();
        for (PagePart part : List.copyOf(page.parts())) {
            boolean goesOn = part instanceof TextLine line && isRow(line)
                    && (lines.isEmpty() || isNear(lines.get(lines.size() - 1), line));
            if (!goesOn) {
                new AlignedTables(page, lines).replace();
                lines = new ArrayList<>();
            }
            if (part instanceof TextLine line && isRow(line)) {
                lines.add(line);
            }
        }
        new AlignedTables(page, lines).replace();
    }

    private static boolean isRow(TextLine line) {
        return line.parts(GAP).size() > 1;
    }

    private static boolean isNear(TextLine last, TextLine line) {
        return line.baseline() - last.baseline() <= APART * Math.max(last.size(), line.size());
    }

    private void replace() {
        List<double[]> columns = columns();
        long numeric = rows.stream().filter(AlignedTables::isNumeric).count();
        if (rows.size() < FEW || columns.size() < 2 || numeric < FEW - 1) {
            return;
        }
        int at = page.parts().indexOf(lines.get(0));
        page.parts().removeAll(lines);
        page.parts().add(at, table(columns));
    }

    private static boolean isNumeric(List<List<TextRun>> row) {
        return row.stream().skip(1).anyMatch(part -> NUMBER.matcher(text(part)).matches());
    }

    private static String text(List<TextRun> part) {
        return TextLine.strip(TextLine.joined(part));
    }

    /** Returns the stretches that no line with numbers leaves free. */
    private List<double[]> columns() {
        List<double[]> columns = new ArrayList<>();
        rows.stream().filter(AlignedTables::isNumeric).flatMap(List::stream)
                .map(part -> new double[] {part.get(0).left(), right(part)})
                .sorted((one, other) -> Double.compare(one[0], other[0]))
                .forEach(part -> {
                    double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
                    if (last == null || part[0] > last[1]) {
                        columns.add(part);
                    } else {
                        last[1] = Math.max(last[1], part[1]);
                    }
                });
        return columns;
    }

    private static double right(List<TextRun> part) {
        return part.stream().mapToDouble(TextRun::right).max().orElse(0);
    }

    private PageTable table(List<double[]> columns) {
        double[] xs = new double[columns.size() + 1];
        xs[0] = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        for (int i = 1; i < columns.size(); i++) {
            xs[i] = (columns.get(i - 1)[1] + columns.get(i)[0]) / 2;
        }
        xs[columns.size()] = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        List<PageTable.PageCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            addRow(row, xs, cells);
        }
        Box box = lines.stream().map(TextLine::box).reduce(Box::around).orElseThrow();
        int number = 1 + (int) page.parts().stream().filter(PageTable.class::isInstance).count();
        return new PageTable(page.number(), number, box, xs, rows.size(), cells, false);
    }

    private void addRow(int row, double[] xs, List<PageTable.PageCell> cells) {
        StringBuilder[] texts = new StringBuilder[xs.length - 1];
        for (List<TextRun> part : rows.get(row)) {
            double middle = (part.get(0).left() + right(part)) / 2;
            int column = 0;
            while (column + 2 < xs.length && middle >= xs[column + 1]) {
                column++;
            }
            texts[column] = texts[column] == null ? new StringBuilder() : texts[column].append(' ');
            texts[column].append(text(part));
        }
        Box line = lines.get(row).box();
        for (int column = 0; column < texts.length; column++) {
            if (texts[column] != null) {
                Box box = new Box(xs[column], line.top(), xs[column + 1], line.bottom());
                cells.add(new PageTable.PageCell(new RuledCell(row, column, 1, 1, box), texts[column].toString()));
            }
        }
    }
}
