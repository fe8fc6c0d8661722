package io.gouji.budget.io;

import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Writes what a check found (写出校验报告), in the format that the file's name tells: {@code .html} for a page with the
 * tables and their marked figures, {@code .xlsx} for the workbook with its cells marked and commented, {@code .json}
 * and {@code .jsonl} for programs, {@code .csv} with a record for each finding.
 *
 * <pre>{@code
 * Reports.write(Reconciliation.standard().check(budget), Path.of("report.html"), Language.ZH);
 * }</pre>
 */
public final class Reports {

    private Reports() {
    }

    /** Writes a report, whole or not at all. */
    public static void write(Report report, Path file, Language language) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(file, "file");
        write("", Loaded.of(report.budget(), List.of()), report, file, language);
    }

    /**
     * Writes a report with what could not be read, whole or not at all.
     *
     * @param source the name that the report gives to the document; it may be empty
     * @param loaded what was checked, with its problems
     * @throws IllegalArgumentException if the file's name tells no format of reports
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(String source, Loaded loaded, Report report, Path file, Language language)
            throws IOException {
        Objects.requireNonNull(loaded, "loaded");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        ReportFormat format = ReportFormat.of(file);
        WholeFile.write(file, out -> {
            format.write(source, loaded, report, language, out);
            return file;
        });
    }

    /**
     * Writes a report to a stream (写出到流), such as a response, which is flushed and left open.
     *
     * <pre>{@code
     * Reports.write(report, response.getOutputStream(), ReportFormat.HTML, Language.ZH);
     * }</pre>
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Report report, OutputStream out, ReportFormat format, Language language)
            throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(format, "format");
        write("", Loaded.of(report.budget(), List.of()), report, out, format, language);
    }

    /** Writes a report to a stream with what could not be read; see the method that writes to a file. */
    public static void write(String source, Loaded loaded, Report report, OutputStream out, ReportFormat format,
            Language language) throws IOException {
        Objects.requireNonNull(loaded, "loaded");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        format.write(source, loaded, report, language, out);
        out.flush();
    }
}
