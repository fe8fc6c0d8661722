package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.gouji.budget.io.result.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents files and folders have, in which order, and how a changed one is told. */
class BatchTest {

    @TempDir
    Path folder;

    private final Loaded sample = Budgets.read(Documents.sample());

    private List<String> places(Path... paths) throws IOException {
        List<String> places = new ArrayList<>();
        Batch.of(paths).jobs(2).forEach((document, loaded) -> document
                + (loaded.isReadable() ? "" : " " + loaded.problems().get(0).message()),
                each -> places.add(each.replace(folder + "/", "")));
        return places;
    }

    @Test
    void aFolderHasWhatIsReadableInItByName() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.createDirectories(folder.resolve(".git"));
        Budgets.write(sample, folder.resolve("a-package"));
        Files.createDirectory(folder.resolve("empty"));
        for (String file : List.of("z.txt", "b/2.txt", "b/10.txt", "b/c/武昌.txt", ".git/x.txt", ".hidden.txt",
                "scan.pdf", "lines.csv")) {
            Files.writeString(folder.resolve(file), Documents.sampleText());
        }
        Budgets.writeLines(List.of(sample, sample), folder.resolve("m.jsonl"));
        Budgets.write(sample, folder.resolve("one.json"));
        assertEquals(List.of("a-package", "b/10.txt", "b/2.txt", "b/c/武昌.txt", "m.jsonl line 1", "m.jsonl line 2",
                "one.json", "scan.pdf", "z.txt"),
                places(folder));
        assertEquals(List.of("z.txt", "a-package", "b/10.txt", "b/2.txt", "b/c/武昌.txt"),
                places(folder.resolve("z.txt"), folder.resolve("a-package"), folder.resolve("b")));
        assertEquals(List.of("empty folder must hold documents, or be a data package with a file "
                + "'datapackage.json' in it, but was without either"), places(folder.resolve("empty")));
    }

    @Test
    void whatIsNoDocumentIsOneThatSaysSo() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Path blank = Files.writeString(folder.resolve("blank.jsonl"), "\n\n");
        assertEquals(List.of("none.txt file must exist, but was not there",
                "empty.jsonl file must hold a budget, but there was nothing"),
                places(folder.resolve("none.txt"), empty));
        assertEquals(1, places(blank).size());
    }

    @Test
    void aBrokenFirstLineDoesNotMakeAllLinesOne() throws IOException {
        Path lines = folder.resolve("many.jsonl");
        Budgets.writeLines(List.of(sample, sample, sample), lines);
        Files.writeString(lines, "{\"format\":\"depart\n" + Files.readString(lines));
        assertEquals(4, places(lines).size());
        Budgets.write(sample, folder.resolve("pretty.json"));
        Path pretty = Files.move(folder.resolve("pretty.json"), folder.resolve("pretty.jsonl"));
        assertEquals(List.of("pretty.jsonl"), places(pretty));
    }

    @Test
    void aDigestTellsADocumentThatHasChanged() throws IOException {
        Path data = folder.resolve("data");
        Budgets.write(sample, data);
        Path lines = folder.resolve("many.jsonl");
        Budgets.writeLines(List.of(sample, sample), lines);
        List<String> before = digests(data, lines, folder.resolve("none.txt"));
        assertEquals(before, digests(data, lines, folder.resolve("none.txt")));
        assertEquals(before.get(1), before.get(2));
        assertEquals("", before.get(3));
        Files.writeString(lines, Files.readString(lines).replaceFirst("467.50", "476.50"));
        Files.delete(data.resolve("sections.csv"));
        List<String> after = digests(data, lines, folder.resolve("none.txt"));
        assertNotEquals(before.get(0), after.get(0));
        assertNotEquals(before.get(1), after.get(1));
        assertEquals(before.subList(2, 4), after.subList(2, 4));
    }

    private static List<String> digests(Path... paths) throws IOException {
        List<String> digests = new ArrayList<>();
        Batch.of(paths).forEach((document, loaded) -> document.digest(), digests::add);
        return digests;
    }
}
