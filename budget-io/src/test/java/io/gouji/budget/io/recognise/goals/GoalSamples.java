package io.gouji.budget.io.recognise.goals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of examples beside these tests. */
public final class GoalSamples {

    private GoalSamples() {
    }

    /** A made-up document with tables of goals. */
    public static String text() {
        return text("performance-sample.txt");
    }

    static String text(String name) {
        try (InputStream in = GoalSamples.class.getResourceAsStream("/spec/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
