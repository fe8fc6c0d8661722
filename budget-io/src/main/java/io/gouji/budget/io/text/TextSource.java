package io.gouji.budget.io.text;

import io.gouji.budget.io.file.DecodedText;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text as blocks (纯文本): lines with tabs that follow each other are a grid, any other line a paragraph. */
public final class TextSource {

    private static final int MAX_CELLS = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceCell> cells = new ArrayList<>();
    private int firstRow;
    private int row;

    private TextSource() {
    }

    /** Returns the blocks of a text in UTF-8 or GB18030; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        DecodedText decoded = DecodedText.ofDamaged(name, bytes, '年');
        TextSource source = new TextSource();
        int number = 0;
        for (String line : MarkdownText.tabbed(decoded.text().orElse("")).split("\\r\\n|[\\r\\n]", -1)) {
            if (source.blocks.size() >= Source.MAX_BLOCKS - 1) {
                break;
            }
            source.add(line, ++number);
        }
        source.finish();
        return new Source(name, source.blocks, List.of(), decoded.problems());
    }

    private void add(String line, int number) {
        if (line.indexOf('\t') < 0) {
            finish();
            if (!line.isBlank()) {
                blocks.add(new Paragraph(line.strip(), Place.line(number, 0)));
            }
            return;
        }
        firstRow = cells.isEmpty() ? number : firstRow;
        String[] texts = line.split("\t", MAX_CELLS + 1);
        for (int column = 0; column < Math.min(MAX_CELLS, texts.length); column++) {
            cells.add(SourceCell.of(texts[column].strip(), row, column, Place.line(number, column + 1)));
        }
        row++;
    }

    private void finish() {
        if (!cells.isEmpty()) {
            blocks.add(Grid.of("", cells, Place.line(firstRow, 0)));
        }
        cells.clear();
        row = 0;
    }
}
