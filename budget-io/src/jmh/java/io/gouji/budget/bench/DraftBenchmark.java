package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A document that follows no built-in template, the reference under other titles and headings: drafted and read, only
 * drafted, and read by the draft of before, as if an office had declared it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DraftBenchmark {

    private Path path;
    private Template template;

    /** Writes the document, and drafts its template once. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        String reference = Files.readString(Path.of("budget-io/src/examples/wuchang-2024.txt"));
        path = Files.createTempFile("drafted", ".txt");
        Files.writeString(path, reference.replace("收支总表", "收支总体情况表").replace("收入总表", "收入总体情况表")
                .replace("支出总表", "支出总体情况表").replace("合计", "总计"));
        template = Budgets.read(path).orThrow().template();
    }

    /** Deletes the document. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(path);
    }

    /** The document, by a template drafted from its words. */
    @Benchmark
    public Loaded draftedRead() throws IOException {
        return Budgets.read(path);
    }

    /** The draft alone. */
    @Benchmark
    public Template drafted() throws IOException {
        return Budgets.draft(path);
    }

    /** The document, by that template as a declaration. */
    @Benchmark
    public Loaded declaredRead() throws IOException {
        return Budgets.read(path, template);
    }
}
