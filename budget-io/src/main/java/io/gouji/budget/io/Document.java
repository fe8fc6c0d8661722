package io.gouji.budget.io;

import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.json.JsonLines;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A document of a {@link Batch} (待读文档): where it stands, and nothing of it read before somebody asks. Any thread may.
 */
public final class Document {

    private final Path file;
    private final int line;
    private final long bytes;
    private final Supplier<Loaded> reader;
    private final Supplier<String> digest;

    private Document(Path file, int line, long bytes, Supplier<Loaded> reader, Supplier<String> digest) {
        this.file = file;
        this.line = line;
        this.bytes = bytes;
        this.reader = reader;
        this.digest = digest;
    }

    /** The one document of a file, or of the folder of a package. */
    static Document of(Path file, Template template) {
        return new Document(file, 0, SourceFiles.bytes(file), () -> SourceFile.of(file).read(template),
                () -> SourceFiles.digest(file));
    }

    /** The one document of a stream, which can be read once. */
    static Document of(Path name, Supplier<Loaded> reader) {
        return new Document(name, 0, 0, reader, () -> "");
    }

    /** The document of one line. */
    static Document of(Path file, JsonLines.Line line) {
        return new Document(file, line.number(), line.bytes().length, line::read, () -> Digest.sha256(line.bytes()));
    }

    /** What stands for a file that cannot be read from. */
    static Document unreadable(Path file, IOException cause) {
        Problem problem = Problem.of(String.valueOf(file.getFileName()), 0, 0, cause.getClass().getSimpleName(),
                "file must be readable");
        return new Document(file, 0, 0, () -> Loaded.unreadable(List.of(problem)), () -> "");
    }

    /** The file or folder, as it was named. */
    public Path file() {
        return file;
    }

    /** Its line of the file (行), from 1; empty if the file holds no other document. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** How many bytes it has. */
    public long bytes() {
        return bytes;
    }

    /**
     * The SHA-256 of its bytes (摘要), so that a document that has changed is told from one that has not; empty if
     * unreadable.
     */
    public String digest() {
        return digest.get();
    }

    /** Reads it; whatever is wrong with it is a {@link Problem}. */
    public Loaded read() {
        return reader.get();
    }

    /** What is handed on if reading it, or what is done with it, fails with an exception or an error. */
    Loaded failed(Throwable cause) {
        // the text of an error varies
        String told = cause instanceof Error ? cause.getClass().getSimpleName() : cause.toString();
        return Loaded.unreadable(List.of(Problem.of(String.valueOf(file.getFileName()), line, 0, told,
                "document must be one that can be worked on without failing")));
    }

    /** The place: {@code many.jsonl line 17}. */
    @Override
    public String toString() {
        return line == 0 ? file.toString() : file + " line " + line;
    }
}
