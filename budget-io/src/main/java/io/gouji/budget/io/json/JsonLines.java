package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads documents one a line (JSON Lines), each only when it is asked for, so that a file of any length takes the memory of its
 * longest line. A line that is broken does not harm the next. A file whose first line is no whole object is one document.
 */
public final class JsonLines implements Iterator<Loaded> {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final String source;
    private final JsonReader reader;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[BUFFER];
    private int length;
    private int at;
    private int end;
    private int number;
    private boolean tooLong;
    private boolean ready;

    private JsonLines(InputStream in, String source, Template template) {
        this.in = in;
        this.source = source;
        this.reader = new JsonReader(source, template);
    }

    /** The documents of that file; the stream must be closed. */
    public static Stream<Loaded> stream(String source, Path file, Template template) throws IOException {
        if (!startsWithWholeLine(file)) {
            return Stream.of(JsonReader.read(source, file, template));
        }
        InputStream in = Files.newInputStream(file);
        JsonLines lines = new JsonLines(in, source, template);
        int kind = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, kind), false).onClose(lines::close);
    }

    private static boolean startsWithWholeLine(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines lines = new JsonLines(in, "", Template.wuchang2024());
            boolean found = lines.advance();
            int last = lines.length;
            while (last > 0 && lines.line[last - 1] <= ' ' && lines.line[last - 1] >= 0) {
                last--;
            }
            return !found || lines.tooLong || last > 1 && lines.line[last - 1] == '}';
        }
    }

    @Override
    public boolean hasNext() {
        try {
            ready = ready || advance();
            return ready;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public Loaded next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Source must have another document, but '" + source + "' was at its end");
        }
        ready = false;
        if (tooLong) {
            return Loaded.unreadable(List.of(Problem.of(source, number, 0, "more",
                    "document must have at most " + Budgets.MAX_BYTES + " bytes")));
        }
        try (JsonParser parser = JsonFormat.FACTORY.createParser(line, 0, length)) {
            return reader.read(parser, number - 1);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Goes to the next line that is not blank. */
    private boolean advance() throws IOException {
        boolean more = true;
        boolean blank = true;
        while (more && blank) {
            length = 0;
            tooLong = false;
            number++;
            more = readLine();
            blank = isBlank();
        }
        return !blank;
    }

    /** Reads up to the end of a line and says whether there was one. */
    private boolean readLine() throws IOException {
        while (at < end || fill()) {
            int from = at;
            at = endOfLine(from);
            append(from, at);
            if (at < end) {
                at++;
                return true;
            }
        }
        return false;
    }

    /** Where the line ends that is in the buffer from there on, or else where the buffer's bytes end. */
    private int endOfLine(int from) {
        byte[] bytes = buffer;
        int last = end;
        int i = from;
        while (i < last && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int from, int to) {
        tooLong |= length + (to - from) > Budgets.MAX_BYTES;
        if (tooLong) {
            return;
        }
        if (length + (to - from) > line.length) {
            line = Arrays.copyOf(line, Math.max(length + (to - from), Math.min(line.length * 2, Budgets.MAX_BYTES)));
        }
        System.arraycopy(buffer, from, line, length, to - from);
        length += to - from;
    }

    private boolean isBlank() {
        for (int i = 0; i < length && !tooLong; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return !tooLong;
    }

    private void close() {
        try {
            in.close();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
