package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsHowFarItIsAndGoesAway() {
        Progress progress = Progress.of(terminal, 400);
        progress.done("a.txt", 100);
        progress.done("武昌.txt", 100);
        assertEquals("\r██████░░░░░░░░░░░░░░░░░░ 1 a.txt\r████████████░░░░░░░░░░░░ 2 武昌.txt", printed());
        progress.clear();
        assertEquals("\r" + " ".repeat(35) + "\r", printed().substring(printed().length() - 37));
        progress.clear();
        progress.done("b.txt", 200);
        assertEquals("\r██████░░░░░░░░░░░░░░░░░░ 1 a.txt\r████████████░░░░░░░░░░░░ 2 武昌.txt\r" + " ".repeat(35) + "\r",
                printed());
    }

    @Test
    void saysNothingOfOneDocumentOrWithoutATerminal() {
        Progress.of(terminal, 100).done("a.txt", 100);
        Progress.none().done("a.txt", 9);
        Progress.none().clear();
        assertEquals("", printed());
    }
}
