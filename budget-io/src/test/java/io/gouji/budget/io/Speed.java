package io.gouji.budget.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints how fast budgets are read beside the bare parsers on the same bytes, by medians within one process. */
final class Speed {

    private static final int ROUNDS = 15;
    private static final Size LARGE = new Size(3000, 300);

    private final Path folder;

    private Speed(Path folder) {
        this.folder = folder;
    }

    /** Measures; the argument is how many documents the file of lines has that is read for its memory. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("speed");
        try {
            Speed speed = new Speed(folder);
            Loaded reference = Budgets.read(Folders.SAMPLE);
            Loaded large = Loaded.of(GeneratedLines.budget(1, Template.wuchang2024(), LARGE), List.of());
            List<Loaded> medium = medium(300);
            speed.json("reference", Collections.nCopies(200, reference));
            speed.json("medium", medium);
            speed.json("large", List.of(large));
            speed.csv("reference", reference);
            speed.csv("medium", medium.get(0));
            speed.csv("large", large);
            speed.flat(medium, args.length == 0 ? 20_000 : Integer.parseInt(args[0]));
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<Loaded> medium(int count) {
        return IntStream.range(0, count).mapToObj(seed -> GeneratedLines.budget(seed, Template.wuchang2024(), Size.MEDIUM))
                .map(budget -> Loaded.of(budget, List.of())).toList();
    }

    private interface Work {
        void run() throws IOException;
    }

    private void json(String what, List<Loaded> documents) throws IOException {
        Path lines = folder.resolve(what + ".jsonl");
        Budgets.writeLines(documents, lines);
        compare("JSON, " + what, Files.size(lines), () -> tokens(lines),
                () -> Budgets.forEach(lines, Loaded::orThrow));
    }

    private void csv(String what, Loaded document) throws IOException {
        Path data = folder.resolve(what);
        Budgets.write(document, data);
        compare("CSV, " + what, csvFiles(data).stream().mapToLong(file -> file.toFile().length()).sum(),
                () -> records(data), () -> Budgets.read(data).orThrow());
    }

    private static void compare(String what, long bytes, Work bare, Work model) throws IOException {
        double[] bareTimes = new double[ROUNDS];
        double[] modelTimes = new double[ROUNDS];
        int times = (int) Math.max(1, 8_000_000 / bytes);
        for (int i = -ROUNDS; i < ROUNDS; i++) {                        // the first half is for warming up
            bareTimes[Math.max(0, i)] = seconds(bare, times);
            modelTimes[Math.max(0, i)] = seconds(model, times);
        }
        Arrays.sort(bareTimes);
        Arrays.sort(modelTimes);
        double one = bareTimes[ROUNDS / 2];
        double other = modelTimes[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%s, %.1f MB: bare %.0f MB/s, into the model %.0f MB/s, ratio %.2f%n", what, bytes / 1e6,
                bytes / 1e6 / one, bytes / 1e6 / other, one / other);
    }

    private static double seconds(Work work, int times) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e9 / times;
    }

    private static void tokens(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            long count = 0;
            while (parser.nextToken() != null) {
                count += parser.currentToken().id();
            }
            if (count == 0) {
                throw new IOException("no tokens");
            }
        }
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private static void records(Path folder) throws IOException {
        for (Path file : csvFiles(folder)) {
            try (var reader = CsvReader.builder().ofCsvRecord(file)) {
                reader.forEach(record -> record.getField(0));
            }
        }
    }

    private void flat(List<Loaded> documents, int count) throws IOException {
        Path file = folder.resolve("long.jsonl");
        Budgets.writeLines(() -> IntStream.range(0, count).mapToObj(i -> documents.get(i % documents.size())).iterator(), file);
        long[] seen = new long[1];
        Budgets.forEach(file, loaded -> {
            if (++seen[0] % (count / 10) == 0) {
                System.gc();
                long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                System.out.printf(Locale.ROOT, "%d documents: %.1f MB in use%n", seen[0], used / 1e6);
            }
        });
    }
}
