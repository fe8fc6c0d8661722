package io.gouji.budget.io;

import io.gouji.budget.io.report.HtmlReport;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.io.xlsx.XlsxWriter;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A format of reports, and what the names of its files end in (报告格式). */
public enum ReportFormat {
    /** HTML 网页: the verdict, the contradictions, and the tables with their marked figures. */
    HTML(".html") {
        @Override
        void write(String file, Loaded loaded, Report report, Language language,
                OutputStream out) throws IOException {
            try (HtmlReport page = HtmlReport.of(out, language)) {
                page.write(file, loaded, Optional.of(report));
            }
        }
    },
    /** XLSX 电子表格: the workbook with its cells marked and commented. */
    XLSX(".xlsx") {
        @Override
        void write(String file, Loaded loaded, Report report, Language language,
                OutputStream out) throws IOException {
            XlsxWriter.write(loaded, Optional.of(report), language, out);
        }
    },
    /** JSON: one document. */
    JSON(".json") {
        @Override
        void write(String file, Loaded loaded, Report report, Language language,
                OutputStream out) throws IOException {
            try (JsonReport json = JsonReport.array(out, language)) {
                json.write(file, OptionalInt.empty(), loaded, Optional.of(report));
            }
        }
    },
    /** CSV: a record for each finding. */
    CSV(".csv") {
        @Override
        void write(String file, Loaded loaded, Report report, Language language,
                OutputStream out) throws IOException {
            try (TidyWriter csv = TidyWriter.findings(out, language, false)) {
                csv.add(file, loaded, Optional.of(report));
            }
        }
    },
    /** JSON Lines: the same on one line. */
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

    ReportFormat(String extension) {
        this.extension = extension;
    }

    abstract void write(String file, Loaded loaded, Report report, Language language, OutputStream out)
            throws IOException;

    static ReportFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (name.endsWith(format.extension)) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "Report must end in .html, .xlsx, .json, .jsonl or .csv, such as 'report.html', but was '" + file
                        + "'");
    }
}
