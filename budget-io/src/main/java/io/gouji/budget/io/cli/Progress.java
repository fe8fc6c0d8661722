package io.gouji.budget.io.cli;

import io.gouji.budget.io.chars.VisibleText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A line on a terminal that tells how far many documents are done; nothing where there is no terminal, or one document.
 */
final class Progress {

    private static final int BAR = 24;
    private static final int NAME = 40;

    private final PrintStream terminal;
    private final long bytes;
    private long doneBytes;
    private int done;
    private int width;

    private Progress(PrintStream terminal, long bytes) {
        this.terminal = terminal;
        this.bytes = bytes;
    }

    /** For documents of so many bytes in all, on a terminal. */
    static Progress of(PrintStream terminal, long bytes) {
        return new Progress(terminal, bytes);
    }

    /** Where nobody looks. */
    static Progress none() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), 0);
    }

    /** Tells that a document is done. */
    void done(String place, long size) {
        done++;
        doneBytes += size;
        if (doneBytes < bytes) {
            int filled = (int) (BAR * doneBytes / bytes);
            String name = place.length() > NAME ? "…" + place.substring(place.length() - NAME) : place;
            String line = "█".repeat(filled) + "░".repeat(BAR - filled) + " " + done + " " + name;
            int now = TableText.width(line);
            print(VisibleText.of(line) + " ".repeat(Math.max(0, width - now)));
            width = now;
        }
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (width > 0) {
            print(" ".repeat(width));
            print("");
            width = 0;
        }
    }

    private void print(String line) {
        terminal.print("\r" + line);
        terminal.flush();
    }
}
