package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format whose library is not on the class path says which artifact to add; every other format works. */
class MissingLibrariesTest {

    private static final DepartmentBudget BUDGET = GeneratedLines.budget(1, Template.wuchang2024(), Size.TINY);

    @TempDir
    private Path folder;

    /** Runs the command with the libraries of the tests but those whose file names hold one of these words. */
    private static Programs.Run without(List<String> libraries, String... arguments) throws IOException, InterruptedException {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> libraries.stream().noneMatch(Path.of(each).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Programs.run(Map.of(), Stream.concat(Stream.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                path, "io.gouji.budget.io.cli.Main"), Stream.of(arguments)).toList());
    }

    private Path sample(String format) throws IOException {
        Path file = folder.resolve("sample." + format);
        switch (format) {
            case "pdf" -> Files.writeString(file, "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
            case "html" -> Files.writeString(file, WebDocument.of(BUDGET));
            case "xls" -> Files.write(file, oldWorkbook());
            case "doc" -> {
                try (InputStream in = MissingLibrariesTest.class.getResourceAsStream("/io/gouji/budget/io/fuzz/seed.doc")) {
                    Files.write(file, in.readAllBytes());
                }
            }
            default -> Budgets.write(BUDGET, file);
        }
        return file;
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("text");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource({"pdf, pdfbox, org.apache.pdfbox:pdfbox", "html, jsoup, org.jsoup:jsoup", "xls, poi, org.apache.poi:poi",
            "doc, scratchpad, org.apache.poi:poi-scratchpad", "xlsx, fastexcel-reader, org.dhatim:fastexcel-reader"})
    void isNamedByTheArtifactToAdd(String format, String library, String artifact) throws IOException, InterruptedException {
        Programs.Run run = without(List.of(library), "check", "--lang", "en", sample(format).toString());
        assertEquals(2, run.code(), run.output());
        assertTrue(run.output().contains("must have " + artifact + " on the class path"), run.output());
        assertFalse(run.output().contains("\tat "), run.output());
    }

    @Test
    void allOthersWorkWithoutAnyOfThem() throws IOException, InterruptedException {
        List<String> all = List.of("pdfbox", "fontbox", "jsoup", "poi", "fastexcel", "opczip", "aalto", "sqlite", "commons-", "log4j");
        Path json = folder.resolve("a.json");
        Budgets.write(BUDGET, json);
        Programs.Run run = without(all, "check", "--lang", "en", json.toString());
        assertEquals(0, run.code(), run.output());
        Programs.Run written = without(all, "convert", "--lang", "en", json.toString(), folder.resolve("a.xlsx").toString());
        assertEquals(2, written.code(), written.output());
        assertTrue(written.output().contains("org.dhatim:fastexcel on the class path"), written.output());
    }
}
