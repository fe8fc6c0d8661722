package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a run is told in words. */
class FailuresAreToldTest {

    @TempDir
    private Path folder;

    @Test
    void alsoOneThatSaysNothingItself() {
        JsonProcessingException json = assertThrows(JsonProcessingException.class, () -> {
            try (var parser = new JsonFactory().createParser("{\"a\":[1,2")) {
                while (parser.nextToken() != null) {
                    assertTrue(parser.currentToken() != null);
                }
            }
        });
        for (Throwable failure : List.of(new NullPointerException(), new IllegalStateException(""), new IOException(),
                new StackOverflowError(), new OutOfMemoryError("Java heap space"), new NoClassDefFoundError("a/B"),
                new AccessDeniedException("f"), new NoSuchFileException("f"), json)) {
            String said = Main.said(failure);
            assertFalse(said.isBlank() || said.contains("null") || said.contains("Source:") || said.contains("`"),
                    failure.getClass() + " says " + said);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsCalledByItsName() {
        assertEquals("file must be accessible to this user, but is not: a/out.txt", Main.said(
                new AccessDeniedException("a/.out.txt.233b691c-468e-4c78-b61c-56753a09391c.part")));
    }

    @Test
    void everyCommandThatDoesNotFindItsFileNamesIt() {
        String none = folder.resolve("none.json").toString();
        String out = folder.resolve("out.json").toString();
        for (List<String> command : List.of(List.of("check", none), List.of("convert", none, out),
                List.of("diff", none, none), List.of("verify", none), List.of("verify", none, none),
                List.of("round", none, out), List.of("note", none), List.of("publish", none, out),
                List.of("template", none), List.of("check", "--template", none, none),
                List.of("check", "--waivers", none, none), List.of("check", "--last-year", none, none),
                List.of("check", "--unit", none, none))) {
            Run run = Run.of(command.toArray(String[]::new));
            assertEquals(2, run.code(), command + run.all());
            assertTrue(run.all().contains("none.json"), () -> command + " says " + run.all());
            assertFalse(run.all().contains("null") || run.all().contains("\tat "), run::all);
        }
    }
}
