package io.gouji.budget.io.format;

import io.gouji.budget.io.csv.PackageReader;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.result.Loaded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** How a format is written: the whole file or folder, or nothing. */
@FunctionalInterface
public interface Output {

    /** Writes the file; what was there before stays if that fails. */
    void write(Loaded loaded, Path file) throws IOException;

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
        return (loaded, file) -> WholeFile.write(file, out -> {
            codec.write(loaded, out);
            return file;
        });
    }

    /** Writes a folder of files. */
    static Output folder(ToFolder codec) {
        return (loaded, file) -> WholeFile.writeFolder(
                file.endsWith(PackageReader.DESCRIPTOR)
                ? file.toAbsolutePath().getParent() : file, draft -> codec.write(loaded, draft));
    }

    /** A format that is only read. */
    static Output none() {
        return (loaded, file) -> {
            throw new IllegalArgumentException(
                    "File name must end in " + Format.writable() + ", such as 'budget.json', but was '" + file + "'");
        };
    }
}
