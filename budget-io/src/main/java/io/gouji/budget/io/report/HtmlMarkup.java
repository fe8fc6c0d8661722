package io.gouji.budget.io.report;

import io.gouji.budget.io.chars.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements and texts that are HTML and XML alike; whatever is text is escaped, and what XML has no sign for is
 * replaced.
 */
final class HtmlMarkup {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlMarkup(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Opens an element with attributes given as names and values in turn; a name with an empty value is left out. */
    HtmlMarkup open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** Closes the innermost element. */
    HtmlMarkup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /** An element with nothing inside. */
    HtmlMarkup empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /** An element with a text inside. */
    HtmlMarkup element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    HtmlMarkup text(String text) throws IOException {
        escape(text);
        return this;
    }

    HtmlMarkup line() throws IOException {
        out.write('\n');
        return this;
    }

    /** Writes what is no text of a document: the style sheet. */
    HtmlMarkup raw(String trusted) throws IOException {
        out.write(trusted);
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(" " + attributes[i] + "=\"");
                escape(attributes[i + 1]);
                out.write('"');
            }
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write((isLegal(c) || pair) && !acts(c) ? c : REPLACEMENT);
            }
            if (pair) {
                out.write(text.charAt(++i));
            }
        }
    }

    /** A mark that turns the direction of writing would turn what stands beside it on the page too. */
    private static boolean acts(char c) {
        return c >= 0xA0 && !Character.isSurrogate(c) && VisibleText.isHidden(c);
    }

    private static boolean isLegal(char c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE;
    }

    void flush() throws IOException {
        out.flush();
    }
}
