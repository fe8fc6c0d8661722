package io.gouji.budget.io;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.lines.LinesInput;
import io.gouji.budget.io.lines.LinesOutput;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads and writes files of budget lines (读写预算数据), as a budget platform exports them: a line a record, under the
 * platform's field names ({@code EXP_FUNC_CODE}) or Chinese headings, in any order; other columns are ignored.
 *
 * <pre>{@code
 * LoadedLines loaded = BudgetLinesFile.read(Path.of("lines.csv"));
 * DepartmentBudget budget = Publisher.of(Template.wuchang2024()).publish(loaded.lines(), "示例局", 2024);
 * }</pre>
 *
 * Whatever is wrong with a line is a {@link Problem} with its place, and the rest is read. A file has at most four
 * million lines.
 */
public final class BudgetLinesFile {

    private BudgetLinesFile() {
    }

    /** Reads a {@code .csv} in UTF-8 or GB18030, or the first sheet of an {@code .xlsx}. */
    public static LoadedLines read(Path file) {
        Objects.requireNonNull(file, "file");
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return failed(name, SimilarNames.missing(file), Expectation.of("file must exist and be a regular file"));
        }
        try {
            LinesInput.Result read = isWorkbook(file) ? LinesInput.xlsx(name, file) : LinesInput.csv(name, file);
            return LoadedLines.of(read.lines(), read.problems(), read.skipped(), read.headed());
        } catch (IOException ex) {
            return failed(name, FaultText.unreadable(ex), Expectation.of("file must be readable"));
        }
    }

    private static boolean isWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private static LoadedLines failed(String name, String text, Expectation expected) {
        return LoadedLines.of(BudgetLines.builder().build(), List.of(Problem.of(name, 0, 0, text, expected)), 0,
                false);
    }

    /**
     * Writes a {@code .csv} in UTF-8 under Chinese headings, amounts in yuan, whole or not at all; {@link #read} gives
     * the same lines.
     *
     * @throws IllegalArgumentException if the file's name does not end in {@code .csv}
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(BudgetLines lines, Path file) throws IOException {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(file, "file");
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new IllegalArgumentException("File name must end in .csv, such as 'lines.csv', but was '" + file
                    + "'");
        }
        WholeFile.write(file, out -> {
            LinesOutput.write(lines, out);
            return file;
        });
    }

    /** What was read from a file of budget lines (预算数据读取结果): the lines, and what in the file could not be read. */
    public static final class LoadedLines implements Serializable {

        private static final long serialVersionUID = 1L;

        private final BudgetLines lines;
        private final List<Problem> problems;
        private final long skipped;
        private final boolean complete;

        private LoadedLines(BudgetLines lines, List<Problem> problems, long skipped, boolean complete) {
            this.lines = lines;
            this.problems = List.copyOf(problems);
            this.skipped = skipped;
            this.complete = complete;
        }

        /**
         * Lines that were read, and the problems met on the way.
         *
         * @param skipped the number of lines left out
         * @param complete false if the file could not be read to its end
         */
        public static LoadedLines of(BudgetLines lines, List<Problem> problems, long skipped, boolean complete) {
            Objects.requireNonNull(lines, "lines");
            Objects.requireNonNull(problems, "problems");
            return new LoadedLines(lines, problems, skipped, complete);
        }

        /** The lines that could be read; none if the file is no file of lines. */
        public BudgetLines lines() {
            return lines;
        }

        /** What could not be read, in the order of the file. */
        public List<Problem> problems() {
            return problems;
        }

        /** How many lines were left out, since something in them could not be read (未读入的行数). */
        public long skipped() {
            return skipped;
        }

        /** Whether every line of the file was read, whatever else was met. */
        public boolean isComplete() {
            return complete && skipped == 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof LoadedLines that && skipped == that.skipped && complete == that.complete
                    && lines.equals(that.lines) && problems.equals(that.problems);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lines, problems, skipped, complete);
        }

        @Override
        public String toString() {
            return lines + (problems.isEmpty() ? "" : ", " + problems.size() + " problems");
        }
    }
}
