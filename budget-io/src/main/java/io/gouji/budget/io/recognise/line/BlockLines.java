package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a source line by line (逐行). A row that fills a single cell is a row of a table only below a header:
 * above, and where it is a title, a unit or a remark, it is a line of text, or several if the cell holds several.
 */
public final class BlockLines implements SourceLines {

    private static final int MAX_LABEL = 60;
    private static final String BLANK = "";

    private final List<Line> lines = new ArrayList<>();
    private final Predicate<String> titles;
    private final Map<String, Boolean> asked = new HashMap<>();     // all that these lines depend on but the source
    private boolean table;

    /** A line: its cells if it is a row, its place, and where its grid has it. */
    private record Line(String text, String raw, @Nullable List<String> cells, @Nullable Grid grid, int row,
            Place place, boolean begins) {
    }

    private BlockLines(Predicate<String> titles) {
        this.titles = titles;
    }

    /**
     * Returns the lines of the source.
     *
     * @param titles tells the titles of tables, which no row of a table is
     */
    public static BlockLines of(Source source, Predicate<String> titles) {
        BlockLines lines = new BlockLines(titles);
        String sheet = "";
        for (Block block : source.blocks()) {
            if (block instanceof Grid grid) {
                boolean begins = !grid.name().isEmpty() && !grid.name().equals(sheet);
                sheet = grid.name().isEmpty() ? sheet : grid.name();
                lines.add(grid, begins);
            } else {
                lines.gap(block.place());
                lines.add(block.text(), block.text(), null, 0, block.place(), false);
            }
        }
        return lines;
    }

    /** Returns the lines of the same source by other titles: these, if those tell the same of all that was asked. */
    public BlockLines by(Source source, Predicate<String> others) {
        return asked.entrySet().stream().allMatch(each -> others.test(each.getKey()) == each.getValue()) ? this
                : of(source, others);
    }

    /** Blank lines of a text are no blocks: the next line's number tells of them. */
    private void gap(Place next) {
        if (next instanceof Place.OfLine line) {
            while (lines.size() < line.line() - 1) {
                lines.add(new Line(BLANK, BLANK, null, null, 0, Place.line(lines.size() + 1, 0), false));
            }
        }
    }

    private void add(String text, String raw, @Nullable Grid grid, int row, Place place, boolean begins) {
        lines.add(new Line(text, raw, null, grid, row, place, begins));
    }

    private void add(Grid grid, boolean begins) {
        boolean ragged = isText(grid.place());
        int width = ragged ? 0 : Math.min(MAX_CELLS + 1, grid.columnCount());
        table = table && !begins;
        boolean first = begins;
        for (int row = 0; row < grid.rowCount(); row++) {
            List<SourceCell> begun = grid.row(row);
            Place place = begun.isEmpty() ? rowPlace(grid, row) : begun.get(0).place();
            gap(place);
            add(grid, row, cells(begun, width), place, first);
            first = false;
        }
    }

    private static boolean isText(Place place) {
        return place instanceof Place.OfMember member ? isText(member.place()) : place instanceof Place.OfLine;
    }

    private Place rowPlace(Grid grid, int row) {
        return grid.place() instanceof Place.OfSheet sheet ? Place.sheet(sheet.sheet(), row + 1, 0) : grid.place();
    }

    /** A row of a text that ends early lacks its cells; what a grid lacks is blank. The last holds all the rest. */
    private static List<String> cells(List<SourceCell> begun, int width) {
        List<String> cells = new ArrayList<>(Math.max(begun.size(), width));
        for (SourceCell cell : begun) {
            while (cells.size() < cell.column() && cells.size() <= MAX_CELLS) {
                cells.add(BLANK);
            }
            if (cells.size() <= MAX_CELLS) {
                cells.add(cell.text());
            } else {
                cells.set(MAX_CELLS, cells.get(MAX_CELLS) + "\t" + cell.text());
            }
        }
        while (cells.size() < width) {
            cells.add(BLANK);
        }
        return cells;
    }

