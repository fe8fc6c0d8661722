package io.gouji.budget.io.cli;

import io.gouji.budget.io.Loaded;
import io.gouji.budget.rules.Language;
import io.gouji.budget.rules.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        for (CheckCommand.Format format : CheckCommand.Format.values()) {
            for (Language language : Language.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (ReportPrinter printer = ReportPrinter.of(format, language, out, Ansi.OFF)) {
                    printer.print("a", loaded, Optional.of(report));
                }
                printed.put(format + " " + language, out.toByteArray());
            }
        }
        return printed;
    }
}
