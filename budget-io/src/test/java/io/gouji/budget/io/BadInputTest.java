package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    private Path folder;
    private Loaded sample;
    private Path json;

    @BeforeEach
    void write() throws IOException {
        sample = Budgets.read(Folders.SAMPLE);
        json = folder.resolve("a.json");
        Budgets.write(sample, json);
    }

    @Test
    void keepsWhatWasReadableOfJsonCutAnywhere() throws IOException {
        byte[] bytes = Files.readAllBytes(json);
        int figures = 0;
        for (int length = 1; length < bytes.length - 2; length += 97) {
            Files.write(json, Arrays.copyOf(bytes, length));
            Loaded read = Budgets.read(json);
            assertFalse(read.problems().isEmpty());
            int found = read.budget().map(budget -> budget.cells().size()).orElse(0);
            assertTrue(found >= figures, "at " + length);
            figures = found;
        }
        assertTrue(figures > 380, "but was " + figures);
    }

    @Test
    void tellsWhereJsonIsWrong() throws IOException {
        assertEquals("a.json line 5, $.year: value must be a whole number from 1000 to 9999, but was '二〇二四'",
                problem("\"year\":2024", "\"year\":\"二〇二四\""));
        assertEquals("a.json line 9, $.tables[0]: field must be one of the format's, but was 'shape'",
                problem("\"form\":\"OVERALL\"", "\"shape\":\"OVERALL\"").replace(".shape", ""));
        assertEquals("a.json line 20, $.tables[0].rows[0].figures[0].amount: "
                + "amount must be plain digits in 万元, such as '704.60', but was '7e2'",
                problem("\"amount\":\"704.60\"", "\"amount\":\"7e2\""));
        assertEquals("a.json line 20, $.tables[0].rows[0].name: field must come once, but was 'name'",
                problem("\"owner\":\"\"", "\"owner\":\"\",\"name\":\"x\""));
        assertEquals("a.json line 20, $.tables[0].rows[0]: object must have the field 'figures', but there was nothing",
                problem("\"figures\":\\[[^\\]]*\\]", "\"line\":7").lines().reduce((a, b) -> b).orElseThrow());
        assertEquals("a.json line 20, $.tables[0].rows[0].panel: value must be a whole number from 0 to 99, but was '100'",
                problem("\"panel\":0", "\"panel\":100"));
    }

    /** All new problems of the sample with one thing replaced, a line each, the first if they are many. */
    private String problem(String regex, String other) throws IOException {
        Budgets.write(sample, json);
        Files.writeString(json, Files.readString(json).replaceFirst(regex, other));
        Loaded read = Budgets.read(json);
        assertTrue(read.isReadable());
        List<String> found = read.problems().stream().filter(each -> !sample.problems().contains(each)).map(Problem::toString).toList();
        return regex.startsWith("\"figures") ? String.join("\n", found) : found.get(0);
    }

    /** Halves of characters, escaped in JSON or as bytes that are damaged: no file could hold them. */
    @Test
    void mendsHalvesOfCharactersAndSaysSo() throws IOException {
        assertEquals("a.json line 4, $.department: text must have whole characters, no halves of them, but was '半�个'",
                problem("\"department\":\"[^\"]*\"", "\"department\":\"半\\\\uD83D个\""));
        assertEquals("a.json line 20, $.tables[0].rows[0].figures[0].printed: "
                + "text must have whole characters, no halves of them, but was '704.60�'",
                problem("\"printed\":\"704.60\"", "\"printed\":\"704.60\\\\uDE00\""));
        for (String bytes : List.of("\u00ED\u00A0\u0080", "\u00F5\u00AE\u008C\u0090")) {
            String damaged = Files.readString(json, StandardCharsets.ISO_8859_1)
                    .replaceFirst("\"name\":\"", "\"" + bytes + "\":\"a\",\"name\":\"" + bytes);
            Files.writeString(json, damaged, StandardCharsets.ISO_8859_1);
            Loaded read = Budgets.read(json);
            assertTrue(read.isReadable());
            Budgets.write(read, folder.resolve("b.json"));
            assertEquals(read, Budgets.read(folder.resolve("b.json")));
        }
    }

    @Test
    void survivesDeepAndHugeJson() throws IOException {
        for (String bad : List.of("{\"format\":" + "[".repeat(100_000), "{\"version\":" + "9".repeat(100_000) + "}", "{", "{}", "{\"a\"",
                "{\"tables\":{}}", "{\"tables\":[1,null,[],{\"rows\":[{\"figures\":[null,{\"printed\":1}]}]}]}",
                "{\"template\":\"wuchang-2024\",\"declaration\":\"nonsense\"}", "{\"department\":\"\\ud800\"}")) {
            Files.writeString(json, bad);
            assertFalse(Budgets.read(json).problems().isEmpty(), bad.substring(0, Math.min(40, bad.length())));
        }
        Files.write(json, new byte[] {'{', (byte) 0xFF, (byte) 0xFE, 0, 0, 0});
        assertFalse(Budgets.read(json).isReadable());
    }

    /** To open a parser fails on them already. */
    @Test
    void tellsOfBytesThatBeginAsNoEncodingDoes() throws IOException {
        byte[] odd = {0, 0, '}', 0, 0, 0};
        String expected = " line 1: document must be whole and well-formed JSON to be read on, "
                + "but was no JSON (Unsupported UCS-4 endianness (2143) detected)";
        Path lines = folder.resolve("a.jsonl");
        Path descriptor = folder.resolve("data").resolve("datapackage.json");
        Budgets.write(sample, descriptor.getParent());
        for (Path file : List.of(json, lines, descriptor)) {
            Files.write(file, odd);
        }
        assertEquals("a.json" + expected, Budgets.read(json).problems().get(0).toString());
        assertEquals("datapackage.json" + expected, Budgets.read(descriptor.getParent()).problems().get(0).toString());
        try (Stream<Loaded> documents = Budgets.stream(lines)) {
            assertEquals("a.jsonl" + expected, documents.findFirst().orElseThrow().problems().get(0).toString());
        }
    }

    @Test
    void goesOnAfterABrokenLine() throws IOException {
        Path lines = folder.resolve("many.jsonl");
        Budgets.writeLines(List.of(sample, sample), lines);
        List<String> text = Files.readAllLines(lines);
        Files.writeString(lines, text.get(0) + "\n{\"broken\n\n" + text.get(1) + "\n");
        try (Stream<Loaded> documents = Budgets.stream(lines)) {
            List<Loaded> read = documents.toList();
            assertEquals(List.of(true, false, true), read.stream().map(Loaded::isReadable).toList());
            assertEquals(sample, read.get(2));
            assertEquals(2, read.get(1).problems().get(0).line());
        }
        Files.move(lines, json, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(sample.budget(), Budgets.read(json).budget());
        assertEquals(sample.problems().size() + 1, Budgets.read(json).problems().size());
    }

    @Test
    void keepsTheOtherFilesOfAPackageWhereOneIsBroken() throws IOException {
        Path data = folder.resolve("data");
        for (String file : List.of("figures.csv", "tables.csv", "01-OVERALL.csv", "sections.csv", "datapackage.json")) {
            Budgets.write(sample, data);
            byte[] bytes = Files.readAllBytes(data.resolve(file));
            for (int length = 0; length < bytes.length - 2; length += 1 + bytes.length / 40) {
                Files.write(data.resolve(file), Arrays.copyOf(bytes, length));
                Loaded read = Budgets.read(data);
                int rest = file.endsWith(".json") || file.startsWith("tables") ? 0 : 300;
                assertTrue(read.budget().map(budget -> budget.cells().size()).orElse(0) >= rest, file + " at " + length);
            }
            Files.delete(data.resolve(file));
            assertFalse(Budgets.read(data).problems().isEmpty());
        }
    }

    @Test
    void tellsWhereAPackageIsWrong() throws IOException {
        assertEquals("01-OVERALL.csv line 2, column 6: figure must print as figures.csv says, which is '704.60', but was '704.x'",
                packageProblem("01-OVERALL.csv", "704.60", "704.x"));
        assertEquals("figures.csv line 1, column 24: column must be one of the file's, but was 'amt'",
                packageProblem("figures.csv", ",amount,", ",amt,"));
        assertEquals("tables.csv line 2, column 4: unit must be one of money, such as 万元, 元 or 亿元, or empty, but was '美元'",
                packageProblem("tables.csv", "万元", "美元"));
        assertEquals("datapackage.json $.resources[0].path: path must be a file's inside the folder, but was '../a.json'",
                packageProblem("datapackage.json", "\"01-OVERALL.csv\"", "\"../a.json\""));
        assertEquals("datapackage.json $.resources[0].path: path must be a file's inside the folder, but was '/etc/passwd'",
                packageProblem("datapackage.json", "\"01-OVERALL.csv\"", "\"/etc/passwd\""));
        assertTrue(packageProblem("01-OVERALL.csv", "收入,,一", "收入,,\"一").startsWith("01-OVERALL.csv line 2: "
                + "file must be whole and well-formed CSV to be read on"));
    }

    private String packageProblem(String file, String text, String other) throws IOException {
        Path data = folder.resolve("data");
        Budgets.write(sample, data);
        Path path = data.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(text, other));
        return Budgets.read(data).problems().stream().filter(each -> !sample.problems().contains(each)).findFirst().orElseThrow()
                .toString();
    }

    @Test
    void readsOtherEncodingsAndOrders() throws IOException {
        Path data = folder.resolve("data");
        Budgets.write(sample, data);
        Path table = data.resolve("01-OVERALL.csv");
        String text = Files.readString(table);
        Files.writeString(table, "\uFEFF" + text);
        assertEquals(sample, Budgets.read(data));
        Files.write(table, text.getBytes(Charset.forName("GB18030")));
        assertEquals(sample.budget(), Budgets.read(data).budget());
        Files.writeString(table, text.lines().map(line -> line.replaceFirst("^([^,]*),([^,]*),([^,]*),", "$3,$2,$1,"))
                .reduce("", (all, line) -> all + line + "\n"), StandardCharsets.UTF_8);
        assertEquals(sample, Budgets.read(data));
    }

    @Test
    void leavesWhatWasThereWhenWritingFails() throws IOException {
        DepartmentBudget bad = DepartmentBudget.builder().from(sample.orThrow()).department("\uD800").build();
        byte[] before = Files.readAllBytes(json);
        assertThrows(IOException.class, () -> Budgets.write(bad, json));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(json)));
        Path other = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(other.resolve("thesis.doc"), "x");
        assertThrows(IOException.class, () -> Budgets.write(sample, other));
        assertTrue(Files.exists(other.resolve("thesis.doc")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }
}
