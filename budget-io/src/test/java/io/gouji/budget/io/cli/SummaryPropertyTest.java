package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Json;
import io.gouji.budget.io.Samples;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A check of many documents: the same whatever the number of threads, and the same if it was stopped anywhere and run
 * again.
 */
class SummaryPropertyTest {

    private static final int DOCUMENTS = 40;
    private static final int BAD = 17;

    private static Path folder;
    private static Path lines;
    private static Run whole;
    private static byte[] wholeOutput;

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("summary");
        lines = folder.resolve("many.jsonl");
        Budgets.writeLines(IntStream.range(0, DOCUMENTS).mapToObj(seed -> Loaded.of(
                GeneratedLines.budget(seed % 8, Template.wuchang2024(), Size.TINY), List.of())).toList(), lines);
        List<String> text = new ArrayList<>(Files.readAllLines(lines));
        text.set(BAD - 1, text.get(BAD - 1).substring(0, 50));
        Files.write(lines, text);
        whole = check("whole.csv", "whole.out", 1);
        check("whole.jsonl", "whole.out", 2);
        wholeOutput = bytes("whole.out");
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Run check(String summary, String out, int jobs) {
        return Run.of("check", "--lang", "en", "--format", "jsonl", "--jobs", String.valueOf(jobs), "--summary",
                folder.resolve(summary).toString(), "-o", folder.resolve(out).toString(), lines.toString());
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Property(tries = 12)
    void isTheSameWhateverTheNumberOfThreads(@ForAll @IntRange(min = 1, max = 8) int jobs) throws IOException {
        Run run = Run.of("check", "--lang", "en", "--format", "jsonl", "--jobs", String.valueOf(jobs),
                lines.toString());
        assertEquals(new String(wholeOutput, StandardCharsets.UTF_8), run.out());
        assertEquals(2, run.code());
    }

    /** What a process leaves that is killed: some of the output, and of the summary no more than that. */
    @Property(tries = 40)
    void aRunThatWasStoppedAnywhereIsGoneOnWith(@ForAll @DoubleRange(min = 0, max = 1) double where,
            @ForAll @DoubleRange(min = 0, max = 1) double lag,
            @ForAll boolean csv, @ForAll @IntRange(min = 1, max = 3) int jobs) throws IOException {
        String summary = csv ? "stopped.csv" : "stopped.jsonl";
        byte[] wholeSummary = bytes(csv ? "whole.csv" : "whole.jsonl");
        Files.write(folder.resolve("stopped.out"), Arrays.copyOf(wholeOutput, (int) (where * wholeOutput.length)));
        Files.write(folder.resolve(summary), Arrays.copyOf(wholeSummary, (int) (lag * wholeSummary.length)));
        Run run = check(summary, "stopped.out", jobs);
        assertEquals(whole.code(), run.code(), run::all);
        assertEquals(new String(wholeOutput, StandardCharsets.UTF_8),
                new String(bytes("stopped.out"), StandardCharsets.UTF_8));
        assertEquals(new String(wholeSummary, StandardCharsets.UTF_8),
                new String(bytes(summary), StandardCharsets.UTF_8));
    }

    @Property(tries = 15)
    void aDocumentThatHasChangedSinceIsCheckedAgain(@ForAll @IntRange(min = 1,
            max = DOCUMENTS) int changed) throws IOException {
        List<String> before = Files.readAllLines(lines);
        try {
            Files.write(folder.resolve("s.csv"), bytes("whole.csv"));
            Files.write(folder.resolve("s.out"), wholeOutput);
            List<String> text = new ArrayList<>(before);
            text.set(changed - 1, text.get(changed - 1).replaceFirst("示例", "另一"));
            Files.write(lines, text);
            check("s.csv", "s.out", 2);
            check("fresh.csv", "fresh.out", 2);
            assertEquals(Files.readString(folder.resolve("fresh.csv")), Files.readString(folder.resolve("s.csv")));
            assertEquals(Files.readString(folder.resolve("fresh.out")), Files.readString(folder.resolve("s.out")));
        } finally {
            Files.write(lines, before);
            Files.deleteIfExists(folder.resolve("fresh.csv"));
        }
    }

    @Example
    void aLineTellsWhatCameOfADocument() throws IOException {
        List<String> csv = Files.readAllLines(folder.resolve("whole.csv"));
        assertEquals(DOCUMENTS + 1, csv.size());
        assertEquals("file,line,digest,department,year,exact,rounded,strained,broken,incomplete,not_applicable,waived,"
                + "consistent,verdict,problems,numbers,unplaced,unread,whole,worst,worst_finding,check", csv.get(0));
        assertTrue(csv.get(1).matches(lines + ",1,[0-9a-f]{32},示例局,2024,\\d+,\\d+,0,0,0,\\d+,0,true,PASSES,0,"
                + "\\d*,\\d*,0,true,,,[0-9a-f]{16}"), csv.get(1));
        assertTrue(csv.get(BAD).matches(lines + ",17,[0-9a-f]{32},,,,,,,,,,,,\\d+,\\d*,\\d*,\\d*,(true|false),,.+,[0-9a-f]{16}"),
                csv.get(BAD));
        List<String> json = Files.readAllLines(folder.resolve("whole.jsonl"));
        Map<?, ?> first = (Map<?, ?>) Json.parse(json.get(0));
        assertEquals(Arrays.asList(csv.get(0).split(",")), first.keySet().stream().toList());
        assertEquals(Arrays.asList(csv.get(1).split(",")), first.values().stream().map(value -> value == null ? "" : value.toString()).toList());
        assertEquals(null, ((Map<?, ?>) Json.parse(json.get(BAD - 1))).get("broken"));
        assertEquals(BAD, ((Map<?, ?>) Json.parse(new String(wholeOutput, StandardCharsets.UTF_8).lines().skip(BAD - 1)
                .findFirst()
                .orElseThrow())).get("line"));
    }

    @Example
    void whatWasDoneIsNotPrintedTwice() throws IOException {
        Path summary = folder.resolve("printed.jsonl");
        Run first = Run.of("check", "--summary", summary.toString(), "--format", "jsonl", "--lang", "en",
                lines.toString());
        assertEquals(new String(wholeOutput, StandardCharsets.UTF_8), first.out());
        Run second = Run.of("check", "--summary", summary.toString(), "--format", "jsonl", "--lang", "en",
                lines.toString());
        assertEquals("", second.out());
        assertEquals(2, second.code());
        Run asked = Run.of("check", "--summary", summary.toString(), "--format", "jsonl", "--lang", "zh",
                lines.toString());
        assertEquals(DOCUMENTS, asked.lines().size());
    }

    @Example
    void refusesToWriteOverSomethingElse() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "my own table\n");
        Run run = Run.of("check", "--summary", other.toString(), lines.toString());
        assertEquals(2, run.code());
        assertEquals("budget: Summary must be a new file or that of an earlier run, but '" + other
                + "' was something else", run.err().strip());
        assertEquals("my own table\n", Files.readString(other));
        assertEquals("budget: Summary must end in .csv or .jsonl, such as 'summary.csv', but was 'a.txt'",
                Run.of("check", "--summary", "a.txt", lines.toString()).err().strip());
        Path inside = folder.resolve("in.csv");
        assertEquals("budget: --summary must not be what is read, such as '" + folder + "', but was '" + inside + "'",
                Run.of("check", "--summary", inside.toString(), folder.toString()).err().strip());
        assertTrue(Files.notExists(inside));
    }

    @Example
    void oneCertificateIsOfOneDocument() throws IOException {
        Run run = Run.of("check", "--certificate", folder.resolve("c.json").toString(), lines.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().strip().startsWith("budget: Certificate must be of one document, such as '" + lines
                + " line 1'"), run::err);
    }

    @Example
    void aFolderIsCheckedInTheOrderOfItsNames() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("folder/sub"));
        Files.writeString(sub.resolve("b.txt"), Samples.text());
        Files.writeString(sub.resolve("a.txt"), Samples.text().substring(0, 300));
        Files.writeString(folder.resolve("folder/z.txt"), Samples.text());
        List<String> files = Run.of("check", "--format", "jsonl", folder.resolve("folder").toString()).lines().stream()
                .map(line -> (String) ((Map<?, ?>) Json.parse(line)).get("file")).toList();
        assertEquals(Stream.of("sub/a.txt", "sub/b.txt", "z.txt")
                .map(name -> folder.resolve("folder/" + name).toString()).toList(), files);
    }
}
