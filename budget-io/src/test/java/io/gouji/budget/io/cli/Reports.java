package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch;
import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Reports as the command line prints them, for tests of other packages. */
public final class Reports {

    private Reports() {
    }

    /** A report in every format and language. */
    public static Map<String, byte[]> printed(Loaded loaded, Report report) throws IOException {
        Map<String, byte[]> printed = new LinkedHashMap<>();
        Batch.of(Path.of("a")).jobs(1).forEach((document, unread) -> document,
                document -> print(document, loaded, report, printed));
        return printed;
    }

    private static void print(Document document, Loaded loaded, Report report, Map<String, byte[]> printed)
            throws IOException {
        for (CheckCommand.Format format : CheckCommand.Format.values()) {
            for (Language language : Language.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (ReportPrinter printer = ReportPrinter.of(format, language, false, out, Ansi.OFF)) {
                    printer.print(document, loaded, Optional.of(report));
                }
                printed.put(format + " " + language, out.toByteArray());
            }
        }
    }
}
