package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.SheetRows;
import io.gouji.budget.io.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The blocks of a source as lines: a paragraph is one, and so is each row of a grid. */
public final class BlockLines implements SourceLines {

    private final List<Line> lines = new ArrayList<>();

    /** A line of a part: the part's own index, and the block that it comes from. */
    private record Line(SourceLines part, int index, Block block) {
    }

    /**
     * Makes the lines of a source.
     *
     * @param titles tells the titles of tables, which a grid may hold in a row of their own
     */
    public BlockLines(Source source, Predicate<String> titles) {
        for (Block block : source.blocks()) {
            SourceLines part = block instanceof Grid grid ? new GridLines(rows(grid), titles)
                    : TextLines.of(block.text().replaceAll("[\\t\\r\\n]+", " "));
            IntStream.range(0, part.count()).forEach(i -> lines.add(new Line(part, i, block)));
        }
    }

    private static SheetRows rows(Grid grid) {
        return new SheetRows(grid.name(), IntStream.range(0, grid.rowCount()).mapToObj(grid::texts).toList());
    }

    /** Returns the place of a line, from 1, and of its cell from 1, or 0 for the whole line. */
    public Place place(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return Place.line(0, 0);
        }
        Line at = lines.get(line - 1);
        if (!(at.block() instanceof Grid grid)) {
            return at.block().place();
        }
        int wanted = Math.max(0, column - 1);
        return grid.row(at.index()).stream().filter(cell -> cell.column() >= wanted || column == 0).findFirst()
                .or(() -> grid.cell(at.index(), wanted)).map(cell -> column == 0 ? cell.place().row() : cell.place())
                .orElse(grid.place());
    }

    @Override
    public int count() {
        return lines.size();
    }

    @Override
    public String text(int index) {
        return lines.get(index).part().text(lines.get(index).index());
    }

    @Override
    public boolean isTabbed(int index) {
        return lines.get(index).part().isTabbed(lines.get(index).index());
    }

    @Override
    public boolean isCut(int index) {
        return false;
    }

    @Override
    public List<String> cells(int index) {
        return lines.get(index).part().cells(lines.get(index).index());
    }
}
