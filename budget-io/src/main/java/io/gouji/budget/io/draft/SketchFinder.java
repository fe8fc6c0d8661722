package io.gouji.budget.io.draft;

import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of a source, each with the title nearest above it. */
final class SketchFinder {

    private static final int MAX_ABOVE = 12;
    private static final int MAX_TITLE_ROWS = 4;
    private static final String AGAIN = "续";

    private final List<Sketch> sketches = new ArrayList<>();
    private final DocumentWords words = DocumentWords.ofNone();
    private List<String> above = new ArrayList<>();

    private SketchFinder() {
    }

    /** Returns the tables in the order of the source; what continues the table before is part of that. */
    static List<Sketch> of(Source source) {
        SketchFinder finder = new SketchFinder();
        for (Block block : source.blocks()) {
            if (block instanceof Grid grid) {
                finder.add(grid);
                finder.above = new ArrayList<>();
            } else {
                finder.above.add(block.text());
            }
        }
        return List.copyOf(finder.sketches);
    }

    private void add(Grid grid) {
        List<String> lines = new ArrayList<>(above.subList(Math.max(0, above.size() - MAX_ABOVE), above.size()));
        int first = 0;
        int titled = titleRow(grid);
        while (first < grid.rowCount() && first < MAX_TITLE_ROWS && (first < titled || isLine(grid, first))) {
            grid.texts(first++).stream().filter(text -> !text.isBlank()).forEach(lines::add);
        }
        HeaderSketch header = HeaderSketch.of(grid, first);
        String title = title(lines).or(() -> TitleText.title(grid.name())).orElse("");
        List<List<String>> body = new ArrayList<>();
        for (int row = header.end(); row < grid.rowCount(); row++) {
            List<String> cells = grid.texts(row);
            if (!header.isRepeated(cells)) {
                body.add(cells);
            }
        }
        if (continues(title, lines, header, grid)) {
            sketches.set(sketches.size() - 1, sketches.get(sketches.size() - 1).with(body, words));
        } else {
            sketches.add(new Sketch(title, lines, grid, header, body, words));
        }
    }

    /** The row of the title, below lines that fill one cell each, such as whose budget it is; -1 for none. */
    private static int titleRow(Grid grid) {
        for (int row = 0; row < Math.min(grid.rowCount(), MAX_TITLE_ROWS); row++) {
            List<String> filled = filled(grid, row);
            if (filled.size() == 1 && TitleText.title(filled.get(0)).isPresent()) {
                return row;
            } else if (filled.size() > 1 || filled.stream().anyMatch(CellText::isNumber)) {
                return -1;
            }
        }
        return -1;
    }

    private static List<String> filled(Grid grid, int row) {
        return grid.texts(row).stream().filter(text -> !CellText.isBlank(text)).toList();
    }

    /** A row above the headings that fills one cell, or prints furniture only, is a line of text. */
    private static boolean isLine(Grid grid, int row) {
        List<String> filled = filled(grid, row);
        boolean furniture = filled.stream().allMatch(
                text -> TitleText.isFurniture(text) || TitleText.title(text).isPresent());
        return filled.isEmpty() || furniture && filled.stream().noneMatch(CellText::isNumber);
    }

    private static Optional<String> title(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<String> title = TitleText.title(lines.get(i));
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** A grid without a title that has no headings, or the same, goes on with the table before. */
    private boolean continues(String title, List<String> lines, HeaderSketch header, Grid grid) {
        if (sketches.isEmpty()) {
            return false;
        }
        Sketch before = sketches.get(sketches.size() - 1);
        boolean alike = before.grid().columnCount() == grid.columnCount();
        boolean same = title.isEmpty() || title.equals(before.title());
        return alike && same && above.stream().noneMatch(line -> line.length() > MAX_ABOVE * 4)
                && (header.count() == 0 && title.isEmpty() || header.count() > 0 && before.header().sameAs(header)
                        && (title.isEmpty() || grid.name().contains(AGAIN)
                        || lines.stream().anyMatch(line -> line.contains(AGAIN))));
    }
}
