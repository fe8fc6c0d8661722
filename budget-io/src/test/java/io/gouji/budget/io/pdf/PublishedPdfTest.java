package io.gouji.budget.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.budget.io.Programs;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the published documents no number is lost: each that poppler finds in the text layer is in a block or left out. */
class PublishedPdfTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    private static Map<String, Integer> numbers(Stream<String> texts) {
        Map<String, Integer> numbers = new TreeMap<>();
        texts.forEach(text -> NUMBER.matcher(text.replace('\n', ' ')).results().forEach(each -> numbers.merge(each.group(), 1, Integer::sum)));
        return numbers;
    }

    @Test
    void noNumberOfTheTextLayerIsLost() throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("basedir", "."), "..", "..", "shared", "data", "published").normalize();
        Optional<Path> poppler = Programs.find("pdftotext");
        assumeTrue(Files.isDirectory(folder), "no published documents at " + folder);
        assumeTrue(poppler.isPresent(), "pdftotext is not installed: apt-get install poppler-utils");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pdf")).sorted().toList()) {
                compare(poppler.get(), file);
            }
        }
    }

    private static void compare(Path poppler, Path file) throws IOException, InterruptedException {
        String text = Programs.run(Map.of(), List.of(poppler.toString(), "-raw", file.toString(), "-")).output();
        Source source = PdfSource.read(file.getFileName().toString(), Files.readAllBytes(file));
        Map<String, Integer> lost = numbers(Stream.of(text));
        int all = lost.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all > 100, file + " has only " + all + " numbers");
        numbers(Stream.concat(source.blocks().stream().map(Block::text), source.leftOut().stream().map(LeftOut::text)))
                .forEach((number, count) -> lost.computeIfPresent(number, (each, left) -> left > count ? left - count : null));
        assertEquals(Map.of(), lost, file.toString());
        assertEquals(List.of(), source.problems());
    }
}
