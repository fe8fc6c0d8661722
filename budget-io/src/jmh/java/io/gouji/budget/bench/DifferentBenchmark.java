package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A city: documents of which no two have the same rows, from the bytes of JSON Lines, in documents a second of one
 * thread. Each is the first of its shape, and its relations are derived for it alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(DifferentBenchmark.DOCUMENTS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class DifferentBenchmark {

    static final int DOCUMENTS = 1_000;

    private final Reconciliation reconciliation = Reconciliation.standard();
    private Path file;

    /** Writes the documents. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        List<DepartmentBudget> city = IntStream.range(0, DOCUMENTS).mapToObj(DifferentBenchmark::department).toList();
        System.out.println("# " + city.stream().mapToInt(budget -> budget.cells().size()).summaryStatistics());
        file = Sample.lines(city, Files.createTempFile("city", ".jsonl"));
    }

    /** A department of 300 to 1,500 figures, 700 in the middle. */
    static DepartmentBudget department(int seed) {
        return Sample.generated(seed, 8 + seed % 80, 1 + seed % 6);
    }

    /** Takes the file away. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The documents. */
    @Benchmark
    public void read(Blackhole hole) throws IOException {
        Budgets.forEach(file, hole::consume);
    }

    /** Their reports: every relation with its outcome. */
    @Benchmark
    public void report(Blackhole hole) throws IOException {
        Budgets.forEach(file, loaded -> hole.consume(reconciliation.check(loaded.orThrow())));
    }

    /** The reports with the proof that all figures can be true at once. */
    @Benchmark
    public void proof(Blackhole hole) throws IOException {
        Budgets.forEach(file, loaded -> hole.consume(reconciliation.check(loaded.orThrow()).consistent()));
    }
}
