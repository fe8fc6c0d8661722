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
        Progress progress = Progress.of(terminal, 2, true);
        progress.next("a.txt");
        progress.next("武昌.txt");
        assertEquals("\r░░░░░░░░░░░░░░░░░░░░░░░░ 1/2 a.txt\r████████████░░░░░░░░░░░░ 2/2 武昌.txt", printed());
        progress.clear();
        assertEquals("\r" + " ".repeat(37) + "\r", printed().substring(printed().length() - 39));
    }

    @Test
    void saysNothingOfOneFileOrWithoutATerminal() {
        Progress.of(terminal, 1, true).next("a.txt");
        Progress.of(terminal, 9, false).next("a.txt");
        Progress.of(terminal, 9, false).clear();
        assertEquals("", printed());
    }
}
