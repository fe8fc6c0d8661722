package io.gouji.budget.io.file;

import java.io.IOException;

/**
 * Something half written that must not stay: it is cleaned up when the writing is done, and also if the process is
 * asked to end before that.
 */
final class Unfinished {

    private static final int ATTEMPTS = 20;

    /** What takes it away; it may be called again. */
    interface CleanUp {
        void run() throws IOException;
    }

    /** What writes it and puts it into its place. */
    interface Writing<T> {
        T run() throws IOException;
    }

    private final CleanUp cleanUp;
    private final Thread atExit;

    private Unfinished(CleanUp cleanUp) {
        this.cleanUp = cleanUp;
        this.atExit = new Thread(this::insist, "budget-clean-up");
    }

    /** Writes, and cleans up whatever happens. */
    static <T> T cleanedUp(CleanUp cleanUp, Writing<T> writing) throws IOException {
        Unfinished unfinished = new Unfinished(cleanUp);
        Runtime.getRuntime().addShutdownHook(unfinished.atExit);
        try {
            return writing.run();
        } finally {
            unfinished.close();
        }
    }

    /** The thread that writes may still be at it, and add to a folder while it is deleted. */
    private void insist() {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                cleanUp.run();
                return;
            } catch (IOException | RuntimeException ex) {
                Thread.onSpinWait();
            }
        }
    }

    private void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ex) {
            return;         // the other thread is at it
        }
        cleanUp.run();
    }
}
