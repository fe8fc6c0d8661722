package io.gouji.budget.io.lines;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.csv.Cells;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.xlsx.XlsxRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file of budget lines (读入预算数据): CSV in UTF-8 or GB18030, or the first sheet of a workbook. */
public final class LinesInput {

    private static final int HEAD_ROWS = 20;        // a sheet may have a title above its headings
    private static final int MAX_FIELD = 1 << 20;

    private final String source;
    private final ProblemLog problems = ProblemLog.empty();
    private LineReader reader;
    private boolean headed;
    private int rows;

    private LinesInput(String source) {
        this.source = source;
        this.reader = new LineReader(source, problems);
    }

    /** What was read. */
    public record Result(BudgetLines lines, List<Problem> problems, long skipped, boolean headed) {
    }

    /** Reads a workbook. */
    public static Result xlsx(String source, Path file) throws IOException {
        LinesInput input = new LinesInput(source);
        List<Problem> found = XlsxRows.read(source, file, input::add);
        found.forEach(input.problems::add);
        return input.result();
    }

    /** Reads comma-separated values. */
    public static Result csv(String source, Path file) throws IOException {
        try {
            return new LinesInput(source).csv(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException ex) {
            LinesInput input = new LinesInput(source);
            input.problems.add(Problem.of(source, 0, 0, "GB18030, and was read as that",
                    Expectation.of("text must be encoded in UTF-8")));
            return input.csv(file, Charset.forName("GB18030"));
        }
    }

    private Result csv(Path file, Charset charset) throws IOException {
        try (Reader text = text(file, charset);
                CsvReader<CsvRecord> records = CsvReader.builder().allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(MAX_FIELD).ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                List<String> cells = each.getFields().stream().map(Cells::read).toList();
                if (!add(cells, (int) Math.min(each.getStartingLineNumber(), Integer.MAX_VALUE))) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException ex) {
            for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException encoding && charset.equals(StandardCharsets.UTF_8)) {
                    throw encoding;
                }
            }
            problems.add(Problem.of(source, rows + 1, 0, FaultText.damage(ex),
                    Expectation.of("file must be well-formed CSV to be read on")));
            headed = false;
        }
        return result();
    }

    private static Reader text(Path file, Charset charset) throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] start = in.readNBytes(3);
        boolean marked = start.length == 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF;
        if (!marked) {
            in.unread(start);
        }
        InputStream bytes = in;
        return new InputStreamReader(bytes, charset.newDecoder());       // reports what is malformed, not replaces
    }

    private boolean add(List<String> cells, int line) {
        rows = line;
        if (headed) {
            reader.add(cells, line);
        } else {
            headed = reader.head(cells, line);
            reader = headed ? reader : new LineReader(source, problems);
        }
        if (reader.isFull()) {
            problems.add(Problem.of(source, line, 0, "more than that",
                    Expectation.of("file must have at most {} lines", LineReader.MAX_LINES)));
            headed = false;
        }
        return !reader.isFull() && (headed || line < HEAD_ROWS);
    }

    private Result result() {
        if (!headed && problems.problems().isEmpty()) {
            problems.add(Problem.of(source, 0, 0, "",
                    Expectation.of("file must have a row of headings, such as '单位编码,资金性质,金额(元)'")));
        }
        return new Result(reader.lines(), problems.problems(), reader.skipped(), headed);
    }
}
