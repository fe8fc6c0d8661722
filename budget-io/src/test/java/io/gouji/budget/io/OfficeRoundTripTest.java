package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Generated budgets are written as workbooks and pages, turned into another format by LibreOffice, and read back with
 * every figure in its place. How many: {@code -Doffice.documents=50}.
 */
class OfficeRoundTripTest {

    private static final int DOCUMENTS = Integer.getInteger("office.documents", 1);
    private static final int KEPT = 8;
    private static final int BATCH = 10;         // documents that one run of LibreOffice converts

    @TempDir
    private static Path folder;
    private static Optional<Path> office;
    private static final List<DepartmentBudget> BUDGETS = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        office = Programs.find("soffice", "libreoffice");
        assumeTrue(office.isPresent(), "LibreOffice is not installed: apt-get install libreoffice-calc libreoffice-writer");
        for (int i = 0; i < DOCUMENTS; i++) {
            DepartmentBudget budget = GeneratedLines.budget(i + 1, Template.wuchang2024(), Size.SMALL);
            BUDGETS.add(budget);
            Budgets.write(budget, Files.createDirectories(folder.resolve("xlsx")).resolve(i + ".xlsx"));
            Files.writeString(Files.createDirectories(folder.resolve("html")).resolve(i + ".html"), WebDocument.of(budget));
        }
    }

    @AfterAll
    static void forget() {
        BUDGETS.clear();
    }

    @ParameterizedTest
    @CsvSource({"xlsx,xls,xls:MS Excel 97", "xlsx,pdf,pdf", "xlsx,html,html", "html,docx,docx:MS Word 2007 XML", "html,doc,doc:MS Word 97",
            "html,pdf,pdf"})
    void comesBackWithEveryFigure(String from, String to, String filter) throws IOException, InterruptedException {
        Path out = folder.resolve(from + "-" + to);
        convert(from, filter, out);
        int figures = 0;
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Map<String, String> expected = figures(BUDGETS.get(i));
            figures += expected.size();
            differences.addAll(differences(i, expected, Budgets.read(out.resolve(i + "." + to))));
        }
        System.out.println(from + " → " + to + ": " + DOCUMENTS + " documents, " + figures + " figures, " + differences.size() + " differences");
        assertEquals(List.of(), differences.subList(0, Math.min(KEPT, differences.size())));
    }

    private static void convert(String from, String filter, Path out) throws IOException, InterruptedException {
        for (int i = 0; i < DOCUMENTS; i += BATCH) {
            convert(i, Math.min(DOCUMENTS, i + BATCH), from, filter, out);
        }
    }

    private static void convert(int first, int end, String from, String filter, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(office.orElseThrow().toString(), "--headless", "-env:UserInstallation="
                + folder.resolve("profile").toUri(), "--convert-to", filter, "--outdir", out.toString()));
        if (from.equals("html")) {
            command.add("--infilter=HTML (StarWriter)");
        }
        for (int i = first; i < end; i++) {
            command.add(folder.resolve(from).resolve(i + "." + from).toString());
        }
        Programs.Run run = Programs.run(Map.of(), command);
        assertEquals(0, run.code(), run.output());
    }

    private static List<String> differences(int document, Map<String, String> expected, Loaded loaded) {
        if (!loaded.isReadable()) {
            return List.of(document + ": " + loaded.problems());
        }
        Map<String, String> read = figures(loaded.orThrow());
        List<String> differences = new ArrayList<>();
        expected.forEach((cell, printed) -> {
            if (!printed.equals(read.get(cell))) {
                differences.add(document + " " + cell + ": " + printed + " became " + read.get(cell));
            }
        });
        read.keySet().stream().filter(cell -> !expected.containsKey(cell)).forEach(cell -> differences.add(document + " " + cell + " is new"));
        return differences;
    }

    /** The figures of the tables of money: address, region and print. */
    private static Map<String, String> figures(DepartmentBudget budget) {
        Map<String, String> figures = new TreeMap<>();
        budget.cells().forEach(cell -> {
            boolean money = budget.template().form(cell.ref().form()).map(form -> form.kind() == Form.Kind.MONEY).orElse(true);
            if (money) {
                figures.put(cell.ref() + " " + cell.region(), cell.figure().printed().replace(" ", "").replace(",", ""));
            }
        });
        return figures;
    }
}
