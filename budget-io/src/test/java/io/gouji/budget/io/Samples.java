package io.gouji.budget.io;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample that comes with this module (src/examples): tables 1–10 of the reference document. */
public final class Samples {

    private Samples() {
    }

    /** The file of that name in the folder of examples. */
    public static Path file(String name) {
        return Path.of(System.getProperty("basedir", "."), "src", "examples", name);
    }

    /** The sample as it is read. */
    public static Loaded wuchang() {
        return Budgets.read(file("wuchang-2024.txt"));
    }

    /** The sample as a budget. */
    public static DepartmentBudget budget() {
        return wuchang().orThrow();
    }

    /** The sample's text. */
    public static String text() {
        try {
            return Files.readString(file("wuchang-2024.txt"), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
