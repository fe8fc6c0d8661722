package io.gouji.budget.io;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.format.Format;
import io.gouji.budget.io.json.JsonLines;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file on its way in: whether it can be read at all, and which format it has. */
final class SourceFile {

    private final String name;
    private final Path file;

    private SourceFile(Path file) {
        this.name = String.valueOf(file.getFileName());
        this.file = file;
    }

    static SourceFile of(Path file) {
        return new SourceFile(file);
    }

    Loaded read(Template template) {
        try {
            Optional<FileBundle> bundle = FileBundle.of(file);
            if (bundle.isPresent()) {
                return bundle.get().read(template);
            }
            Optional<Loaded> failed = check();
            if (failed.isPresent()) {
                return failed.get();
            }
            Optional<Format> format = Format.of(file, head());
            return format.isEmpty() ? failed(Expectation.of("file name must end in {}", Format.readable()), name)
                    : format.get().input().read(name, file, template);
        } catch (IOException ex) {
            return failed(Expectation.of("file must be readable"), FaultText.unreadable(ex));
        }
    }

    /** Reads the documents of the file one after the other; it may be larger than one document. */
    Stream<Loaded> readAll(Template template) throws IOException {
        return hasLines() ? JsonLines.documents(name, file, template) : Stream.of(file).map(each -> read(template));
    }

    /** The documents of the file, not yet read, for several threads to read. */
    Stream<Document> documents(Template template) throws IOException {
        return hasLines() ? JsonLines.stream(name, file, template).map(line -> Document.of(file, line))
                : Stream.of(Document.of(file, template));
    }

    private boolean hasLines() throws IOException {
        return Files.isRegularFile(file) && Format.of(file, head()).filter(Format::hasLines).isPresent()
                && JsonLines.areIn(file);
    }

    private Optional<Loaded> check() throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(failed(Expectation.of("file must exist"), SimilarNames.missing(file)));
        }
        if (Files.isDirectory(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(failed(Expectation.of("file must be a regular file"), "something else than a file"));
        }
        if (Files.size(file) > Budgets.MAX_BYTES) {
            return Optional.of(failed(Expectation.of("file must have at most {} bytes", Budgets.MAX_BYTES),
                    Files.size(file) + " bytes"));
        }
        return Files.size(file) == 0 ? Optional.of(failed(
                Expectation.of("file must hold a budget"), "")) : Optional.empty();
    }

    private String head() throws IOException {
        if (Files.isDirectory(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SourceStream.head(in.readNBytes(SourceStream.HEAD));
        }
    }

    private Loaded failed(Expectation expected, String text) {
        return Loaded.unreadable(List.of(Problem.of(name, 0, 0, text, expected)));
    }
}
