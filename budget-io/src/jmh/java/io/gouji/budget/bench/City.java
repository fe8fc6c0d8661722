package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.rules.Reconciliation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * So many different documents in one process, read, checked and proven by one reconciliation: time, peak heap, and that
 * none was lost. {@code java -Xmx512m -cp budget-io/target/benchmarks.jar io.gouji.budget.bench.City 100000}; what it
 * takes to generate them is not counted.
 */
final class City {

    private static final int BATCH = 500;

    private City() {
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Reconciliation reconciliation = Reconciliation.standard();
        AtomicInteger checked = new AtomicInteger();
        AtomicInteger proven = new AtomicInteger();
        long nanos = 0;
        for (int from = 0; from < count; from += BATCH) {
            Path file = Sample.lines(IntStream.range(from, Math.min(count, from + BATCH))
                    .mapToObj(DifferentBenchmark::department).toList(), Files.createTempFile("city", ".jsonl"));
            long start = System.nanoTime();
            Budgets.forEach(file, loaded -> {
                checked.incrementAndGet();
                proven.addAndGet(reconciliation.check(loaded.orThrow()).consistent().orElse(false) ? 1 : 0);
            });
            nanos += System.nanoTime() - start;
            Files.delete(file);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(City::peak).sum();
        System.out.printf("%d of %d documents checked, %d proven, %.1f s, peak heap at most %d MiB%n", checked.get(),
                count, proven.get(), nanos / 1e9, peak >> 20);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
