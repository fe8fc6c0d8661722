package io.gouji.budget.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file being written: RFC 4180 in UTF-8, a record after the other, its cells safe for spreadsheets. */
final class CsvOutput implements Closeable {

    private final CsvWriter writer;
    private final List<String> cells = new ArrayList<>();

    CsvOutput(Path file, List<String> columns) throws IOException {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8);
        columns.forEach(this::add);
        end();
    }

    CsvOutput add(String text) {
        cells.add(Cells.safe(text));
        return this;
    }

    CsvOutput add(int number) {
        cells.add(String.valueOf(number));
        return this;
    }

    void end() {
        writer.writeRecord(cells);
        cells.clear();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
