package io.gouji.budget.io;

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
                    .filter(each -> slips(name, each) <= Math.min(MAX_SLIPS, name.length() / 4)).toList();
            return near.stream().min(Comparator.comparingInt((String each) -> slips(name, each))
                    .thenComparing(each -> each));
        } catch (IOException ex) {
            return Optional.empty();
        }
    }

    /** How many characters must be put in, left out or replaced to make one of the other. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
