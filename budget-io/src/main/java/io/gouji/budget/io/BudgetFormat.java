package io.gouji.budget.io;

import io.gouji.budget.io.format.Format;
import io.gouji.budget.io.format.Output;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A format in which a budget is written to a stream (数据格式). A data package is a folder and has no stream. */
public enum BudgetFormat {
    /** JSON: the whole document, problems included. */
    JSON(Format.JSON.output()::write),
    /** JSON Lines: the same on one line. */
    JSON_LINES(Format.JSON_LINES.output()::write),
    /** XLSX 电子表格: a sheet for each table; needs {@code org.dhatim:fastexcel}. */
    XLSX(Format.XLSX.output()::write),
    /** CSV 整洁数据: a record for each figure, with English headings. */
    CSV((loaded, out) -> {
        try (TidyWriter csv = TidyWriter.figures(out, Language.EN, false)) {
            csv.add("", loaded, Optional.empty());
        }
    });

    private final Output.ToStream codec;

    BudgetFormat(Output.ToStream codec) {
        this.codec = codec;
    }

    void write(Loaded loaded, OutputStream out) throws IOException {
        codec.write(loaded, out);
    }
}
