package io.gouji.budget.io.draft;

import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Source;

/** Blocks as published text. */
final class SourceLines {

    private SourceLines() {
    }

    static String of(Source source) {
        StringBuilder text = new StringBuilder();
        source.blocks().forEach(block -> {
            if (block instanceof Grid grid) {
                for (int row = 0; row < grid.rowCount(); row++) {
                    String line = String.join("\t", grid.texts(row).stream().map(each -> each.replaceAll("\\s", "")).toList());
                    text.append(line).append(grid.columnCount() < 2 ? "\t" : "").append('\n');
                }
                text.append('\n');
            } else {
                text.append(block.text().replaceAll("[\n\t]", "")).append("\n\n");
            }
        });
        return text.toString();
    }
}
