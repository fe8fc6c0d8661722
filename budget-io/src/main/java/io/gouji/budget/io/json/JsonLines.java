package io.gouji.budget.io.json;

import io.gouji.budget.io.file.FileSize;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a file with a document a line (JSON Lines), each found only when it is asked for, so that a file of any
 * length takes the memory of its longest line. One after the other they are parsed where they lie; for several threads
 * each is cut off, which is cheap, and parsed by whoever wants its document.
 */
public final class JsonLines {

    private static final int KIND = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    private static final int BUFFER = 1 << 16;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STEP = 4 * Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";       // as bytes

    private final InputStream in;
    private final String source;
    private final Template template;
    private final Queue<JsonReader> idle = new ConcurrentLinkedQueue<>();
    private byte[] buffer = new byte[4 * BUFFER];       // most lines lie in it as a whole
    private int start;
    private int length;
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    private JsonLines(InputStream in, String source, Template template) {
        this.in = in;
        this.source = source;
        this.template = template;
    }

    /** A line that is not blank, and not yet parsed. A line that is broken does not harm the next. */
    public final class Line {

        private final byte[] text;
        private final int place;

        private Line(byte[] text, int place) {
            this.text = text;
            this.place = place;
        }

        /** The number of the line, from 1. */
        public int number() {
            return place;
        }

        /** Its bytes, which nobody may change; none if they are more than a document may have. */
        public byte[] bytes() {
            return text;
        }

        /** The document; many threads may read lines at once. */
        public Loaded read() {
            return text.length == 0 ? tooLong(place) : parse(text, 0, text.length, place);
        }
    }

    /** The lines of that file, each with bytes of its own for any thread to read; the stream must be closed. */
    public static Stream<Line> stream(String source, Path file, Template template) throws IOException {
        return stream(source, Files.newInputStream(file), template);
    }

    /** The lines of that input, each with bytes of its own for any thread to read; the stream must be closed. */
    public static Stream<Line> stream(String source, InputStream in, Template template) {
        return open(source, in, template, JsonLines::line);
    }

    /**
     * The documents of that file, each parsed where its line lies in the buffer, which is faster than to cut it off
     * first; the stream must be closed.
     */
    public static Stream<Loaded> documents(String source, Path file, Template template) throws IOException {
        return open(source, Files.newInputStream(file), template, JsonLines::document);
    }

    private static <T> Stream<T> open(String source, InputStream in, Template template,
            Function<JsonLines, T> each) {
        JsonLines lines = new JsonLines(in, source, template);
        return StreamSupport.stream(new AbstractSpliterator<T>(Long.MAX_VALUE, KIND) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                boolean more = lines.goOn();
                if (more) {
                    action.accept(each.apply(lines));
                }
                return more;
            }
        }, false).onClose(lines::close);
    }

    /**
     * Whether a file has a document a line, and not one document over many lines: then neither of two lines is a whole
     * one.
     */
    public static boolean areIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return areIn(in);
        }
    }

    /**
     * The same of an input, which is read as far as its second line. One document over many lines begins with a bracket
     * and goes on with something else; broken lines in front do not hide those behind them.
     */
    public static boolean areIn(InputStream in) throws IOException {
        JsonLines lines = new JsonLines(in, "", Template.wuchang2024());
        if (!lines.advance()) {
            return false;
        }
        boolean broken = !lines.mayBeUtf16() && !lines.text().startsWith("{");
        return broken || lines.isWhole() || lines.advance() && !lines.goesOn();
    }

    /** Whether the line goes on with a document that began above it. */
    private boolean goesOn() {
        return !text().isEmpty() && "\",:[]}".indexOf(text().charAt(0)) >= 0;
    }

    private boolean isWhole() {
        return tooLong || text().endsWith("}") && text().startsWith("{");
    }

    /** The line without its mark and blanks, each byte a character. */
    private String text() {
        String text = new String(buffer, start, length, StandardCharsets.ISO_8859_1);
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text).strip();
    }

    private boolean goOn() {
        try {
            return advance();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Line line() {
        return new Line(tooLong ? new byte[0] : Arrays.copyOfRange(buffer, start, start + length), number);
    }

    /** Where it lies there is more behind it, and UTF-16 Jackson reads on beyond the end it was told. */
    private Loaded document() {
        return tooLong || mayBeUtf16() ? line().read() : parse(buffer, start, length, number);
    }

    private boolean mayBeUtf16() {
        byte first = buffer[start];
        return first == 0 || first == (byte) 0xFE || first == (byte) 0xFF || length > 1 && buffer[start + 1] == 0;
    }

    private Loaded tooLong(int place) {
        return Loaded.unreadable(List.of(Problem.of(source, place, 0, "more than that",
                Expectation.of("document must have at most {} bytes", FileSize.MAX_BYTES))));
    }

    /** A reader that threw is not used again. */
    private Loaded parse(byte[] text, int from, int count, int place) {
        JsonReader found = idle.poll();
        JsonReader reader = found == null ? new JsonReader(source, template) : found;
        try {
            Loaded loaded = reader.read(() -> JsonFormat.FACTORY.createParser(text, from, count), place - 1);
            idle.add(reader);
            return loaded;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Goes to the next line that is not blank. */
    private boolean advance() throws IOException {
        boolean more = true;
        boolean blank = true;
        while (more && blank) {
            tooLong = false;
            number++;
            more = readLine();
            blank = isBlank();
        }
        return !blank;
    }

    /** Reads up to the end of a line and says whether there was one. */
    private boolean readLine() throws IOException {
        start = at;
        at = endOfLine(at);
        while (at == end && fill()) {
            at = endOfLine(at);
        }
        length = at - start;
        tooLong |= length > FileSize.MAX_BYTES;
        boolean ended = at < end;
        at += ended ? 1 : 0;
        return ended;
    }

    /** Where the line ends that is in the buffer from there on, or else where the buffer's bytes end. */
    private int endOfLine(int from) {
        int i = from;
        while (i + STEP <= end && !hasLineFeed(i)) {
            i += STEP;
        }
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Whether one of the bytes of a step is a line feed: lines are long, so they are looked through in long steps. */
    private boolean hasLineFeed(int from) {
        return (lineFeeds(from) | lineFeeds(from + Long.BYTES)
                | lineFeeds(from + 2 * Long.BYTES) | lineFeeds(from + 3 * Long.BYTES)) != 0;
    }

    /** Zero if none of eight bytes is a line feed: then none borrows its top bit when ones are taken away. */
    private long lineFeeds(int from) {
        long rest = (long) EIGHT_BYTES.get(buffer, from) ^ LINE_FEEDS;
        return rest - ONES & ~rest & ONES << 7;
    }

    /**
     * Reads on behind the bytes of the line, which go to the buffer's start; a line that is too long needs none of
     * them.
     */
    private boolean fill() throws IOException {
        tooLong |= end - start > FileSize.MAX_BYTES;
        int kept = tooLong ? 0 : end - start;
        boolean room = kept + BUFFER <= buffer.length;
        byte[] next = room ? buffer : new byte[Math.min(2 * buffer.length, FileSize.MAX_BYTES + BUFFER)];
        System.arraycopy(buffer, start, next, 0, kept);
        buffer = next;
        start = 0;
        at = kept;
        end = kept + Math.max(0, in.read(buffer, kept, buffer.length - kept));
        return end > kept;
    }

    private boolean isBlank() {
        for (int i = start; i < start + length && !tooLong; i++) {
            if (buffer[i] > ' ' || buffer[i] < 0) {
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
