package io.gouji.budget.io;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.json.JsonLines;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Many documents, worked on by all cores and handed over in the order given (批量处理): files, lines of {@code .jsonl}
 * files, and all that a folder holds, by name. However many there are, only a few of them are in memory.
 *
 * <pre>{@code
 * Reconciliation rules = Reconciliation.standard();
 * Batch.of(Path.of("budgets")).forEach(
 *         (document, loaded) -> document + ": " + loaded.budget().map(rules::check),       // on many threads
 *         System.out::println);                                                           // on this one, in order
 * }</pre>
 *
 * One document never stops the rest: if reading or working on it fails, with whatever exception or error, it is worked
 * on once more as one that cannot be read, with the failure as its {@link Problem}. Immutable.
 */
public final class Batch {

    /** The path that stands for the stream of {@link #input}. */
    static final Path INPUT = Path.of("-");

    private final List<Path> paths;
    private final Template template;
    private final int jobs;
    private final Predicate<? super Document> done;
    private final Optional<InputStream> input;

    private Batch(List<Path> paths, Template template, int jobs, Predicate<? super Document> done,
            Optional<InputStream> input) {
        this.paths = paths;
        this.template = template;
        this.jobs = jobs;
        this.done = done;
        this.input = input;
    }

    /**
     * The documents of files and folders, a thread for each core; hidden files of a folder and links to folders are
     * left out.
     */
    public static Batch of(Path... paths) {
        Objects.requireNonNull(paths, "paths");
        return new Batch(List.of(paths), Template.undeclared(), Runtime.getRuntime().availableProcessors(),
                document -> false, Optional.empty());
    }

    /** The same, for documents that follow that template if they do not name another. */
    public Batch template(Template template) {
        return new Batch(paths, Objects.requireNonNull(template, "template"), jobs, done, input);
    }

    /** The same by so many threads (并行数), 1 to 1000. */
    public Batch jobs(int jobs) {
        if (jobs < 1 || jobs > 1000) {
            throw new IllegalArgumentException("Jobs must be 1 to 1000, such as '2', but were '" + jobs + "'");
        }
        return new Batch(paths, template, jobs, done, input);
    }

    /**
     * The same without the documents at its beginning that are done already (断点续作): they are asked for in order, and no
     * more after the first that is not.
     */
    public Batch dropWhile(Predicate<? super Document> done) {
        return new Batch(paths, template, jobs, Objects.requireNonNull(done, "done"), input);
    }

    /**
     * The same with the documents of a stream where a path is {@code -} (标准输入): one of any format but a folder's, or
     * JSON Lines with many. It can be worked on once, and is left open.
     */
    public Batch input(InputStream input) {
        Objects.requireNonNull(input, "input");
        return new Batch(paths, template, jobs, done, Optional.of(input));
    }

    /** What to do with a result. */
    @FunctionalInterface
    public interface Action<T> {
        /** Takes a result; an exception ends the batch. */
        void accept(T result) throws IOException;
    }

    /**
     * Works on each document (逐份处理) and hands over the results in the order of the documents, on this thread.
     *
     * @param work called on many threads at once; it must not fail for a document that is not readable
     * @throws IOException if the action throws it
     */
    public <T> void forEach(BiFunction<? super Document, ? super Loaded, ? extends T> work,
            Action<? super T> action) throws IOException {
        try (SourceDocuments documents = new SourceDocuments(files().iterator(), template, input);
                Workers<T> workers = new Workers<>(jobs, work)) {
            boolean fresh = false;
            while (documents.hasNext()) {
                Document next = documents.next();
                fresh = fresh || !done.test(next);
                if (fresh) {
                    workers.put(next, action);
                }
            }
            workers.finish(action);
        }
    }

    /** The bytes of all files (总字节数), by which to tell how far a batch is. */
    public long bytes() {
        return files().mapToLong(SourceFiles::bytes).sum();
    }

    /** Folders are looked into one after the other. */
    private Stream<Path> files() {
        return paths.stream().flatMap(path -> input.isPresent() && path.equals(INPUT) ? Stream.of(path)
                : SourceFiles.in(path).stream());
    }

    /**
     * A document of a {@link Batch} (待读文档): where it stands, and nothing of it read before somebody asks. Any thread
     * may.
     */
    public static final class Document {

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
            return new Document(file, line.number(), line.bytes().length, line::read,
                    () -> Digest.sha256(line.bytes()));
        }

        /** What stands for a file that cannot be read from. */
        static Document unreadable(Path file, IOException cause) {
            Problem problem = Problem.of(String.valueOf(file.getFileName()), 0, 0, FaultText.unreadable(cause),
                    Expectation.of("file must be readable"));
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
            String told = "the failure " + (cause instanceof Error ? cause.getClass().getSimpleName() : cause);
            return Loaded.unreadable(List.of(Problem.of(String.valueOf(file.getFileName()), line, 0, told,
                    Expectation.of("document must be one that can be worked on without failing"))));
        }

        /** The place: {@code many.jsonl line 17}. */
        @Override
        public String toString() {
            return line == 0 ? file.toString() : file + " line " + line;
        }
    }
}
