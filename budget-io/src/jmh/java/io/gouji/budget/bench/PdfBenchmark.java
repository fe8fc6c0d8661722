package io.gouji.budget.bench;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A published PDF read into the model, beside PDFBox's own text of the same bytes; and the same read by a template that
 * is given, so that neither choice nor draft is made. Takes a file of ../shared, or any other by {@code -p file=...}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PdfBenchmark {

    @Param("../shared/data/published/shegongbu-2024-final.pdf")
    private String file;
    private Path path;
    private byte[] bytes;
    private Loaded loaded;

    /** Reads the bytes. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        path = Path.of(file);
        bytes = Files.readAllBytes(path);
        loaded = Budgets.read(path);
    }

    /** The text that PDFBox makes of it. */
    @Benchmark
    public String pdfText() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The document, by the template that fits or is drafted. */
    @Benchmark
    public Loaded pdfRead() throws IOException {
        return Budgets.read(path);
    }

    /** The document, by the template that it was read by before. */
    @Benchmark
    public Loaded pdfReadDeclared() throws IOException {
        return Budgets.read(path, loaded.orThrow().template());
    }
}
