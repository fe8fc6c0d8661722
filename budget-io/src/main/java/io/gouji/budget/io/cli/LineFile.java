package io.gouji.budget.io.cli;

import io.gouji.budget.io.file.WholeFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that grows by lines, run after run: the lines that stand there are read, and those that are kept are gone on
 * from.
 */
final class LineFile implements Closeable {

    private final FileChannel channel;
    private final InputStream in;
    private long read;
    private long kept;
    private boolean isCut;

    private LineFile(FileChannel channel) {
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    }

    /** Opens a file, or makes an empty one. */
    static LineFile open(Path file) throws IOException {
        WholeFile.folder(file, "summary.csv");
        FileChannel channel = channel(file);
        if (channel.tryLock() == null) {
            channel.close();
            throw Stop.of("Output must not be written by two runs at once, but '{}' was", file);
        }
        return new LineFile(channel);
    }

    private static FileChannel channel(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (NoSuchFileException ex) {
            throw WholeFile.unwritable(file, ex);
        }
    }

    /** Whether the file begins so, as far as it was written. */
    boolean startsWith(String text) throws IOException {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        in.mark(start.length);
        byte[] found = in.readNBytes(start.length);
        in.reset();
        return Arrays.equals(found, Arrays.copyOf(start, found.length));
    }

    /** The next line that is whole. One without its end was written by a run that was stopped. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        read += line.size() + 1;
        return c < 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    /** Keeps the lines read so far. */
    void keep() {
        kept = read;
    }

    /** Cuts off what is not kept; from then on the file is only written. */
    void cut() throws IOException {
        if (!isCut) {
            isCut = true;
            channel.truncate(kept).position(kept);
        }
    }

    /** Adds a line. */
    void add(String line) throws IOException {
        out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what is written, each time at once. */
    OutputStream out() {
        OutputStream to = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                cut();
                to.write(bytes, from, length);
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
