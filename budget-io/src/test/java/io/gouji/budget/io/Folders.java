package io.gouji.budget.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files and folders of tests. */
final class Folders {

    /** The sample that comes with the sources. */
    static final Path SAMPLE = Path.of("src/examples/wuchang-2024.txt");

    private Folders() {
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
