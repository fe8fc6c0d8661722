package io.gouji.budget.io.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/** A table on a terminal whose columns align, wide characters and colours notwithstanding. */
final class TextTable {

    private final Set<Integer> right;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(int... rightAligned) {
        this.right = IntStream.of(rightAligned).boxed().collect(Collectors.toSet());
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    /** A line of its own below the row before. */
    void note(String line) {
        rows.add(List.of(line));
    }

    void print(PrintStream out) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.stream().filter(row -> row.size() == columns).forEach(row -> IntStream.range(0, columns)
                .forEach(i -> widths[i] = Math.max(widths[i], width(row.get(i)))));
        for (List<String> row : rows) {
            out.println(row.size() == columns ? line(row, widths) : row.get(0));
        }
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(right.contains(i) ? padding + row.get(i) : row.get(i) + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }

    /** The columns of a terminal that the text takes: two for a Chinese character. */
    static int width(String text) {
        return Ansi.OFF.new Text(ColouredLines.plain(text).replace("@|", "@@")).getCJKAdjustedLength();
    }
}
