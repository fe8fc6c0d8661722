package io.gouji.budget.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before, and longer");
        assertEquals(7, WholeFile.<Integer>write(file, out -> {
            out.write('!');
            return 7;
        }));
        assertEquals("!", Files.readString(file));
    }

    @Test
    void leavesWhatWasThereIfTheBodyFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
            out.write('!');
            throw new IOException("full");
        }));
        assertEquals("before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
