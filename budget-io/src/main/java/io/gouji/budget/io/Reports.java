package io.gouji.budget.io;

import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.report.HtmlReport;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.xlsx.XlsxWriter;
import io.gouji.budget.rules.Language;
import io.gouji.budget.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes what a check found (写出校验报告), in the format that the file's name tells: {@code .html} for a page with the
 * tables and their marked figures, {@code .xlsx} for the workbook with its cells marked and commented, {@code .json}
 * and {@code .jsonl} for programs.
 *
 * <pre>{@code
 * Reports.write(Reconciliation.standard().check(budget), Path.of("report.html"), Language.ZH);
 * }</pre>
 */
public final class Reports {

    private Reports() {
    }

    /** A format of reports, and what the names of its files end in. */
    private enum Format {
        HTML(".html") {
            @Override
            void write(String file, Loaded loaded, Report report, Language language,
                    OutputStream out) throws IOException {
                try (HtmlReport page = HtmlReport.of(out, language)) {
                    page.write(file, loaded, Optional.of(report));
                }
            }
        },
        XLSX(".xlsx") {
            @Override
            void write(String file, Loaded loaded, Report report, Language language,
                    OutputStream out) throws IOException {
                XlsxWriter.write(loaded, Optional.of(report), language, out);
            }
        },
        JSON(".json") {
            @Override
            void write(String file, Loaded loaded, Report report, Language language,
                    OutputStream out) throws IOException {
                try (JsonReport json = JsonReport.array(out, language)) {
                    json.write(file, OptionalInt.empty(), loaded, Optional.of(report));
                }
            }
        },
        JSON_LINES(".jsonl") {
            @Override
            void write(String file, Loaded loaded, Report report, Language language,
                    OutputStream out) throws IOException {
                try (JsonReport json = JsonReport.lines(out, language)) {
                    json.write(file, OptionalInt.empty(), loaded, Optional.of(report));
                }
            }
        };

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        abstract void write(String file, Loaded loaded, Report report, Language language, OutputStream out)
                throws IOException;

        static Format of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith(format.extension)) {
                    return format;
                }
            }
            throw new IllegalArgumentException(
                    "Report must end in .html, .xlsx, .json or .jsonl, such as 'report.html', but was '" + file + "'");
        }
    }

    /** Writes a report, whole or not at all. */
    public static void write(Report report, Path file, Language language) throws IOException {
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
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        Format format = Format.of(file);
        WholeFile.write(file, out -> {
            format.write(source, loaded, report, language, out);
            return file;
        });
    }
}
