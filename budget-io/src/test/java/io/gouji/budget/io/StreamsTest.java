package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes in and goes out through streams is what comes in and goes out through files. */
class StreamsTest {

    @TempDir
    private Path folder;

    private static final class Open extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @ParameterizedTest
    @CsvSource({"JSON,a.json", "JSON_LINES,a.jsonl", "XLSX,a.xlsx"})
    void whatIsWrittenToAStreamIsReadFromOne(BudgetFormat format, String name) throws IOException {
        Open out = new Open();
        Budgets.write(Samples.wuchang(), out, format);
        assertFalse(out.closed);
        for (String each : List.of(name, "upload", "")) {
            assertEquals(Samples.budget(), Budgets.read(each, stream(out.toByteArray())).orThrow(), each);
        }
        Path file = Files.write(folder.resolve(name), out.toByteArray());
        assertEquals(Budgets.read(file), Budgets.read(name, stream(out.toByteArray())));
    }

    @Test
    void textIsWhatNothingElseIs() {
        byte[] text = Samples.text().getBytes(StandardCharsets.UTF_8);
        assertEquals(Samples.wuchang(), Budgets.read("wuchang-2024.txt", stream(text)));
        assertEquals(Samples.budget(), Budgets.read("-", stream(text)).orThrow());
        Loaded unknown = Budgets.read("a.odt", stream(text));
        assertTrue(unknown.problems().get(0).toString().startsWith("a.odt: file name must end in "), unknown.toString());
        assertFalse(Budgets.read("a", stream(new byte[0])).isReadable());
        assertFalse(Budgets.read("datapackage.json", stream("{}".getBytes(StandardCharsets.UTF_8))).isReadable());
    }

    @Test
    void aStreamThatFailsIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertEquals("a.txt: file must be readable, but was unreadable (IOException)",
                Budgets.read("a.txt", broken).problems().get(0).toString());
    }

    @Test
    void csvOfABudgetHasItsFigures() throws IOException {
        Open out = new Open();
        Budgets.write(Samples.budget(), out, BudgetFormat.CSV);
        assertEquals(Samples.budget().cells().size() + 1, out.toString(StandardCharsets.UTF_8).split("\r\n").length);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReportIsTheSameInAStreamAndInAFile(ReportFormat format) throws IOException {
        Report report = Reconciliation.standard().check(Samples.budget());
        Open out = new Open();
        Reports.write(report, out, format, Language.ZH);
        assertFalse(out.closed);
        String extension = format == ReportFormat.JSON_LINES ? "jsonl" : format.name().toLowerCase(java.util.Locale.ROOT);
        Path file = folder.resolve("report." + extension);
        Reports.write(report, file, Language.ZH);
        if (format != ReportFormat.XLSX) {                  // a workbook holds its time
            assertArrayEquals(Files.readAllBytes(file), out.toByteArray());
        }
        assertTrue(out.size() > 500, format + " has " + out.size() + " bytes");
    }

    @Test
    void theDocumentsOfAStreamAreThoseOfAFile() throws IOException {
        Open out = new Open();
        Budgets.write(Samples.budget(), out, BudgetFormat.JSON_LINES);
        byte[] one = out.toByteArray();
        byte[] three = new byte[3 * one.length];
        for (int i = 0; i < 3; i++) {
            System.arraycopy(one, 0, three, i * one.length, one.length);
        }
        assertEquals(List.of("- line 1", "- line 2", "- line 3"), documents(three));
        assertEquals(List.of("- line 1"), documents(one));
        assertEquals(List.of("-"), documents(Samples.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> documents(byte[] bytes) throws IOException {
        List<String> documents = new ArrayList<>();
        Batch.of(Path.of("-")).input(stream(bytes)).<String>forEach((document, loaded) -> {
            assertEquals(Samples.budget(), loaded.orThrow());
            return document.toString();
        }, documents::add);
        return documents;
    }
}
