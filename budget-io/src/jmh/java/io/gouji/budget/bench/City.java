package io.gouji.budget.bench;

import io.gouji.budget.io.Batch;
import io.gouji.budget.rules.Reconciliation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * So many different documents in one process, read, checked and proven by one reconciliation on all cores: time, peak
 * heap, and that none was lost. {@code java -Xmx512m -cp budget-io/target/benchmarks.jar io.gouji.budget.bench.City 100000}; what it
 * takes to generate them is not counted.
 */
final class City {

    private static final int BATCH = 500;

    private City() {
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Reconciliation reconciliation = Reconciliation.standard();
        int checked = 0;
        int proven = 0;
        long nanos = 0;
        for (int from = 0; from < count; from += BATCH) {
            Path file = Sample.lines(IntStream.range(from, Math.min(count, from + BATCH)).parallel()
                    .mapToObj(DifferentBenchmark::department).toList(), Files.createTempFile("city", ".jsonl"));
            long start = System.nanoTime();
            List<Boolean> hold = new ArrayList<>();
            Batch.of(file).forEach((document, loaded) ->
                    reconciliation.check(loaded.orThrow()).consistent().orElse(false), hold::add);
            nanos += System.nanoTime() - start;
            checked += hold.size();
            proven += Collections.frequency(hold, true);
            Files.delete(file);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(City::peak).sum();
        System.out.printf("%d of %d documents checked, %d proven, %.1f s, peak heap at most %d MiB%n", checked, count,
                proven, nanos / 1e9, peak >> 20);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
