package io.gouji.budget.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The shared folder beside this project, which a bare clone does not have: what needs it is skipped there. */
public final class Shared {

    private Shared() {
    }

    /** A file of the shared folder; skips the test where there is none. */
    public static Path file(String name) {
        Optional<Path> folder = folder();
        Assumptions.assumeTrue(folder.isPresent(), "no folder 'shared' beside this project (-Dshared=… names one)");
        return folder.orElseThrow().resolve(name);
    }

    /** The rows of a tab-separated file, without its header. */
    static List<String[]> rows(String name) {
        try (var lines = Files.lines(file(name), StandardCharsets.UTF_8)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Optional<Path> folder() {
        if (System.getProperty("shared") != null) {
            return Optional.of(Path.of(System.getProperty("shared")));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("shared/DESIGN.md"))) {
                return Optional.of(at.resolve("shared"));
            }
        }
        return Optional.empty();
    }
}
