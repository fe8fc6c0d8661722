package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.xlsx.XlsxWriter;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A workbook of the one budget that is checked, what was found marked in its cells. */
final class MarkedWorkbook implements ReportPrinter {

    private final OutputStream out;
    private final Language language;
    private String written = "";

    MarkedWorkbook(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void print(Document document, Loaded loaded, Optional<Report> report) throws IOException {
        if (!written.isEmpty()) {
            throw Stop.of("Workbook must hold one budget, but '{}' came after '{}'", document, written);
        }
        written = document.toString();
        XlsxWriter.write(loaded, report, language, out);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
