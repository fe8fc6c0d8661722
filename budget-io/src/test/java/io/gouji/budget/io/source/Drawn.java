package io.gouji.budget.io.source;

import io.gouji.budget.rules.finding.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A source in a few characters, so that a test says what it expects: cells by {@code |}, spans as {@code {2×1}}. */
public final class Drawn {

    private Drawn() {
    }

    /** Returns the blocks, a line each; a grid gives a line a row. */
    public static List<String> of(Source source) {
        return source.blocks().stream().flatMap(block -> block instanceof Grid grid
                ? java.util.stream.IntStream.range(0, grid.rowCount()).mapToObj(row -> row(grid, row))
                : java.util.stream.Stream.of(block instanceof Heading heading ? "#".repeat(heading.level()) + " " + heading.text() : block.text()))
                .toList();
    }

    private static String row(Grid grid, int row) {
        return grid.row(row).stream().map(cell -> cell.text().replace("\n", "⏎")
                + (cell.isSpanning() ? "{" + cell.rowSpan() + "×" + cell.columnSpan() + "}" : "")).collect(Collectors.joining("|", "|", "|"));
    }

    /** Returns what is left out, each with its reason. */
    public static List<String> leftOut(Source source) {
        return source.leftOut().stream().map(each -> each.reason() + " " + each.text()).toList();
    }

    /** Returns the problems in Chinese. */
    public static List<String> problems(Source source) {
        return source.problems().stream().map(each -> each.in(Language.ZH)).toList();
    }
}
