package io.gouji.budget.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However long the lines of a file are, each is cut off whole, with its number. */
class JsonLinesPropertyTest {

    /** Next to a line feed, and what differs from one in its top bit alone. */
    private static final String SIGNS = "\t\u000B\u008A{}\u00FF";

    @Property(tries = 200)
    void linesAreCutAtLineFeedsAndBlankOnesAreCounted(@ForAll("lengths") List<Integer> lengths) throws IOException {
        List<String> expected = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < lengths.size(); i++) {
            String line = line(lengths.get(i));
            bytes.writeBytes((i == 0 ? line : "\n" + line).getBytes(StandardCharsets.ISO_8859_1));
            if (!line.isBlank()) {
                expected.add(i + 1 + ":" + line);
            }
        }
        assertEquals(expected, cut(bytes.toByteArray()));
    }

    /**
     * Each has a problem that tells where it is in its line, so none is read from another place, or beyond its line.
     */
    @Property(tries = 100)
    void documentsParsedWhereTheyLieAreThoseOfTheLinesCutOff(@ForAll("lengths") List<Integer> lengths,
            @ForAll("lines") List<byte[]> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lengths.forEach(length -> bytes.writeBytes(document(length, StandardCharsets.UTF_8)));
        lines.forEach(bytes::writeBytes);
        List<List<Problem>> cut = all(bytes.toByteArray(), JsonLines::stream, line -> line.read().problems());
        assertEquals(lengths.size() + lines.size(), cut.size());
        assertEquals(cut, all(bytes.toByteArray(), JsonLines::documents, Loaded::problems));
        assertEquals(cut, all(bytes.toByteArray(),
                (name, file, template) -> JsonLines.documents(name, file, template).parallel(), Loaded::problems));
    }

    private static byte[] document(int length, Charset charset) {
        byte[] document = ("{" + " ".repeat(length) + "\"no" + length + "\":1}").getBytes(charset);
        byte[] line = Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        return line;
    }

    /** In every encoding, and some of them without their ends. */
    @Provide
    Arbitrary<List<byte[]>> lines() {
        Arbitrary<Charset> charsets = Arbitraries.of("UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
                .map(Charset::forName);
        Arbitrary<Integer> blanks = Arbitraries.oneOf(Arbitraries.integers().between(0, 50),
                Arbitraries.integers().between(4_000, 5_000));
        return Combinators.combine(blanks, charsets, Arbitraries.integers().between(0, 9))
                .as((length, charset, lost) -> withoutEnd(document(length, charset), lost)).list().ofMaxSize(8);
    }

    private static byte[] withoutEnd(byte[] line, int lost) {
        byte[] shorter = Arrays.copyOf(line, Math.max(2, line.length - lost));
        shorter[shorter.length - 1] = '\n';
        return shorter;
    }

    private static List<String> cut(byte[] bytes) throws IOException {
        return all(bytes, JsonLines::stream, line -> line.number() + ":" + text(line.bytes()));
    }

    private interface Opening<T> {
        Stream<T> open(String name, Path file, Template template) throws IOException;
    }

    private static <T, R> List<R> all(byte[] bytes, Opening<T> opening, Function<T, R> each) throws IOException {
        Path file = Files.createTempFile("lines", ".jsonl");
        Files.write(file, bytes);
        try (Stream<T> lines = opening.open("", file, Template.wuchang2024())) {
            return lines.map(each).toList();
        } finally {
            Files.delete(file);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A line of so many bytes, which is blank if it is a very short one. */
    private static String line(int length) {
        return SIGNS.repeat(length / SIGNS.length() + 1).substring(0, length);
    }

    /** Short ones, those of about the size of a buffer, and of several. */
    @Provide
    Arbitrary<List<Integer>> lengths() {
        Arbitrary<Integer> some = Arbitraries.oneOf(Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(65_530, 65_540), Arbitraries.integers().between(262_130, 262_150),
                Arbitraries.integers().between(300_000, 700_000));
        return some.list().ofMaxSize(8);
    }
}
