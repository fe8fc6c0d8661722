package io.gouji.budget.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
