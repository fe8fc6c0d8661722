package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The summary of a check (汇总): a line a document, written when the document is done, so that a run that was stopped is
 * gone on with. A line is trusted if the document and the settings are what they were, and its report still stands in
 * the output.
 */
final class Summary implements Closeable {

    private static final int DIGITS = 32;

    private final SummaryFormat format;
    private final LineFile lines;
    private final Optional<LineFile> reports;
    private final String settings;
    private final boolean goesOn;

    private Summary(SummaryFormat format, LineFile lines, Optional<LineFile> reports, String settings, boolean goesOn) {
        this.format = format;
        this.lines = lines;
        this.reports = reports;
        this.settings = settings;
        this.goesOn = goesOn;
    }

    /**
     * Opens a summary, or makes one.
     *
     * @param settings all but the documents that the reports depend on
     * @param reports the output, if it grows beside the summary
     * @param goesOn whether what an earlier run did is trusted
     * @throws IOException if the file is something else
     */
    static Summary open(Path file, String settings, Optional<LineFile> reports, boolean goesOn) throws IOException {
        SummaryFormat format = SummaryFormat.of(file);
        LineFile lines = LineFile.open(file);
        if (!lines.startsWith(format.start())) {
            lines.close();
            throw Stop.of("Summary must be a new file or that of an earlier run, but '{}' was something else", file);
        }
        Summary summary = new Summary(format, lines, reports, settings, goesOn);
        if (format.hasHead()) {
            summary.head();
        }
        return summary;
    }

    private void head() throws IOException {
        if (lines.next().isPresent()) {
            lines.keep();
        } else {
            lines.out().write(format.start().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The line of the next document, if an earlier run is done with it. */
    Optional<SummaryRow> known(Document document) throws IOException {
        Optional<SummaryRow> row = (goesOn ? lines.next() : Optional.<String>empty()).map(format::values)
                .flatMap(SummaryRow::parse)
                .filter(each -> each.isOf(document, digest(document)));
        if (row.isEmpty() || reports.isPresent() && reports.get().next().isEmpty()) {
            return Optional.empty();
        }
        lines.keep();
        reports.ifPresent(LineFile::keep);
        return row;
    }

    /** The line of a document that was checked; many threads may make lines at once. */
    SummaryRow row(Document document, Loaded loaded, Optional<Report> report, Language language) {
        return SummaryRow.of(document, digest(document), loaded, report, language);
    }

    private String digest(Document document) {
        return Digest.sha256(settings + document.digest()).substring(0, DIGITS);
    }

    void add(SummaryRow row) throws IOException {
        lines.add(format.line(row.values()));
    }

    /** Takes away what an earlier run wrote of documents that are no more. */
    void finish() throws IOException {
        lines.cut();
        if (reports.isPresent()) {
            reports.get().cut();
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
