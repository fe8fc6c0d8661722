package io.gouji.budget.io.draft;

import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Published text as blocks: lines with tabs are rows of a grid, blank lines among them do not end it. */
public final class TextSource {

    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceCell> cells = new ArrayList<>();
    private int row;
    private int first;

    public static Source of(String text) {
        TextSource source = new TextSource();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            source.add(lines[i], i + 1);
        }
        source.end();
        return Source.of("", source.blocks);
    }

    private void add(String line, int number) {
        if (line.isBlank() && line.indexOf('\t') < 0) {
            return;
        }
        if (line.indexOf('\t') < 0) {
            end();
            blocks.add(new Paragraph(line.strip(), Place.line(number, 0)));
            return;
        }
        first = cells.isEmpty() ? number : first;
        String[] texts = line.split("\t", -1);
        for (int i = 0; i < texts.length; i++) {
            cells.add(SourceCell.of(texts[i].strip(), row, i, Place.line(number, i + 1)));
        }
        row++;
    }

    private void end() {
        if (!cells.isEmpty()) {
            blocks.add(Grid.of("", new ArrayList<>(cells), Place.line(first, 0)));
            cells.clear();
            row = 0;
        }
    }
}
