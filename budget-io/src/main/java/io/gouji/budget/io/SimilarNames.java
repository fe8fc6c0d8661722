package io.gouji.budget.io;

import io.gouji.budget.label.Likeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user probably meant by the name of a file that is not there (相近文件名). */
final class SimilarNames {

    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_SLIPS = 2;

    private SimilarNames() {
    }

    /** The phrase that a problem has of such a name: what is there instead, or which file is called nearly so. */
    static String missing(Path file) {
        if (Files.isDirectory(file)) {
            return "a folder";
        }
        return nearest(file).map(near -> "not there; '" + near + "' is, with a similar name")
                .orElse(Files.exists(file) ? "something else than a file" : "not there");
    }

    private static Optional<String> nearest(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file) || folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName());
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> near = entries.limit(MAX_ENTRIES).map(entry -> entry.getFileName().toString())
                    .filter(each -> Likeness.slips(name, each) <= Math.min(MAX_SLIPS, name.length() / 4)).toList();
            return near.stream().min(Comparator.comparingInt((String each) -> Likeness.slips(name, each))
                    .thenComparing(each -> each));
        } catch (IOException ex) {
            return Optional.empty();
        }
    }
}
