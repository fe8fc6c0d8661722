package io.gouji.budget.io;

import io.gouji.budget.io.text.TextReader;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes department budgets (读写部门预算), in the format that the file's name and its beginning tell.
 *
 * <pre>{@code
 * DepartmentBudget budget = Budgets.read(Path.of("wuchang-2024.txt")).orThrow();
 * Budgets.write(budget, Path.of("wuchang-2024.json"));
 * }</pre>
 *
 * A document has at most {@link #MAX_BYTES} bytes. Whatever is wrong with it is a {@link Problem}, never an exception.
 */
public final class Budgets {

    /** The size that a document may have: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private Budgets() {
    }

    /** Reads a file that says which template it follows, or else follows {@link Template#wuchang2024()}. */
    public static Loaded read(Path file) {
        return read(file, Template.wuchang2024());
    }

    /** Reads a file that follows that template, if it does not itself name another. */
    public static Loaded read(Path file, Template template) {
        Objects.requireNonNull(template, "template");
        return SourceFile.of(file).read(template);
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IllegalArgumentException if the file's name tells no format that is written
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(DepartmentBudget budget, Path file) throws IOException {
        write(Loaded.of(budget, List.of()), file);
    }

    /**
     * Writes a file, whole or not at all, and with the budget what was wrong when it was read, if the format has a place for it.
     *
     * @throws BudgetFormatException if there is no budget
     * @throws IllegalArgumentException if the file's name tells no format that is written
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(Loaded loaded, Path file) throws IOException {
        loaded.orThrow();
        Format.target(file).output().write(loaded, file);
    }

    /** Reads published text that follows {@link Template#wuchang2024()}. */
    public static Loaded readText(String text) {
        return readText("", text, Template.wuchang2024());
    }

    /**
     * Reads published text (公开文本): lines, the cells of a table set apart by tabs.
     *
     * @param source the name that problems give to the text; it may be empty
     */
    public static Loaded readText(String source, String text, Template template) {
        return TextReader.of(Objects.requireNonNull(template, "template"))
                .read(Objects.requireNonNull(source, "source"), Objects.requireNonNull(text, "text"));
    }
}
