package io.gouji.budget.io.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a web page: by its mark, as UTF-8 if it is some, by what it declares, else as GB18030. */
final class WebCharset {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4_096;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})");

    private WebCharset() {
    }

    /**
     * Returns the text of those bytes.
     *
     * @param declared the encoding that goes with them, as in the head of a message; it may be empty
     */
    static String decode(byte[] bytes, String declared) {
        if (isMarked(bytes, 0xFE, 0xFF) || isMarked(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return utf8(bytes).or(() -> charset(declared).or(() -> charset(inside(bytes)))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8)).map(charset -> new String(bytes, charset)))
                .orElseGet(() -> new String(bytes, GB18030));
    }

    private static boolean isMarked(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException ex) {
            return Optional.empty();
        }
    }

    private static String inside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** GB2312 and GBK are parts of GB18030, and pages that declare them often go beyond. */
    private static Optional<Charset> charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.equals("x-gbk") || lower.equals("cp936")) {
            return Optional.of(GB18030);
        }
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
            return Optional.empty();
        }
    }
}
