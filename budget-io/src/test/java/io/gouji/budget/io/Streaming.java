package io.gouji.budget.io;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Prints how much memory is in use while a file of so many documents, 100,000 unless told, is read line by line. */
final class Streaming {

    private static final int DIFFERENT = 100;
    private static final int TENTHS = 10;

    private Streaming() {
    }

    /** Measures; the argument is how many documents the file has. */
    public static void main(String[] args) throws IOException {
        int count = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("streaming");
        try {
            Path file = write(folder, count);
            System.out.printf(Locale.ROOT, "%d documents, %.0f MB%n", count, Files.size(file) / 1e6);
            read(file, count);
        } finally {
            Folders.delete(folder);
        }
    }

    /** The same few documents again and again, since writing them anew would take longer than reading them. */
    private static Path write(Path folder, int count) throws IOException {
        Path few = folder.resolve("few.jsonl");
        Budgets.writeLines(IntStream.range(0, DIFFERENT)
                .mapToObj(seed -> Loaded.of(GeneratedLines.budget(seed, Template.wuchang2024(), Size.SMALL), List.of()))
                .toList(), few);
        byte[] bytes = Files.readAllBytes(few);
        Path many = folder.resolve("many.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(many))) {
            for (int written = 0; written < count; written += DIFFERENT) {
                out.write(bytes);
            }
        }
        return many;
    }

    private static void read(Path file, int count) throws IOException {
        int[] seen = new int[1];
        long[] figures = new long[1];
        Budgets.forEach(file, loaded -> {
            figures[0] += loaded.orThrow().cells().size();
            if (++seen[0] % (count / TENTHS) == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(Locale.ROOT, "%d documents, %d figures: %.1f MB in use%n", seen[0], figures[0],
                        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
            }
        });
    }
}
