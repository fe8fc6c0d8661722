package io.gouji.budget.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gets the text out of the bytes of a file: UTF-8, or else GB18030 if that makes it Chinese; or says why there is none.
 */
public final class DecodedText {

    /** What is expected of a text that is read. */
    static final String ENCODING = "text must be encoded in UTF-8";

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;              // null if there is none
    private final List<Problem> problems;

    private DecodedText(String text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * The text of those bytes.
     *
     * @param sign a character that such a text has, for nearly any bytes are valid GB18030
     */
    public static DecodedText of(String source, byte[] bytes, char sign) {
        if (hasNul(bytes)) {
            return new DecodedText(null, List.of(Problem.of(source, 0, 0, "binary", ENCODING)));
        }
        return utf8(bytes).map(text -> new DecodedText(text, List.of()))
                .or(() -> gb18030(bytes).filter(text -> text.indexOf(sign) >= 0 && isChinese(text))
                        .map(text -> new DecodedText(text, List.of(Problem.of(source, 0, 0, "GB18030", ENCODING)))))
                .orElseGet(() -> new DecodedText(null,
                        List.of(Problem.of(source, 0, 0, "neither UTF-8 nor GB18030", ENCODING))));
    }

    /** Whether one of the bytes is zero, which no text has. */
    static boolean hasNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text of those bytes, empty if they are not UTF-8. The quick way puts a replacement character where it cannot
     * decode: a text without one was decoded as a whole, and only another is decoded again by the strict way.
     */
    static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : decoded(bytes, StandardCharsets.UTF_8);
    }

    /** The text of those bytes, empty if they are not GB18030. */
    static Optional<String> gb18030(byte[] bytes) {
        return decoded(bytes, GB18030);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            // reports, not replaces
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException ex) {
            return Optional.empty();
        }
    }

    /** Half of what is not ASCII must be Chinese. */
    private static boolean isChinese(String text) {
        long foreign = text.codePoints().filter(c -> c > 0x7F).count();
        long chinese = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF01 && c <= 0xFF5E).count();
        return chinese > 0 && chinese * 2 >= foreign;
    }

    /** The text, empty if the bytes are none. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** What is wrong with the encoding. */
    public List<Problem> problems() {
        return problems;
    }

    Loaded read(Function<String, Loaded> codec) {
        if (text == null) {
            return Loaded.unreadable(problems);
        }
        Loaded loaded = codec.apply(text);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(loaded.problems());
        return loaded.budget().map(budget -> Loaded.of(budget, all)).orElseGet(() -> Loaded.unreadable(all));
    }
}
