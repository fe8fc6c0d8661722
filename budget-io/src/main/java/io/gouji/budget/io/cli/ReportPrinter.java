package io.gouji.budget.io.cli;

import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.report.HtmlReport;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.rules.Language;
import io.gouji.budget.rules.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Prints what came of each file, in one format. */
interface ReportPrinter extends Closeable {

    void print(String file, Loaded loaded, Optional<Report> report) throws IOException;

    static ReportPrinter of(CheckCommand.Format format, Language language, OutputStream out, Ansi ansi) throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(out, language, ansi);
            case JSON -> json(JsonReport.array(out, language));
            case JSONL -> json(JsonReport.lines(out, language));
            case HTML -> html(HtmlReport.of(out, language));
        };
    }

    private static ReportPrinter json(JsonReport json) {
        return new ReportPrinter() {
            @Override
            public void print(String file, Loaded loaded, Optional<Report> report) throws IOException {
                json.write(file, loaded, report);
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    private static ReportPrinter html(HtmlReport html) {
        return new ReportPrinter() {
            @Override
            public void print(String file, Loaded loaded, Optional<Report> report) throws IOException {
                html.write(file, loaded, report);
            }

            @Override
            public void close() throws IOException {
                html.close();
            }
        };
    }
}
