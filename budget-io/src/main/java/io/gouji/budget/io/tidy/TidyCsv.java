package io.gouji.budget.io.tidy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.gouji.budget.io.csv.Cells;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tidy table as CSV, its texts safe for spreadsheets. */
final class TidyCsv<T> implements TidyWriter {

    private final Writer out;
    private final CsvWriter csv;
    private final Language language;
    private final List<TidyColumn<T>> columns;
    private final Rows<T> rows;

    /** What a document adds to the table. */
    @FunctionalInterface
    interface Rows<T> {
        Stream<T> of(String document, Loaded loaded, Optional<Report> report);
    }

    TidyCsv(OutputStream out, Language language, boolean mark, List<TidyColumn<T>> columns, Rows<T> rows)
            throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.language = language;
        this.columns = columns;
        this.rows = rows;
        if (mark) {
            this.out.write('\uFEFF');
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
        csv.writeRecord(columns.stream().map(column -> column.heading(language)).toList());
    }

    @Override
    public void add(String document, Loaded loaded, Optional<Report> report) throws IOException {
        try (Stream<T> all = rows.of(document, loaded, report)) {
            all.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> Cells.safe(column.text(row, language))).toList()));
        } catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        finish();
    }
}
