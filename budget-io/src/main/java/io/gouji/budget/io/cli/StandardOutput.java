package io.gouji.budget.io.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * The standard output of the process. A write that fails ends the run with its exit code: with a message where the
 * disk is full or the output is closed, quietly where nobody reads on from a pipe.
 */
final class StandardOutput extends OutputStream {

    /** What systems say of a pipe without a reader; the number of the error is not to be had. */
    private static final List<String> NOBODY_READS = List.of("broken pipe", "断开的管道", "epipe");

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final PrintStream err;

    StandardOutput(PrintStream err) {
        this.err = err;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException ex) {
            failed(String.valueOf(ex.getMessage()));
        }
    }

    private void failed(String message) {
        String said = message.toLowerCase(Locale.ROOT);
        if (NOBODY_READS.stream().noneMatch(said::contains)) {
            err.println("budget: standard output must be writable, but was not: " + message);
            err.flush();
        }
        System.exit(Main.UNREADABLE);
    }
}
