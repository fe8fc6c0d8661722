package io.gouji.budget.io.chars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Nothing in a shown text acts, and no text makes two lines of one. */
class VisibleTextTest {

    @Test
    void whatActsIsShownByItsEscape() {
        assertEquals("\\u001b]8;;http://x\\u0007局\\u000aok.txt", VisibleText.of("\u001b]8;;http://x\u0007局\nok.txt"));
        assertEquals("\\u009b2J\\u202eabc\\u2066\\u2028\\u200b\\ufeff", VisibleText.of("\u009b2J\u202eabc\u2066\u2028\u200b\uFEFF"));
        assertEquals("\\ud800x\\udb40\\udc41", VisibleText.of("\ud800x\udb40\udc41"));
        String plain = "武昌区 2024（万元）𠀀 é";
        assertEquals(plain, VisibleText.of(plain));
        assertSame("武昌区", VisibleText.of("武昌区"));
    }

    @Property(tries = 500)
    void aLineStaysOneLine(@ForAll String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        VisibleStream stream = VisibleStream.of(bytes);
        stream.println(text);
        stream.flush();
        String line = bytes.toString(StandardCharsets.UTF_8);
        String shown = line.substring(0, line.length() - System.lineSeparator().length());
        assertTrue(shown.codePoints().noneMatch(c -> Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT), shown);
    }
}
