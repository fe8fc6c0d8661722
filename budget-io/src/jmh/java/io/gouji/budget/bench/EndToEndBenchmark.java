package io.gouji.budget.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.rules.Language;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
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
 * From the bytes of a JSON file to the report, in documents a second of one thread; beside it the bare tokens of the
 * same bytes. The file lies in the cache of the system, and all its documents are of one shape.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EndToEndBenchmark {

    private static final JsonFactory TOKENS = new JsonFactory();

    private final Reconciliation reconciliation = Reconciliation.standard();
    private Path file;

    /** Writes the reference document as JSON. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("sample", ".json");
        Budgets.write(Sample.budget(), file);
    }

    /** Takes the file away. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The peer: every token, and nothing made of it. */
    @Benchmark
    public long tokens() throws IOException {
        long count = 0;
        try (JsonParser parser = TOKENS.createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** The document. */
    @Benchmark
    public Loaded read() {
        return Budgets.read(file);
    }

    /** Its report: every relation with its outcome. */
    @Benchmark
    public Report report() {
        return reconciliation.check(Budgets.read(file).orThrow());
    }

    /** The report with the proof that all figures can be true at once. */
    @Benchmark
    public Optional<Boolean> proof() {
        return reconciliation.check(Budgets.read(file).orThrow()).consistent();
    }

    /** The report, proof included, written as a line of JSON. */
    @Benchmark
    public int written() throws IOException {
        Loaded loaded = Budgets.read(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonReport lines = JsonReport.lines(out, Language.ZH)) {
            lines.write("sample", OptionalInt.empty(), loaded, loaded.budget().map(reconciliation::check));
        }
        return out.size();
    }
}
