package io.gouji.budget.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Batch;
import io.gouji.budget.io.BudgetLinesFile;
import io.gouji.budget.io.BudgetLinesFile.LoadedLines;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.cli.Reports;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, a reader gives a budget or problems, and what it gave is written and read back. */
class ReadersFuzzTest {

    @TempDir
    private static Path folder;

    @MethodSource("io.gouji.budget.io.fuzz.Seeds#texts")
    @FuzzTest
    void text(byte[] input) throws IOException {
        comesBack(read(input, "a.txt"), "b.json");
    }

    @MethodSource
    @FuzzTest
    void json(byte[] input) throws IOException {
        comesBack(read(input, "a.json"), "b.json");
    }

    static Stream<byte[]> json() throws IOException {
        return bytes(Seeds.files(seeds("json"), "a.json"));
    }

    @MethodSource("json")
    @FuzzTest
    void conversion(byte[] input) throws IOException {
        Loaded loaded = read(input, "a.json");
        comesBack(loaded, "b.xlsx");
        comesBack(loaded, "b");     // a folder
    }

    @MethodSource
    @FuzzTest
    void jsonLines(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), input);
        List<Loaded> all = all(file);
        List<Loaded> batch = new ArrayList<>();
        Batch.of(file).jobs(1).forEach((document, loaded) -> loaded, batch::add);
        assertEquals(all, batch);
        List<Loaded> readable = readable(all);
        Path back = folder.resolve("b.jsonl");
        Budgets.writeLines(readable, back);
        assertEquals(readable, readable(all(back)));
    }

    static Stream<byte[]> jsonLines() throws IOException {
        Path lines = folder.resolve("seeds.jsonl");
        Budgets.writeLines(List.of(Seeds.documents().get(0), Seeds.documents().get(1)), lines);
        return Stream.concat(bytes(Seeds.files(seeds("lines"), "a.jsonl")), Stream.of(Files.readAllBytes(lines)));
    }

    private static List<Loaded> readable(List<Loaded> all) {
        return all.stream().filter(Loaded::isReadable).toList();
    }

    private static List<Loaded> all(Path file) throws IOException {
        try (Stream<Loaded> documents = Budgets.stream(file)) {
            return documents.toList();
        }
    }

    @MethodSource
    @FuzzTest
    void csvPackage(byte[] input) throws IOException {
        comesBack(Budgets.read(Parts.folder(input, folder.resolve("a"))), "b");
    }

    static Stream<byte[]> csvPackage() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (Path each : Seeds.files(seeds("csv"), "package")) {
            inputs.add(Parts.ofFolder(each));
        }
        return inputs.stream();
    }

    @MethodSource
    @FuzzTest
    void workbook(byte[] input) throws IOException {
        Path file = Parts.zip(input, folder.resolve("a.xlsx"));
        comesBack(Budgets.read(file), "b.xlsx");
        linesComeBack(BudgetLinesFile.read(file));
    }

    static Stream<byte[]> workbook() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (Path each : Seeds.files(seeds("xlsx"), "a.xlsx")) {
            inputs.add(Parts.ofZip(each));
        }
        return inputs.stream();
    }

    @MethodSource
    @FuzzTest
    void workbookBytes(byte[] input) throws IOException {
        comesBack(read(input, "a.xlsx"), "b.xlsx");
    }

    static Stream<byte[]> workbookBytes() throws IOException {
        return bytes(Seeds.files(seeds("xlsx"), "a.xlsx"));
    }

    @MethodSource
    @FuzzTest
    void budgetLines(byte[] input) throws IOException {
        linesComeBack(BudgetLinesFile.read(Files.write(folder.resolve("a.csv"), input)));
    }

    static Stream<byte[]> budgetLines() throws IOException {
        Path file = folder.resolve("seed.csv");
        BudgetLinesFile.write(GeneratedLines.lines(1, Template.wuchang2024(), Size.SMALL), file);
        return Stream.of(Files.readAllBytes(file));
    }

    private static void linesComeBack(LoadedLines loaded) throws IOException {
        assertTrue(loaded.isComplete() || !loaded.problems().isEmpty());
        Path back = folder.resolve("b.csv");
        BudgetLinesFile.write(loaded.lines(), back);
        assertEquals(loaded.lines(), BudgetLinesFile.read(back).lines());
    }

    @MethodSource("json")
    @FuzzTest
    void check(byte[] input) throws IOException {
        Loaded loaded = read(input, "a.json");
        if (loaded.isReadable() && loaded.orThrow().cells().size() < 300) {
            Report report = Reconciliation.standard().check(loaded.orThrow());
            Reports.printed(loaded, report).values().forEach(bytes -> assertTrue(bytes.length > 0));
            report.certificate().ifPresent(proof -> assertTrue(proof.isValid()));
        }
    }

    private static Loaded read(byte[] input, String name) throws IOException {
        return Budgets.read(Files.write(folder.resolve(name), input));
    }

    private static void comesBack(Loaded loaded, String name) throws IOException {
        if (loaded.isReadable()) {
            Budgets.write(loaded, folder.resolve(name));
            assertEquals(loaded, Budgets.read(folder.resolve(name), loaded.orThrow().template()));
        } else {
            assertFalse(loaded.problems().isEmpty());
        }
    }

    private static Path seeds(String kind) {
        return folder.resolve("seeds-" + kind);
    }

    private static Stream<byte[]> bytes(List<Path> files) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Files.readAllBytes(file));
        }
        return inputs.stream();
    }
}