    private void add(Grid grid, int row, List<String> cells, Place place, boolean begins) {
        int filled = 0;
        String only = BLANK;
        for (String cell : cells) {
            boolean blank = Chars.isBlank(cell);
            filled += blank ? 0 : 1;
            only = blank ? only : cell;
        }
        boolean ragged = isText(place);
        if (filled == 1 && isLine(cells, Chars.strip(onOneLine(only)), ragged)) {
            boolean head = begins;
            for (String part : ragged || table ? new String[] {onOneLine(only)} : only.split("[\\r\\n]+")) {
                add(Chars.strip(part), ragged ? String.join("\t", cells) : Chars.strip(part), grid, row, place, head);
                head = false;
            }
            return;
        }
        table = table || filled > 1 && cells.stream().noneMatch(UnitText::isIn);
        List<String> flat = ragged ? cells : cells.stream().map(BlockLines::onOneLine).toList();
        String text = ragged ? String.join("\t", flat) : Chars.stripEnd(String.join("\t", flat));
        lines.add(new Line(text, text, filled == 0 && !ragged ? null : flat, grid, row, place, begins));
    }

    /** Returns true if the only text of a row is a line of text, and notes whether a table is open behind it. */
    private boolean isLine(List<String> cells, String line, boolean ragged) {
        boolean title = isTitle(line);
        table = !title && (table || isInnerHeading(cells, line));
        if (ragged) {
            return title || UnitText.isIn(line) || LineKind.isRemark(line) || TableFurniture.is(line);
        }
        return !(table && isLabel(line));
    }

    /** A heading over some columns only, such as 支出 above the last three, opens a header as several headings do. */
    private static boolean isInnerHeading(List<String> cells, String line) {
        return Chars.isBlank(cells.get(0)) && cells.size() > 2 && isLabel(line) && !LineKind.endsTable(line)
                && !TableFurniture.is(line);
    }

    /** A line broken inside a cell goes on without a blank, unless that would glue words together. */
    private static String onOneLine(String cell) {
        if (cell.indexOf('\n') < 0 && cell.indexOf('\t') < 0 && cell.indexOf('\r') < 0) {
            return cell;
        }
        return cell.replaceAll("(?<=[\\x00-\\x7F])[\\t\\r\\n]+(?=[\\x00-\\x7F])", " ").replaceAll("[\\t\\r\\n]+", "");
    }

    private boolean isTitle(String text) {
        return text.startsWith("第") && LineKind.isHeading(text) || asked.computeIfAbsent(text, titles::test);
    }

    private static boolean isLabel(String text) {
        return text.length() <= MAX_LABEL && !LineKind.isRemark(text) && !UnitText.isIn(text)
                && !LineKind.isProse(text);
    }

    @Override
    public int count() {
        return lines.size();
    }

    @Override
    public String text(int index) {
        return lines.get(index).text;
    }

    @Override
    public String raw(int index) {
        return lines.get(index).raw;
    }

    @Override
    public boolean isTabbed(int index) {
        return lines.get(index).cells != null;
    }

    @Override
    public boolean isCut(int index) {
        return index == lines.size() - 1 && isText(lines.get(index).place);
    }

    @Override
    public List<String> cells(int index) {
        Line line = lines.get(index);
        return line.cells == null ? List.of(line.text) : line.cells;
    }

    @Override
    public boolean beginsSheet(int index) {
        return lines.get(index).begins;
    }

    @Override
    public String sheet(int index) {
        Grid grid = lines.get(index).grid;
        return grid == null ? "" : grid.name();
    }

    @Override
    public Place place(int index, int column) {
        Line line = lines.get(index);
        if (line.place instanceof Place.OfLine text) {
            return Place.line(text.line(), column);
        }
        if (line.place instanceof Place.OfSheet sheet) {
            return Place.sheet(sheet.sheet(), sheet.line(), column);
        }
        Grid grid = column > 0 ? line.grid : null;
        return grid != null && column <= grid.columnCount()
                ? grid.cell(line.row, column - 1).map(SourceCell::place).orElse(line.place) : line.place;
    }

    @Override
    public int number(int index) {
        Place place = lines.get(index).place;
        return place instanceof Place.OfLine || place instanceof Place.OfSheet ? place.line() : index + 1;
    }
}
