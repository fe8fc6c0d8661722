package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.report.HtmlPages;
import io.gouji.budget.io.report.HtmlReport;
import io.gouji.budget.io.report.JsonReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Prints what came of each document, in one format. */
interface ReportPrinter extends Closeable {

    void print(Document document, Loaded loaded, Optional<Report> report) throws IOException;

    /** Says what came of all documents together, where the format has a place for it. */
    default void total(RunTotals totals) {
    }

    @Override
    default void close() throws IOException {
    }

    /** What is left to do for a document when it is its turn. */
    interface Printing {
        void run() throws IOException;
    }

    /** Does as much of the work as can be done before its turn, on any thread. */
    default Printing prepare(Document document, Loaded loaded, Optional<Report> report) throws IOException {
        report.ifPresent(Report::contradictions);
        return () -> print(document, loaded, report);
    }

    static ReportPrinter of(CheckCommand.Format format, Language language, boolean mark, OutputStream out,
            Ansi ansi) throws IOException {
        return switch (format) {
            case TEXT -> new TextReport.Many(out, language, ansi);
            case JSONL -> new Separate(out, to -> json(JsonReport.lines(to, language)));
            case JSON -> json(JsonReport.array(out, language));
            case HTML -> html(HtmlReport.of(out, language));
            case XLSX -> new MarkedWorkbook(out, language);
            case CSV -> csv(TidyWriter.findings(out, language, mark));
        };
    }

    private static ReportPrinter json(JsonReport json) {
        return new ReportPrinter() {
            @Override
            public void print(Document document, Loaded loaded, Optional<Report> report) throws IOException {
                json.write(document.file().toString(), document.line(), loaded, report);
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    private static ReportPrinter csv(TidyWriter csv) {
        return new ReportPrinter() {
            @Override
            public void print(Document document, Loaded loaded, Optional<Report> report) throws IOException {
                csv.add(document.toString(), loaded, report);
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    /** A page for each document in that folder, with an index. */
    static ReportPrinter pages(Path folder, Language language) {
        HtmlPages pages = HtmlPages.in(folder, language);
        return new ReportPrinter() {
            @Override
            public void print(Document document, Loaded loaded, Optional<Report> report) throws IOException {
                prepare(document, loaded, report).run();
            }

            @Override
            public Printing prepare(Document document, Loaded loaded, Optional<Report> report) throws IOException {
                byte[] page = pages.page(document.toString(), loaded, report);
                return () -> pages.add(document.toString(), loaded, report, page);
            }

            @Override
            public void close() throws IOException {
                pages.close();
            }
        };
    }

    private static ReportPrinter html(HtmlReport html) {
        return new ReportPrinter() {
            @Override
            public void print(Document document, Loaded loaded, Optional<Report> report) throws IOException {
                html.write(document.toString(), loaded, report);
            }

            @Override
            public void close() throws IOException {
                html.close();
            }
        };
    }

    /** A format in which a document has nothing to do with the one before, so that it can be written anywhere. */
    class Separate implements ReportPrinter {

        private final OutputStream out;
        private final Format format;

        Separate(OutputStream out, Format format) {
            this.out = out;
            this.format = format;
        }

        interface Format {
            ReportPrinter to(OutputStream out) throws IOException;
        }

        @Override
        public void print(Document document, Loaded loaded, Optional<Report> report) throws IOException {
            prepare(document, loaded, report).run();
        }

        @Override
        public Printing prepare(Document document, Loaded loaded, Optional<Report> report) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ReportPrinter printer = format.to(bytes)) {
                printer.print(document, loaded, report);
            }
            return () -> {
                out.write(bytes.toByteArray());
                out.flush();
            };
        }
    }
}
