package io.gouji.budget.bench;

import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A city: documents of which no two have the same rows. Each is the first of its shape, and its relations are derived for it alone.
 */
@State(Scope.Thread)
@OperationsPerInvocation(DifferentBenchmark.DOCUMENTS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")     // what a JVM takes by itself where it has one core
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class DifferentBenchmark extends LinesBenchmark {

    static final int DOCUMENTS = 1_000;

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
}
