package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.cli.Commands;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

    private static final Path SAMPLE = Samples.file("wuchang-2024.txt");

    private final Loaded loaded = Budgets.read(SAMPLE);
    private final Report report = Reconciliation.standard().check(loaded.orThrow());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "jsonl"})
    void aReportIsWhatTheCommandWrites(String format) throws IOException {
        Path file = folder.resolve("report." + format);
        Reports.write(SAMPLE.toString(), loaded, report, file, Language.ZH);
        Path other = folder.resolve("other." + format);
        Commands.run("check", "--lang", "zh", "--format", format, "-o", other.toString(), SAMPLE.toString());
        assertEquals(Files.readString(other), Files.readString(file));
    }

    @Test
    void aMarkedWorkbookIsStillTheBudget() throws IOException {
        Path file = folder.resolve("report.xlsx");
        Reports.write(report, file, Language.EN);
        assertEquals(loaded.orThrow(), Budgets.read(file).orThrow());
    }

    @Test
    void aNameThatTellsNoFormatIsRefusedAndNothingWritten() throws IOException {
        Path file = folder.resolve("report.pdf");
        assertEquals("Report must end in .html, .xlsx, .json, .jsonl or .csv, such as 'report.html', but was '" + file + "'",
                assertThrows(IllegalArgumentException.class, () -> Reports.write(report, file, Language.EN)).getMessage());
        try (var files = Files.list(folder)) {
            assertTrue(files.findAny().isEmpty());
        }
    }
}
