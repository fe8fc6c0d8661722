package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.file.MissingLibrary;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Reads the first sheet of a workbook row by row (逐行读取), for lists too long to be held. */
public final class XlsxRows {

    private XlsxRows() {
    }

    /** What takes the rows. */
    @FunctionalInterface
    public interface Sink {
        /** Takes a row that is not empty, with its number from 1; false if no more are wanted. */
        boolean add(List<String> cells, int number);
    }

    /** Hands each row to the sink; gives what is wrong with the workbook. */
    public static List<Problem> read(String source, Path file, Sink sink) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<ZipGuard.Refusal> refusal = ZipGuard.check(bytes);
            if (refusal.isPresent()) {
                return List.of(Problem.of(source, 0, 0, refusal.get().text(), refusal.get().expected()));
            }
            read(source, bytes, sink, problems);
        } catch (NoClassDefFoundError ex) {
            problems.add(Problem.of(source, 0, 0, FaultText.missing(ex),
                    MissingLibrary.of(".xlsx", "org.dhatim:fastexcel-reader")));
        } catch (IOException | RuntimeException ex) {       // the library throws many kinds for a damaged part
            problems.add(Problem.of(source, 0, 0, FaultText.damage(ex), Expectation.of("workbook must be undamaged")));
        }
        return problems;
    }

    private static void read(String source, byte[] bytes, Sink sink, List<Problem> problems) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            new SheetText(source, workbook.getFirstSheet(), problems).read(sink::add);
        }
    }
}
