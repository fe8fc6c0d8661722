package io.gouji.budget.io.draft;

import io.gouji.budget.label.Labels;
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
        while (first < grid.rowCount() && first < MAX_TITLE_ROWS && isLine(grid, first)) {
            grid.texts(first++).stream().filter(text -> !text.isBlank()).forEach(lines::add);
        }
        HeaderSketch header = HeaderSketch.of(grid, first);
        String title = title(lines).or(() -> TitleText.title(grid.name())).orElse("");
        if (continues(title, header, grid)) {
            return;
        }
        List<List<String>> body = new ArrayList<>();
        for (int row = header.end(); row < grid.rowCount(); row++) {
            List<String> cells = grid.texts(row);
            if (!header.isRepeated(cells)) {
                body.add(cells);
            }
        }
        sketches.add(new Sketch(title, lines, grid, header, body, words));
    }

    /** A row above the headings that fills one cell, or prints furniture only, is a line of text. */
    private static boolean isLine(Grid grid, int row) {
        List<String> filled = grid.texts(row).stream().filter(text -> !Labels.key(text).isEmpty()).toList();
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
    private boolean continues(String title, HeaderSketch header, Grid grid) {
        if (sketches.isEmpty()) {
            return false;
        }
        Sketch before = sketches.get(sketches.size() - 1);
        boolean alike = before.grid().columnCount() == grid.columnCount();
        boolean same = title.isEmpty() || title.equals(before.title());
        return alike && same && above.stream().noneMatch(line -> line.length() > MAX_ABOVE * 4)
                && (header.count() == 0 && title.isEmpty() || header.count() > 0 && before.header().sameAs(header)
                        && (title.isEmpty() || above.stream().anyMatch(line -> line.contains("续"))));
    }
}
