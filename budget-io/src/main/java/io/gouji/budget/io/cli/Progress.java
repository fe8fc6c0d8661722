package io.gouji.budget.io.cli;

import io.gouji.budget.io.TableText;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** A line on a terminal that tells how far many files are done; nothing where there is no terminal, or one file. */
final class Progress {

    private static final int BAR = 24;
    private static final int NAME = 40;

    private final PrintStream terminal;
    private final int files;
    private final boolean shown;
    private int done;
    private int width;

    private Progress(PrintStream terminal, int files, boolean shown) {
        this.terminal = terminal;
        this.files = files;
        this.shown = shown;
    }

    /** For so many files, on the stream of messages, if that is a terminal. */
    static Progress of(PrintStream terminal, int files) {
        return of(terminal, files, Ansi.AUTO.enabled());
    }

    static Progress of(PrintStream terminal, int files, boolean isTerminal) {
        return new Progress(terminal, files, isTerminal && files > 1);
    }

    /** Tells which file comes next. */
    void next(String file) {
        done++;
        if (shown) {
            int filled = BAR * (done - 1) / files;
            String name = file.length() > NAME ? "…" + file.substring(file.length() - NAME) : file;
            String line = "█".repeat(filled) + "░".repeat(BAR - filled) + " " + done + "/" + files + " " + name;
            int now = TableText.width(line);
            print(line + " ".repeat(Math.max(0, width - now)));
            width = now;
        }
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (shown && width > 0) {
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
