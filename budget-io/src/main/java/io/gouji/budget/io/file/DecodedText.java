package io.gouji.budget.io.file;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file's bytes (文本解码): UTF-8, else GB18030 if that makes it Chinese, else, where the caller allows it,
 * UTF-8 with a few damaged bytes, each damaged line reported. Anything else is no text, and a problem says why.
 */
public final class DecodedText {

    private static final Expectation ENCODING = Expectation.of("text must be encoded in UTF-8");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CHINESE = "GB18030, and was read as that";
    private static final char REPLACEMENT = '\uFFFD';
    private static final int MAX_DAMAGE = 100;
    private static final int BYTES_PER_DAMAGE = 64;

    private final @Nullable String text;              // null if there is none
    private final List<Problem> problems;

    private DecodedText(@Nullable String text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * Decodes bytes, all of which must be text.
     *
     * @param source the name that problems give to the file
     * @param sign a character that such a text has, for nearly any bytes are valid GB18030
     */
    public static DecodedText of(String source, byte[] bytes, char sign) {
        return of(source, bytes, sign, false);
    }

    /** Decodes bytes of which a few may be damaged: each damaged line is a problem. */
    public static DecodedText ofDamaged(String source, byte[] bytes, char sign) {
        return of(source, bytes, sign, true);
    }

    private static DecodedText of(String source, byte[] bytes, char sign, boolean damaged) {
        if (hasNul(bytes)) {
            return none(source, isUtf16(bytes) ? "UTF-16" : "no text");
        }
        return decoded(bytes).map(text -> new DecodedText(text, List.of()))
                .or(() -> chinese(bytes, sign).map(text -> new DecodedText(text, List.of(problem(source, CHINESE)))))
                .or(() -> damaged ? damaged(source, bytes) : Optional.empty())
                .orElseGet(() -> none(source, "neither UTF-8 nor GB18030"));
    }

    private static DecodedText none(String source, String found) {
        return new DecodedText(null, List.of(problem(source, found)));
    }

    private static Problem problem(String source, String found) {
        return Problem.of(source, 0, 0, found, ENCODING);
    }

    /** Returns true if the bytes begin with the mark of UTF-16, as "Unicode" of Windows does. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text in UTF-8. The quick way puts a replacement character where it cannot decode: a text without one was
     * decoded as a whole, and only another is decoded again by the strict way.
     */
    private static Optional<String> decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : decoded(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> chinese(byte[] bytes, char sign) {
        return decoded(bytes, GB18030).filter(text -> text.indexOf(sign) >= 0 && isChinese(text));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            // reports, not replaces
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException ex) {
            return Optional.empty();
        }
    }

    /** Returns true if half of what is not ASCII is Chinese. */
    private static boolean isChinese(String text) {
        long foreign = text.codePoints().filter(c -> c > 0x7F).count();
        long chinese = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF01 && c <= 0xFF5E).count();
        return chinese > 0 && chinese * 2 >= foreign;
    }

    private static Optional<DecodedText> damaged(String source, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damage = text.chars().filter(c -> c == REPLACEMENT).count();
        if (damage > MAX_DAMAGE || damage * BYTES_PER_DAMAGE > bytes.length) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            int at = line.indexOf(REPLACEMENT);
            if (at >= 0) {
                problems.add(Problem.of(source, number, 0, line.substring(Math.max(0, at - 20)), ENCODING));
            }
        }
        return Optional.of(new DecodedText(text, problems));
    }

    /** The text, empty if the bytes are none. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** What is wrong with the encoding. */
    public List<Problem> problems() {
        return problems;
    }

    /** What the codec reads in the text, with the problems of the encoding before its own. */
    public Loaded read(Function<String, Loaded> codec) {
        return text == null ? Loaded.unreadable(problems) : codec.apply(text).after(problems);
    }
}
