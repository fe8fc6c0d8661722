package io.gouji.budget.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.gouji.budget.io.chars.Amount;
import io.gouji.budget.io.chars.Texts;
import io.gouji.budget.io.file.DecodedText;
import io.gouji.budget.io.file.FileSize;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file being read: its columns are found by name, in any order, and its records come one after the other. Of a record
 * only the cells of those columns are kept, as characters, and made a text when one is wanted.
 */
final class CsvInput extends AbstractBaseCsvCallbackHandler<CsvInput> {

    private static final int MAX_FIELDS = 16 << 20;
    private static final int ABSENT = -1;
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final String source;
    private final List<String> columns;
    private final ProblemLog problems;
    private final Texts texts;
    private final List<String> names = new ArrayList<>();       // the cells of the first record
    private final int[] places;                                 // where each column stands
    private int[] columnAt = {};                                // and which column stands there
    private int last = ABSENT;
    private boolean isHead = true;
    private int line;
    private char[] kept = new char[1 << 8];
    private int length;
    private final int[] starts;
    private final int[] ends;
    private final StringBuilder shown = new StringBuilder();

    private CsvInput(String source, List<String> columns, ProblemLog problems, Texts texts) {
        this.source = source;
        this.columns = columns;
        this.problems = problems;
        this.texts = texts;
        this.places = new int[columns.size()];
        this.starts = new int[columns.size()];
        this.ends = new int[columns.size()];
    }

    /** Reads a file and hands each of its records to the action, as far as the file can be read. */
    static void read(String source, Path file, List<String> columns, ProblemLog problems, Texts texts,
            Consumer<CsvInput> action) throws IOException {
        if (Files.size(file) > FileSize.MAX_BYTES) {
            problems.add(Problem.of(source, 0, 0, Files.size(file) + " bytes",
                    Expectation.of("file must have at most {} bytes", FileSize.MAX_BYTES)));
            return;
        }
        DecodedText text = DecodedText.of(source, Files.readAllBytes(file), ',');
        text.problems().forEach(problems::add);
        if (text.text().isPresent()) {
            String plain = text.text().get();
            new CsvInput(source, columns, problems, texts)
                    .read(plain.startsWith("\uFEFF") ? plain.substring(1) : plain, action);
        }
    }

    private void read(String text, Consumer<CsvInput> action) {
        try (CsvReader<CsvInput> reader = CsvReader.builder().allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_FIELDS).build(this, text)) {
            for (CsvInput record : reader) {
                if (isHead) {
                    head();
                } else {
                    checkSize();
                    action.accept(record);
                }
            }
            if (isHead) {
                problems.add(Problem.of(source, 1, 0, "",
                        Expectation.of("file must begin with the names of its columns")));
            }
        } catch (CsvParseException ex) {
            broken(ex);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        length = 0;
        Arrays.fill(starts, ABSENT);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
        if (isHead) {
            names.add(Cells.read(new String(buffer, offset, size).strip()));
            return;
        }
        int column = index < columnAt.length ? columnAt[index] : ABSENT;
        if (column != ABSENT) {
            if (length + size > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(length + size, kept.length * 2));
            }
            System.arraycopy(buffer, offset, kept, length, size);
            starts[column] = length;
            length += size;
            ends[column] = length;
        }
    }

    @Override
    protected CsvInput buildRecord() {
        line = (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
        return this;
    }

    private void broken(CsvParseException cause) {
        String what = cause.getCause() == null ? cause.getMessage() : cause.getCause().getMessage();
        problems.add(Problem.of(source, line + 1, 0, String.valueOf(what),
                Expectation.of("file must be whole and well-formed CSV to be read on")));
    }

    private void head() {
        isHead = false;
        Arrays.fill(places, ABSENT);
        columnAt = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int column = columns.indexOf(name);
            boolean isFirst = column != ABSENT && places[column] == ABSENT;
            columnAt[i] = isFirst ? column : ABSENT;
            if (isFirst) {
                places[column] = i;
                last = i;
            } else {
                problems.add(Problem.of(source, line(), i + 1, name,
                        column == ABSENT ?
                        Expectation.of("column must be one of the file's") : Expectation.of("column must come once")));
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == ABSENT) {
                problems.add(Problem.of(source, line(), 0, "",
                        Expectation.of("file must have the column '{}'", columns.get(i))));
            }
        }
    }

    private void checkSize() {
        if (getFieldCount() <= last) {
            problems.add(Problem.of(source, line(), 0, getFieldCount() + " cells",
                    Expectation.of("record must have a cell for each column")));
        }
    }

    /** Whether the record has that column. */
    boolean has(int column) {
        return starts[column] != ABSENT;
    }

    /** The text in that column, empty if there is none. */
    String text(int column) {
        return has(column) ? Cells.read(texts.of(kept, starts[column], ends[column] - starts[column])) : "";
    }

    /** The text in that column, empty if there is none; it changes with the next call. */
    CharSequence shown(int column) {
        if (isQuoted(column)) {
            return text(column);
        }
        shown.setLength(0);
        return has(column) ? shown.append(kept, starts[column], ends[column] - starts[column]) : shown;
    }

    /** The amount in that column; {@link Amount#NONE} if there is none. */
    long fen(int column) {
        if (isQuoted(column)) {
            String text = text(column);
            return Amount.fen(text.toCharArray(), 0, text.length());
        }
        return has(column) ? Amount.fen(kept, starts[column], ends[column] - starts[column]) : Amount.NONE;
    }

    /** Whether the cell may have the apostrophe of {@link Cells}. */
    private boolean isQuoted(int column) {
        return has(column) && starts[column] < ends[column] && kept[starts[column]] == '\'';
    }

    /** The whole number in that column; another one if it is empty or none. */
    int integer(int column, int min, int otherwise) {
        if (!has(column) || starts[column] == ends[column]) {
            return otherwise;
        }
        int value = number(starts[column], ends[column]);
        if (value < min) {
            problem(column, Expectation.of("{} must be a whole number from {}", columns.get(column), min));
            return otherwise;
        }
        return value;
    }

    private int number(int start, int end) {
        boolean negative = end > start + 1 && kept[start] == '-';
        int value = digits(negative ? start + 1 : start, end);
        return negative && value != NO_NUMBER ? -value : value;
    }

    private int digits(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = kept[i];
            if (c < '0' || c > '9' || i - start > 8) {
                return NO_NUMBER;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Reports what stands in that column. */
    void problem(int column, Expectation expected) {
        problems.add(Problem.of(source, line(), places[column] + 1, text(column), expected));
    }

    /** The line where the record begins. */
    int line() {
        return line;
    }
}
