package io.gouji.budget.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Gets the text out of a file, within bounds of size, or says why there is none. */
final class SourceFile {

    private final String name;
    private final Path file;

    SourceFile(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    Loaded read(BiFunction<String, String, Loaded> codec) {
        if (!Files.exists(file)) {
            return failed("file must exist", file.toString());
        }
        if (!Files.isRegularFile(file)) {
            return failed("file must be a regular file", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > Budgets.MAX_BYTES ? new byte[0] : in.readNBytes(Budgets.MAX_BYTES + 1);
            if (Math.max(size, bytes.length) > Budgets.MAX_BYTES) {     // it may have grown meanwhile
                return failed("file must have at most " + Budgets.MAX_BYTES + " bytes", size + " bytes");
            }
            return bytes.length == 0 ? failed("file must hold a budget", "") : new SourceText(name, bytes).read(codec);
        } catch (IOException ex) {
            return failed("file must be readable", ex.getClass().getSimpleName());
        }
    }

    private Loaded failed(String expected, String text) {
        return Loaded.unreadable(List.of(Problem.of(name, 0, 0, text, expected)));
    }
}
