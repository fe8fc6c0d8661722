package io.gouji.budget.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the documents are that the tests read. */
public final class Documents {

    private Documents() {
    }

    /** The tables of the sample, which is part of this module. */
    public static Path sample() {
        return Path.of(System.getProperty("basedir", "."), "src", "examples", "wuchang-2024.txt");
    }

    public static String sampleText() {
        return text(sample());
    }

    /** A file of the folder that the workspaces share; a test that needs it is skipped where there is none. */
    public static Path shared(String name) {
        Optional<Path> folder = sharedFolder();
        assumeTrue(folder.isPresent(), "no folder 'shared' with DESIGN.md above the working directory, see -Dshared");
        return folder.orElseThrow().resolve(name);
    }

    private static Optional<Path> sharedFolder() {
        String given = System.getProperty("shared");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared");
            if (Files.exists(folder.resolve("DESIGN.md"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
