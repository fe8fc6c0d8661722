package io.gouji.budget.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Decodes the bytes of a text: UTF-8, else GB18030 if that makes Chinese of them, else UTF-8 with a few bytes damaged,
 * each damaged line reported. Anything else is no text.
 */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int MAX_DAMAGE = 100;
    private static final int BYTES_PER_DAMAGE = 64;

    private final String name;
    private final byte[] bytes;
    private final List<Problem> problems = new ArrayList<>();

    SourceText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    Loaded read(BiFunction<String, String, Loaded> codec) {
        boolean binary = DecodedText.hasNul(bytes);
        Optional<String> text = binary ? Optional.empty() : DecodedText.utf8(bytes).or(this::chinese).or(this::damaged);
        if (text.isEmpty()) {
            problems.add(Problem.of(name, 0, 0, binary ? "binary" : "neither UTF-8 nor GB18030",
                    DecodedText.ENCODING));
            return Loaded.unreadable(problems);
        }
        Loaded loaded = codec.apply(name, text.get());
        problems.addAll(loaded.problems());
        return loaded.budget().map(budget -> Loaded.of(budget, problems)).orElseGet(() -> Loaded.unreadable(problems));
    }

    private Optional<String> chinese() {
        Optional<String> text = DecodedText.gb18030(bytes).filter(SourceText::isChinese);
        text.ifPresent(each -> problems.add(Problem.of(name, 0, 0, "GB18030", DecodedText.ENCODING)));
        return text;
    }

    /** Nearly any bytes are some GB18030: most must be Chinese, with the sign for year that every budget has. */
    private static boolean isChinese(String text) {
        long foreign = 0;
        long chinese = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            foreign += c > 0x7F ? 1 : 0;
            chinese += c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E ? 1 : 0;
        }
        return chinese * 2 > foreign && text.indexOf('年') >= 0;
    }

    private Optional<String> damaged() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damage = text.chars().filter(c -> c == REPLACEMENT).count();
        if (damage > MAX_DAMAGE || damage * BYTES_PER_DAMAGE > bytes.length) {
            return Optional.empty();
        }
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            int at = line.indexOf(REPLACEMENT);
            if (at >= 0) {
                problems.add(Problem.of(name, number, 0, line.substring(Math.max(0, at - 20)), DecodedText.ENCODING));
            }
        }
        return Optional.of(text);
    }
}
