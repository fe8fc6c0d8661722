package io.gouji.budget.io.format;

import io.gouji.budget.io.csv.PackageReader;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.result.Loaded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/** How a format is written: the whole file or folder, or nothing. */
public interface Output {

    /** Writes the file; what was there before stays if that fails. */
    void write(Loaded loaded, Path file) throws IOException;

    /** Writes to a stream, which it leaves open. */
    void write(Loaded loaded, OutputStream out) throws IOException;

    /** Writes to a stream, which it leaves open. */
    @FunctionalInterface
    interface ToStream {
        /** Writes the budget, which is there, and the problems if the format has a place for them. */
        void write(Loaded loaded, OutputStream out) throws IOException;
    }

    /** Writes into a folder that is there and empty. */
    @FunctionalInterface
    interface ToFolder {
        /** Writes the budget, which is there, and the problems if the format has a place for them. */
        void write(Loaded loaded, Path folder) throws IOException;
    }

    /** Writes one file. */
    static Output file(ToStream codec) {
        return new Output() {
            @Override
            public void write(Loaded loaded, Path file) throws IOException {
                WholeFile.write(file, out -> {
                    codec.write(loaded, out);
                    return file;
                });
            }

            @Override
            public void write(Loaded loaded, OutputStream out) throws IOException {
                codec.write(loaded, out);
                out.flush();
            }
        };
    }

    /** Writes a folder of files, which is no stream. */
    static Output folder(ToFolder codec) {
        return new Output() {
            @Override
            public void write(Loaded loaded, Path file) throws IOException {
                boolean descriptor = file.endsWith(PackageReader.DESCRIPTOR);
                WholeFile.writeFolder(descriptor ? Objects.requireNonNull(file.toAbsolutePath().getParent()) : file,
                        draft -> codec.write(loaded, draft));
            }

            @Override
            public void write(Loaded loaded, OutputStream out) {
                throw refused("-");
            }
        };
    }

    /** A format that is only read. */
    static Output none() {
        return new Output() {
            @Override
            public void write(Loaded loaded, Path file) {
                throw refused(file.toString());
            }

            @Override
            public void write(Loaded loaded, OutputStream out) {
                throw refused("-");
            }
        };
    }

    private static IllegalArgumentException refused(String name) {
        return new IllegalArgumentException(
                "File name must end in " + Format.writable() + ", such as 'budget.json', but was '" + name + "'");
    }
}
