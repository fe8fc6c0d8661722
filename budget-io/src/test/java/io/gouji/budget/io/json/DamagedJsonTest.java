package io.gouji.budget.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Batch;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON that somebody damaged: told in words for who wrote it, and never the end of what stands behind it. */
class DamagedJsonTest {

    private static final List<String> DAMAGES = List.of("[", "{", "}", "]", "\"", "\\", "1e999999999", "nul", "NaN",
            "//", "/*", "+1", "00", "-", "\\u12", "\u0001", "Infinity");
    private static final List<String> OF_THE_PARSER = List.of("Source:", "`", "REDACTED", "fasterxml", "Feature");

    @TempDir
    private Path folder;

    /** A document on one line. */
    private String line() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Budgets.writeLines(List.of(Loaded.of(GeneratedLines.budget(1, Template.wuchang2024(), Size.TINY), List.of())),
                file);
        return Files.readString(file).strip();
    }

    @Test
    void problemsSayNothingOfTheParser() throws IOException {
        String line = line();
        Random random = new Random(22);
        int damaged = 0;
        List<String> texts = new ArrayList<>(List.of("[".repeat(5000), "{\"a\":".repeat(2000), line + line));
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(line.length());
            String damage = i % 3 == 0 ? "" : DAMAGES.get(random.nextInt(DAMAGES.size()));
            texts.add(line.substring(0, at) + damage + (i % 3 == 0 ? "" : line.substring(at)));
        }
        for (String text : texts) {
            Loaded loaded = Budgets.read("a.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            damaged += loaded.isWhole() ? 0 : 1;
            String problems = loaded.problems().toString();
            OF_THE_PARSER.forEach(words -> assertFalse(problems.contains(words), () -> problems));
        }
        assertTrue(damaged > 200, "damaged: " + damaged);
    }

    /** Two lines cut off look like the beginning of one document that is indented. */
    @Test
    void brokenLinesInFrontDoNotHideThoseBehind() throws IOException {
        String line = line();
        String cut = line.substring(0, line.length() / 2);
        for (List<String> front : List.of(List.of(cut), List.of(cut, cut), List.of("x"), List.of("x", "y"),
                List.of(cut, "x"), List.of(cut, cut, cut), List.of("\uFEFF" + cut, cut), List.of("[]", "1", "null"))) {
            List<String> lines = new ArrayList<>(front);
            lines.add(line);
            List<Loaded> read = new ArrayList<>();
            Batch.of(Files.write(folder.resolve("many.jsonl"), lines)).forEach((document, loaded) -> loaded, read::add);
            assertEquals(lines.size(), read.size(), () -> "lines behind " + front.size() + " in front");
            assertTrue(read.get(read.size() - 1).isWhole());
        }
    }

    @Test
    void anIndentedDocumentIsOneWhateverItsName() throws IOException {
        Budgets.write(Budgets.read(Files.writeString(folder.resolve("one.jsonl"), line())), folder.resolve("b.json"));
        Path named = Files.copy(folder.resolve("b.json"), folder.resolve("c.jsonl"));
        assertTrue(Files.readAllLines(named).size() > 10);
        List<Loaded> read = new ArrayList<>();
        Batch.of(named).forEach((document, loaded) -> loaded, read::add);
        assertEquals(List.of(true), read.stream().map(Loaded::isWhole).toList());
    }
}
