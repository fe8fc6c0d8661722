package io.gouji.budget.io;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.format.Format;
import io.gouji.budget.io.json.JsonLines;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stream on its way in: an upload, or the standard input. It is read to its end and left open. */
final class SourceStream {

    /** How many bytes tell the format. */
    static final int HEAD = 64;

    private final String name;
    private final InputStream in;

    private SourceStream(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    static SourceStream of(String name, InputStream in) {
        return new SourceStream(name, in);
    }

    /** Returns the first bytes as characters, without mark and blanks in front. */
    static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        return (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    }

    Loaded read(Template template) {
        try {
            byte[] bytes = in.readNBytes(Budgets.MAX_BYTES + 1);
            if (bytes.length == 0) {
                return failed(Expectation.of("file must hold a budget"), "");
            }
            if (bytes.length > Budgets.MAX_BYTES) {
                return failed(Expectation.of("file must have at most {} bytes", Budgets.MAX_BYTES),
                        bytes.length + " bytes or more");
            }
            Optional<Format> format = Format.ofStream(name, head(bytes));
            return format.isEmpty() ? failed(Expectation.of("file name must end in {}", Format.readable()), name)
                    : format.get().input().read(name, bytes, template);
        } catch (IOException ex) {
            return failed(Expectation.of("file must be readable"), FaultText.unreadable(ex));
        }
    }

    /** Returns the documents of the stream, of JSON Lines each as its line comes. */
    Stream<Document> documents(Template template) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(Budgets.MAX_BYTES + 1);
        boolean lines = Format.ofStream(name, head(buffered.readNBytes(HEAD)))
                .filter(format -> format == Format.JSON || format.hasLines()).isPresent();
        buffered.reset();
        if (lines) {
            buffered.mark(2 * Budgets.MAX_BYTES);
            lines = JsonLines.areIn(buffered);
            buffered.reset();
        }
        Path place = Path.of(name);
        return lines ? JsonLines.stream(name, buffered, template).map(line -> Document.of(place, line))
                : Stream.of(Document.of(place, () -> of(name, buffered).read(template)));
    }

    private Loaded failed(Expectation expected, String text) {
        return Loaded.unreadable(List.of(Problem.of(name, 0, 0, text, expected)));
    }
}
