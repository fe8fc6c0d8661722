package io.gouji.budget.io;

import io.gouji.budget.io.file.FileSize;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.format.Format;
import io.gouji.budget.io.format.UndeclaredReader;
import io.gouji.budget.io.json.JsonReader;
import io.gouji.budget.io.json.JsonWriter;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.BudgetFormatException;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.text.TextSource;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    public static final int MAX_BYTES = FileSize.MAX_BYTES;

    private Budgets() {
    }

    /**
     * Reads a file by the template that it names, or else by the built-in one that fits, or else by one drafted from
     * its own words.
     */
    public static Loaded read(Path file) {
        Objects.requireNonNull(file, "file");
        return read(file, Template.undeclared());
    }

    /**
     * Returns the template drafted from a document's own words (起草表样), with a comment on every guess in its
     * {@linkplain Template#declaration() declaration}, to be mended and kept.
     *
     * @throws BudgetFormatException if the document has no table of money under headings
     * @throws IOException if the file cannot be read
     */
    public static Template draft(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MAX_BYTES) {
            Loaded.unreadable(List.of(Problem.of(name, 0, 0, Files.size(file) + " bytes",
                    Expectation.of("file must have at most {} bytes", MAX_BYTES)))).orThrow();
        }
        return UndeclaredReader.draft(name, Files.readAllBytes(file)).template()
                .orElseGet(() -> Loaded.unreadable(List.of(Problem.of(name, 0, 0, "",
                        Expectation.of("document must have a table of money under headings")))).orThrow().template());
    }

    /** Reads a file that follows that template, if it does not itself name another. */
    public static Loaded read(Path file, Template template) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(template, "template");
        return SourceFile.of(file).read(template);
    }

    /**
     * Reads a document from a stream (读取流), such as an upload, by the template that fits or is drafted, unless it
     * says otherwise. The stream is read to its end and left open; whatever is wrong with it is a {@link Problem}.
     *
     * <pre>{@code
     * Loaded loaded = Budgets.read(part.getSubmittedFileName(), part.getInputStream());
     * }</pre>
     *
     * @param name the name that problems give to the document; its extension tells the format where the first bytes do
     *     not, and without one it is text
     */
    public static Loaded read(String name, InputStream in) {
        return read(name, in, Template.undeclared());
    }

    /** Reads a document from a stream that follows that template, if it does not itself name another. */
    public static Loaded read(String name, InputStream in, Template template) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(template, "template");
        return SourceStream.of(name, in).read(template);
    }

    /**
     * Reads the documents of a file one after the other (逐份读取): of a {@code .jsonl} file each line, of any other file
     * the one that it holds. Only the document at hand is in memory. The stream must be closed, best by {@code try}.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Loaded> stream(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return stream(file, Template.undeclared());
    }

    /** Reads the documents of a file one after the other, those that name no template by that one. */
    public static Stream<Loaded> stream(Path file, Template template) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(template, "template");
        return SourceFile.of(file).readAll(template);
    }

    /**
     * Hands the documents of a file to the action, one after the other (逐份处理).
     *
     * @throws IOException if the file cannot be read
     */
    public static void forEach(Path file, Consumer<? super Loaded> action) throws IOException {
        Objects.requireNonNull(action, "action");
        try (Stream<Loaded> documents = stream(file)) {
            documents.forEach(action);
        } catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    /**
     * Writes documents, one a line (JSON Lines), into a file: whole or not at all.
     *
     * @throws BudgetFormatException if one of them has no budget
     */
    public static void writeLines(Iterable<Loaded> documents, Path file) throws IOException {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(file, "file");
        WholeFile.write(file, out -> {
            for (Loaded document : documents) {
                JsonWriter.writeLine(document, out);
            }
            return file;
        });
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws IllegalArgumentException if the file's name tells no format that is written
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(DepartmentBudget budget, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        write(Loaded.of(budget, List.of()), file);
    }

    /**
     * Writes a file, whole or not at all, and with the budget what was wrong when it was read, if the format has a
     * place for it.
     *
     * @throws BudgetFormatException if there is no budget
     * @throws IllegalArgumentException if the file's name tells no format that is written
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(Loaded loaded, Path file) throws IOException {
        Objects.requireNonNull(loaded, "loaded");
        Objects.requireNonNull(file, "file");
        loaded.orThrow();
        Format.target(file).output().write(loaded, file);
    }

    /**
     * Writes a budget to a stream (写出到流), such as a response, which is flushed and left open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(DepartmentBudget budget, OutputStream out, BudgetFormat format) throws IOException {
        Objects.requireNonNull(format, "format");
        write(Loaded.of(budget, List.of()), out, format);
    }

    /**
     * Writes a budget to a stream, and with it what was wrong when it was read, if the format has a place for it.
     *
     * @throws BudgetFormatException if there is no budget
     * @throws IOException if the stream cannot be written
     */
    public static void write(Loaded loaded, OutputStream out, BudgetFormat format) throws IOException {
        Objects.requireNonNull(loaded, "loaded");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(out, "out");
        loaded.orThrow();
        format.write(loaded, out);
    }

    /**
     * Reads a document from its JSON (JSON 文本), such as a line of a {@code .jsonl} file.
     *
     * @param source the name that problems give to the text; it may be empty
     */
    public static Loaded readJson(String source, String json) {
        Objects.requireNonNull(json, "json");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            return JsonReader.read(Objects.requireNonNull(source, "source"), new ByteArrayInputStream(bytes),
                    Template.wuchang2024());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
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
        return Recogniser.of(Objects.requireNonNull(template, "template"))
                .read(TextSource.of(Objects.requireNonNull(source, "source"), Objects.requireNonNull(text, "text")));
    }
}
