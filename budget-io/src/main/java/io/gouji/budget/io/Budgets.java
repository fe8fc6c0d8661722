package io.gouji.budget.io;

import io.gouji.budget.table.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads department budgets (读取部门预算), by the extension of the file's name.
 *
 * <pre>{@code
 * DepartmentBudget budget = Budgets.read(Path.of("wuchang-2024.txt")).orThrow();
 * }</pre>
 *
 * A file has at most {@link #MAX_BYTES} bytes. Whatever is wrong with it is a {@link Problem}, never an exception.
 */
public final class Budgets {

    /** The size that a file may have: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private Budgets() {
    }

    /** Reads a file that follows {@link Template#wuchang2024()}. */
    public static Loaded read(Path file) {
        return read(file, Template.wuchang2024());
    }

    /** Reads a file that follows that template. */
    public static Loaded read(Path file, Template template) {
        Objects.requireNonNull(template, "template");
        String name = String.valueOf(file.getFileName());
        Format format = Format.of(name).orElse(null);
        if (format == null) {
            Problem problem = Problem.of(name, 0, 0, name, "file name must end in " + Format.extensions());
            return Loaded.unreadable(List.of(problem));
        }
        return new SourceFile(name, file).read((source, text) -> format.read(source, text, template));
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
        return Format.TEXT.read(Objects.requireNonNull(source, "source"), Objects.requireNonNull(text, "text"),
                Objects.requireNonNull(template, "template"));
    }
}
