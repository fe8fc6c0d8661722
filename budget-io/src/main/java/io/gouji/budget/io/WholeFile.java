package io.gouji.budget.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears only when it is written whole: first beside its place, then moved there. */
public final class WholeFile {

    private WholeFile() {
    }

    /** What writes the file. */
    @FunctionalInterface
    public interface Body<T> {
        /** Writes to the stream, which it leaves open. */
        T write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; if the body fails, what was there before stays.
     *
     * @throws IOException if the file cannot be written, or the body throws it
     */
    public static <T> T write(Path file, Body<T> body) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new IOException("Output must be a file in a folder that exists, such as 'report.txt', but was '" + file + "'");
        }
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                result = body.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
