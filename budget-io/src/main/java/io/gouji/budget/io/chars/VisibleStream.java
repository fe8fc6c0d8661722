package io.gouji.budget.io.chars;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of lines in UTF-8 that are {@linkplain VisibleText visible}: whatever is printed as one line stays one line.
 * Bytes are written as they are.
 */
public class VisibleStream extends PrintStream {

    /** A stream that writes to that one. */
    protected VisibleStream(OutputStream out) {
        super(out, false, StandardCharsets.UTF_8);
    }

    /** A stream that writes to that one. */
    public static VisibleStream of(OutputStream out) {
        return new VisibleStream(out);
    }

    /** Prints a line. */
    @Override
    public void println(String line) {
        super.println(shown(String.valueOf(line)));
    }

    /** Prints a line. */
    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }

    /** The line as it is printed. */
    protected String shown(String line) {
        return VisibleText.of(line);
    }
}
