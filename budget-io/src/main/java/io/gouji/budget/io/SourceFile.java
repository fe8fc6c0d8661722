package io.gouji.budget.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gets the text out of a file, within bounds of size, or says why there is none. */
final class SourceFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String ENCODING = "text must be encoded in UTF-8";

    private final String name;
    private final Path file;

    private SourceFile(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    static SourceFile of(String name, Path file) {
        return new SourceFile(name, file);
    }

    Loaded read(BiFunction<String, String, Loaded> codec) {
        if (!Files.exists(file)) {
            return failed("file must exist", file.toString());
        }
        if (!Files.isRegularFile(file)) {
            return failed("file must be a regular file", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Files.size(file) > Budgets.MAX_BYTES ? new byte[0] : in.readNBytes(Budgets.MAX_BYTES + 1);
            if (Files.size(file) > Budgets.MAX_BYTES || bytes.length > Budgets.MAX_BYTES) {
                return failed("file must have at most " + Budgets.MAX_BYTES + " bytes", Files.size(file) + " bytes");
            }
            return decoded(bytes, codec);
        } catch (IOException ex) {
            return failed("file must be readable", ex.getClass().getSimpleName());
        }
    }

    private Loaded decoded(byte[] bytes, BiFunction<String, String, Loaded> codec) {
        if (bytes.length == 0) {
            return failed("file must hold a budget", "");
        }
        Optional<String> text = hasNul(bytes) ? Optional.empty() : decoded(bytes, StandardCharsets.UTF_8);
        if (text.isPresent()) {
            return codec.apply(name, text.get());
        }
        Optional<String> chinese = hasNul(bytes) ? Optional.empty() : decoded(bytes, GB18030).filter(SourceFile::isChinese);
        if (chinese.isEmpty()) {
            return failed(ENCODING, hasNul(bytes) ? "binary" : "neither UTF-8 nor GB18030");
        }
        return withProblem(codec.apply(name, chinese.get()), Problem.of(name, 0, 0, "GB18030", ENCODING));
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());     // reports, not replaces
        } catch (CharacterCodingException ex) {
            return Optional.empty();
        }
    }

    /** Nearly any bytes are valid GB18030, but few of them are Chinese: half of what is not ASCII must be. */
    private static boolean isChinese(String text) {
        long foreign = text.codePoints().filter(c -> c > 0x7F).count();
        long chinese = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF01 && c <= 0xFF5E).count();
        return chinese > 0 && chinese * 2 >= foreign && text.indexOf('年') >= 0;
    }

    private static Loaded withProblem(Loaded loaded, Problem problem) {
        List<Problem> problems = new ArrayList<>(List.of(problem));
        problems.addAll(loaded.problems());
        return loaded.budget().map(budget -> Loaded.of(budget, problems)).orElseGet(() -> Loaded.unreadable(problems));
    }

    private Loaded failed(String expected, String text) {
        return Loaded.unreadable(List.of(Problem.of(name, 0, 0, text, expected)));
    }
}
