package io.gouji.budget.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.gouji.budget.io.Budgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Documents read into the model, and the same bytes by the bare parsers: JSON Lines beside Jackson's tokens, packages
 * of CSV files beside FastCSV's records. The parsers get the files one by one, as the library does. JMH runs benchmarks
 * in the order of their names, which begin alike for the two of a pair, so that one is measured next to the other: the
 * machine may be slower a minute later.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

    private Path folder;
    private Path lines;
    private Path repeated;
    private final List<Path> packages = new ArrayList<>();
    private final List<Path> csv = new ArrayList<>();

    /**
     * Writes what is read: generated documents that differ, the reference document many times, and two large ones,
     * since
     * one alone would be met again each time.
     */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("read");
        lines = Sample.lines(Sample.generated(300), folder.resolve("generated.jsonl"));
        repeated = Sample.lines(Collections.nCopies(100, Sample.budget()), folder.resolve("reference.jsonl"));
        for (int seed = 1; seed <= 2; seed++) {
            Path data = folder.resolve("data" + seed);
            Budgets.write(Sample.generated(seed, 3000, 300), data);
            packages.add(data);
            try (Stream<Path> files = Files.list(data)) {
                csv.addAll(files.filter(file -> file.toString().endsWith(".csv")).toList());
            }
        }
    }

    /** Takes it all away. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Sample.delete(folder);
    }

    /** Different documents of JSON Lines. */
    @Benchmark
    public void jsonRead(Blackhole hole) throws IOException {
        Budgets.forEach(lines, loaded -> hole.consume(loaded.orThrow()));
    }

    /** Their tokens. */
    @Benchmark
    public void jsonTokens(Blackhole hole) throws IOException {
        tokens(lines, hole);
    }

    /** The reference document again and again. */
    @Benchmark
    public void referenceRead(Blackhole hole) throws IOException {
        Budgets.forEach(repeated, loaded -> hole.consume(loaded.orThrow()));
    }

    /** Its tokens. */
    @Benchmark
    public void referenceTokens(Blackhole hole) throws IOException {
        tokens(repeated, hole);
    }

    private static void tokens(Path file, Blackhole hole) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                hole.consume(parser.currentToken());
            }
        }
    }

    /** Packages of CSV files. */
    @Benchmark
    public void csvRead(Blackhole hole) {
        packages.forEach(data -> hole.consume(Budgets.read(data).orThrow()));
    }

    /** Their records. */
    @Benchmark
    public void csvRecords(Blackhole hole) throws IOException {
        for (Path file : csv) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                reader.forEach(hole::consume);
            }
        }
    }
}
