package io.gouji.budget.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
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

    /** The folder of shared data, if it is there. */
    static Optional<Path> shared() {
        Optional<Path> named = Optional.ofNullable(System.getProperty("shared")).map(Path::of);
        return named.or(() -> Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared")).filter(folder -> Files.exists(folder.resolve("DESIGN.md"))).findFirst());
    }
}
