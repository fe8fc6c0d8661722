package io.gouji.budget.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From the bytes of JSON Lines to the reports, in documents a second of one thread; beside it the bare tokens of the
 * same bytes. The file lies in the cache of the system, and all its documents are of one shape: another shape costs the
 * derivation of its relations once.
 */
@State(Scope.Thread)
@OperationsPerInvocation(EndToEndBenchmark.DOCUMENTS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EndToEndBenchmark extends LinesBenchmark {

    static final int DOCUMENTS = 100;
    private static final JsonFactory TOKENS = new JsonFactory();

    /** Writes the reference document, again and again. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Sample.lines(Collections.nCopies(DOCUMENTS, Sample.budget()), Files.createTempFile("sample", ".jsonl"));
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
