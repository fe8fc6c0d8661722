package io.gouji.budget.io;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of many files, one file open at a time; where a file cannot be read on stands one more document, which
 * says so.
 */
final class SourceDocuments implements Iterator<Document>, AutoCloseable {

    private final Iterator<Path> files;
    private final Template template;
    private final Optional<InputStream> input;
    private @Nullable Path file;
    private Stream<Document> open = Stream.empty();
    private Iterator<Document> documents = Collections.emptyIterator();

    SourceDocuments(Iterator<Path> files, Template template, Optional<InputStream> input) {
        this.files = files;
        this.template = template;
        this.input = input;
    }

    @Override
    public boolean hasNext() {
        while (!hasMore() && files.hasNext()) {
            open(files.next());
        }
        return hasMore();
    }

    private boolean hasMore() {
        try {
            return documents.hasNext();
        } catch (UncheckedIOException ex) {
            fail(ex.getCause());
            return true;
        }
    }

    private void open(Path next) {
        open.close();
        file = next;
        try {
            boolean stream = input.isPresent() && file.equals(Batch.INPUT);
            open = stream ? SourceStream.of(file.toString(), input.get()).documents(template)
                    : SourceFile.of(file).documents(template);
            documents = open.iterator();
        } catch (IOException ex) {
            fail(ex);
        }
    }

    private void fail(@Nullable IOException cause) {
        documents = List.of(Document.unreadable(Objects.requireNonNull(file), Objects.requireNonNull(cause)))
                .iterator();
    }

    @Override
    public Document next() {
        return documents.next();
    }

    @Override
    public void close() {
        open.close();
    }
}
