package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.rules.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of JSON Lines, which lie in the cache of the system, to reports; in documents a second of one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public abstract class LinesBenchmark {

    final Reconciliation reconciliation = Reconciliation.standard();
    Path file;              // written by the setup of each

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
