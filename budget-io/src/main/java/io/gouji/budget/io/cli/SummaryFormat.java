package io.gouji.budget.io.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.gouji.budget.io.csv.Cells;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the lines of a summary are written. */
enum SummaryFormat {
    CSV {
        @Override
        String line(List<String> values) throws IOException {
            StringWriter text = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord(values.stream().map(Cells::safe).toList());
            }
            return text.toString().stripTrailing();
        }

        @Override
        List<String> values(String line) {
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(line)) {
                return records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of())
                        .stream().map(Cells::read).toList();
            } catch (CsvParseException | IOException ex) {
                return List.of();
            }
        }

        @Override
        String start() {
            return String.join(",", SummaryRow.COLUMNS) + "\n";
        }
    },
    JSONL {
        @Override
        String line(List<String> values) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(text)) {
                json.writeStartObject();
                for (int i = 0; i < values.size(); i++) {
                    write(json, SummaryRow.COLUMNS.get(i), values.get(i));
                }
                json.writeEndObject();
            }
            return text.toString();
        }

        private void write(JsonGenerator json, String column, String value) throws IOException {
            json.writeFieldName(column);
            if (SummaryRow.isText(column)) {
                json.writeString(value);
            } else {
                json.writeRawValue(value.isEmpty() ? "null" : value);
            }
        }

        @Override
        List<String> values(String line) {
            List<String> values = new ArrayList<>();
            try (JsonParser json = JSON.createParser(line)) {
                while (json.nextToken() != null) {
                    if (json.currentToken().isScalarValue()) {
                        values.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
                    }
                }
                return values;
            } catch (IOException ex) {
                return List.of();
            }
        }

        @Override
        String start() {
            return "{\"file\":";
        }
    };

    private static final JsonFactory JSON = new JsonFactory();

    /** A line, without its end. */
    abstract String line(List<String> values) throws IOException;

    /** What stands on a line; anything at all if it is no line of a summary. */
    abstract List<String> values(String line);

    /** How a summary begins: with its line of headings, if it has one. */
    abstract String start();

    boolean hasHead() {
        return start().endsWith("\n");
    }

    /** The format that the file's name tells. */
    static SummaryFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".jsonl")) {
            throw Stop.of("Summary must end in .csv or .jsonl, such as 'summary.csv', but was '{}'", file);
        }
        return name.endsWith(".csv") ? CSV : JSONL;
    }
}
