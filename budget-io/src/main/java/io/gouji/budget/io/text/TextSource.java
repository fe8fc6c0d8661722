package io.gouji.budget.io.text;

import io.gouji.budget.io.file.DecodedText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The adapter of plain text (纯文本): a stretch of lines with tabs is a grid, any other line that is not blank a
 * paragraph. Blank lines are no blocks; the places of the others tell where they were. Knows nothing of budgets.
 */
public final class TextSource {

    private static final int MAX_LINES = Source.MAX_BLOCKS;
    private static final int MAX_LENGTH = 65_536;
    private static final int MAX_CELLS = 200;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceCell> cells = new ArrayList<>();
    private int rows;
    private int number;

    private TextSource(String name) {
        this.name = name;
    }

    /** Returns the blocks of a text in UTF-8 or GB18030; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        DecodedText decoded = DecodedText.ofDamaged(name, bytes, '年');
        return decoded.text().map(text -> of(name, text, decoded.problems()))
                .orElseGet(() -> new Source(name, List.of(), List.of(), decoded.problems()));
    }

    /** Returns the blocks of a text; one of more than 200,000 lines is not read. */
    public static Source of(String name, String text) {
        return of(name, text, List.of());
    }

    private static Source of(String name, String text, List<Problem> problems) {
        TextSource source = new TextSource(name);
        source.problems.addAll(problems);
        CellLines.first(text).ifPresent(line -> source.problems.add(Problem.of(name, line, 0, "a cell a line",
                Expectation.of("text must have the cells of a row on one line, set apart by tabs"))));
        return source.read(MarkdownText.tabbed(text));
    }

    private Source read(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                line(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
            if (number > MAX_LINES) {
                return Source.unreadable(name, Problem.of(name, MAX_LINES, 0, "more than that",
                        Expectation.of("text must have at most {} lines", MAX_LINES)));
            }
        }
        if (start < text.length()) {
            line(text.substring(start));
        }
        closeGrid();
        return new Source(name, blocks, List.of(), problems);
    }

    private void line(String line) {
        number++;
        boolean row = line.length() <= MAX_LENGTH && line.indexOf('\t') >= 0;
        if (row && !line.isBlank()) {
            row(line);
        } else if (!line.isBlank()) {
            closeGrid();
            blocks.add(new Paragraph(line, Place.line(number, 0)));
        }
    }

    /** A row of too many cells keeps one more than a row may have, with the rest of the line, and so shows itself. */
    private void row(String line) {
        int start = 0;
        int column = 0;
        for (int tab = line.indexOf('\t'); tab >= 0 && column < MAX_CELLS; tab = line.indexOf('\t', start)) {
            cell(line.substring(start, tab), column++);
            start = tab + 1;
        }
        cell(line.substring(start), column);
        rows++;
    }

    private void cell(String text, int column) {
        cells.add(new SourceCell(text, rows, column, 1, 1, Place.line(number, column + 1)));
    }

    private void closeGrid() {
        if (rows > 0) {
            blocks.add(Grid.of("", cells, cells.get(0).place()));
            cells.clear();
            rows = 0;
        }
    }
}
