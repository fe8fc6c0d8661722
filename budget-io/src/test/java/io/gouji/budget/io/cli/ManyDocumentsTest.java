package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run over many documents says of them together, and where each of them is found. */
class ManyDocumentsTest {

    @TempDir
    private Path folder;
    private Path many;

    @BeforeEach
    void write() throws IOException {
        many = Files.createDirectory(folder.resolve("many"));
        String right = Files.readString(Samples.file("wuchang-2024.txt"));
        Files.writeString(many.resolve("a.txt"), right);
        Files.writeString(many.resolve("b & c.txt"), right.replaceFirst("467\\.50", "476.50"));
        Files.writeString(many.resolve("d.txt"), "nothing");
    }

    @Test
    void textEndsWithTotalsAndTheWorstOfEachThatDoesNotPass() {
        Run run = Run.of("check", "--lang", "en", many.toString());
        List<String> end = run.lines().subList(run.lines().size() - 4, run.lines().size());
        assertEquals("3 documents: 1 passes, 1 contradictory, 1 unreadable", end.get(0));
        assertTrue(end.get(1).startsWith("938 of 944 numbers read; 1084 relations: 1002 exact, 28 rounded, 4 broken"), end.get(1));
        assertTrue(end.get(2).matches("contradictory  .*b & c\\.txt  .* 476\\.50 .*"), end.get(2));
        assertTrue(end.get(3).matches("unreadable     .*d\\.txt  .*'?document must have a table of money.*"), end.get(3));
        assertEquals(2, run.code());
        assertTrue(Run.of("check", "--lang", "zh", many.toString()).out().contains("共 3 份文件：1 通过，1 相互矛盾，1 未能读取"));
    }

    @Test
    void oneDocumentHasNoTotals() {
        assertFalse(Run.of("check", "--lang", "en", many.resolve("a.txt").toString()).out().contains("documents:"));
    }

    @Test
    void aFolderTakesAPageForEachAndAnIndexThatLeadsToThem() throws IOException {
        Path pages = folder.resolve("pages");
        Run run = Run.of("check", "--lang", "en", "--format", "html", "-o", pages + "/", many.toString());
        assertEquals(2, run.code(), run.err());
        String index = Files.readString(pages.resolve("index.html"));
        List<String> links = Pattern.compile("href=\"([^\"#]+)\"").matcher(index).results().map(each -> each.group(1)).toList();
        assertEquals(List.of("0003-d.txt.html", "0002-b-c.txt.html", "0001-a.txt.html"), links);
        for (String link : links) {
            Matcher up = Pattern.compile("href=\"index\\.html\"").matcher(Files.readString(pages.resolve(link)));
            assertTrue(up.find(), link);
        }
        try (Stream<Path> all = Files.list(pages)) {
            assertEquals(4, all.count());
        }
        assertTrue(index.contains("contradictory") && index.contains("476.50") && index.contains("b &amp; c.txt"), index);
    }

    @Test
    void noPageIsWrittenAmongWhatIsRead() throws IOException {
        Run run = Run.of("check", "--format", "html", "-o", many + "/", many.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("must not be a folder with what is read"), run.err());
        assertFalse(Files.exists(many.resolve("index.html")));
    }

    @Test
    void findingsAsCsvHaveARowForWhatCouldNotBeRead() {
        Run run = Run.of("check", "--lang", "en", "--format", "csv", many.toString());
        assertTrue(run.lines().stream().anyMatch(line -> line.matches(".*d\\.txt,,,INCOMPLETE,problem,.*")), run.out());
        assertEquals(2 * 3 + 1, run.lines().stream().filter(line -> line.contains(",problem,")).count());
    }

    @Test
    void theSummaryNamesTheWorstFinding() throws IOException {
        Path summary = folder.resolve("s.csv");
        Run.of("check", "--lang", "en", "--summary", summary.toString(), many.toString());
        List<String> lines = Files.readAllLines(summary);
        assertTrue(lines.get(0).endsWith(",worst,worst_finding,check"), lines.get(0));
        assertTrue(lines.get(1).matches(".*,true,,,[0-9a-f]+"), lines.get(1));
        assertTrue(lines.get(2).contains(",joint-proof,") && lines.get(2).contains("476.50"), lines.get(2));
        assertTrue(lines.get(3).contains("document must have a table of money"), lines.get(3));
    }
}
