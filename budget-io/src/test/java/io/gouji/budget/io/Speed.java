package io.gouji.budget.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints how fast budgets are read beside the bare parsers on the same bytes, by medians within one process. */
final class Speed {

    private static final int ROUNDS = 15;

    private Speed() {
    }

    /** Measures. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("speed");
        List<Loaded> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            DepartmentBudget budget = GeneratedLines.budget(i, Template.wuchang2024(), Size.MEDIUM);
            documents.add(Loaded.of(budget, List.of()));
        }
        Path lines = folder.resolve("many.jsonl");
        Budgets.writeLines(documents, lines);
        compare("JSON Lines", Files.size(lines), () -> tokens(lines), () -> documents(lines));
        Path data = folder.resolve("data");
        Budgets.write(GeneratedLines.budget(1, Template.wuchang2024(), new Size(3000, 300)), data);
        long bytes;
        try (Stream<Path> files = Files.list(data)) {
            bytes = files.filter(file -> file.toString().endsWith(".csv")).mapToLong(file -> file.toFile().length()).sum();
        }
        compare("CSV package", bytes, () -> records(data), () -> Budgets.read(data).orThrow());
        Folders.delete(folder);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void compare(String what, long bytes, Work bare, Work model) throws IOException {
        double[] bareTimes = new double[ROUNDS];
        double[] modelTimes = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            bareTimes[i] = seconds(bare);
            modelTimes[i] = seconds(model);
        }
        Arrays.sort(bareTimes);
        Arrays.sort(modelTimes);
        double one = bareTimes[ROUNDS / 2];
        double other = modelTimes[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%s, %.1f MB: bare %.0f MB/s, into the model %.0f MB/s, ratio %.2f%n", what, bytes / 1e6,
                bytes / 1e6 / one, bytes / 1e6 / other, one / other);
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
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

    private static void documents(Path file) throws IOException {
        Budgets.forEach(file, Loaded::orThrow);
    }

    private static void records(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                try (var reader = CsvReader.builder().ofCsvRecord(file)) {
                    reader.forEach(record -> record.getField(0));
                }
            }
        }
    }
}
