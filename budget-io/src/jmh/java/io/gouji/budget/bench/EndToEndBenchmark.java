package io.gouji.budget.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * From the bytes of JSON Lines to the reports, in documents a second of one thread; beside it the bare tokens of the
 * same
 * bytes. The file lies in the cache of the system, and all its documents are of one shape: another shape costs the
 * derivation of its relations once.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(EndToEndBenchmark.DOCUMENTS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EndToEndBenchmark {

    static final int DOCUMENTS = 100;
    private static final JsonFactory TOKENS = new JsonFactory();

    private final Reconciliation reconciliation = Reconciliation.standard();
    private Path file;

    /** Writes the reference document, again and again. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Sample.lines(Collections.nCopies(DOCUMENTS, Sample.budget()), Files.createTempFile("sample", ".jsonl"));
    }

    /** Takes the file away. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The peer: every token, and nothing made of it. */
    @Benchmark
    public void tokens(Blackhole hole) throws IOException {
        try (JsonParser parser = TOKENS.createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                hole.consume(parser.currentToken());
            }
        }
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

    /** The reports, proof included, written as JSON Lines. */
    @Benchmark
    public int written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonReport lines = JsonReport.lines(out, Language.ZH);
                Stream<Loaded> documents = Budgets.stream(file)) {
            for (Loaded loaded : (Iterable<Loaded>) documents::iterator) {
                lines.write("sample", OptionalInt.empty(), loaded, loaded.budget().map(reconciliation::check));
            }
        }
        return out.size();
    }
}
