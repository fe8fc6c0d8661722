package io.gouji.budget.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.DecodedText;
import io.gouji.budget.io.Problem;
import io.gouji.budget.io.json.ProblemLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A file being read: its columns are found by name, in any order, and its records come one after the other. */
final class CsvInput {

    private static final int MAX_FIELDS = 16 << 20;
    private static final int ABSENT = -1;

    private final String source;
    private final List<String> columns;
    private final ProblemLog problems;
    private final int[] places;
    private CsvRecord record;

    private CsvInput(String source, List<String> columns, ProblemLog problems) {
        this.source = source;
        this.columns = columns;
        this.problems = problems;
        this.places = new int[columns.size()];
    }

    /** Reads a file and hands each of its records to the action, as far as the file can be read. */
    static void read(String source, Path file, List<String> columns, ProblemLog problems, Consumer<CsvInput> action)
            throws IOException {
        if (Files.size(file) > Budgets.MAX_BYTES) {
            problems.add(Problem.of(source, 0, 0, Files.size(file) + " bytes",
                    "file must have at most " + Budgets.MAX_BYTES + " bytes"));
            return;
        }
        DecodedText text = DecodedText.of(source, Files.readAllBytes(file), ',');
        text.problems().forEach(problems::add);
        if (text.text().isPresent()) {
            String plain = text.text().get();
            new CsvInput(source, columns, problems).read(plain.startsWith("\uFEFF") ? plain.substring(1) : plain, action);
        }
    }

    private void read(String text, Consumer<CsvInput> action) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELDS).ofCsvRecord(text)) {
            boolean head = true;
            for (CsvRecord each : reader) {
                record = each;
                if (head) {
                    head();
                    head = false;
                } else {
                    checkSize();
                    action.accept(this);
                }
            }
            if (head) {
                problems.add(Problem.of(source, 1, 0, "", "file must begin with the names of its columns"));
            }
        } catch (CsvParseException ex) {
            broken(ex);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void broken(CsvParseException cause) {
        int line = record == null ? 1 : line() + 1;
        String what = cause.getCause() == null ? cause.getMessage() : cause.getCause().getMessage();
        problems.add(Problem.of(source, line, 0, String.valueOf(what), "file must be whole and well-formed CSV to be read on"));
    }

    private void head() {
        Arrays.fill(places, ABSENT);
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = Cells.read(record.getField(i).strip());
            int column = columns.indexOf(name);
            if (column == ABSENT) {
                problems.add(Problem.of(source, line(), i + 1, name, "column must be one of the file's"));
            } else if (places[column] != ABSENT) {
                problems.add(Problem.of(source, line(), i + 1, name, "column must come once"));
            } else {
                places[column] = i;
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == ABSENT) {
                problems.add(Problem.of(source, line(), 0, "", "file must have the column '" + columns.get(i) + "'"));
            }
        }
    }

    private void checkSize() {
        int last = Arrays.stream(places).max().orElse(ABSENT);
        if (record.getFieldCount() <= last) {
            problems.add(Problem.of(source, line(), 0, record.getFieldCount() + " cells",
                    "record must have a cell for each column"));
        }
    }

    /** Whether the file has that column. */
    boolean has(int column) {
        return places[column] != ABSENT && places[column] < record.getFieldCount();
    }

    /** The text in that column, empty if there is none. */
    String text(int column) {
        return has(column) ? Cells.read(record.getField(places[column])) : "";
    }

    /** The whole number in that column; another one if it is empty or none. */
    int integer(int column, int min, int otherwise) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        int value = number(text);
        if (value < min) {
            problem(column, columns.get(column) + " must be a whole number from " + min);
            return otherwise;
        }
        return value;
    }

    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 8) {
                return ABSENT;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Reports what stands in that column. */
    void problem(int column, String expected) {
        problems.add(Problem.of(source, line(), places[column] + 1, text(column), expected));
    }

    /** The line where the record begins. */
    int line() {
        return (int) Math.min(record.getStartingLineNumber(), Integer.MAX_VALUE);
    }
}
