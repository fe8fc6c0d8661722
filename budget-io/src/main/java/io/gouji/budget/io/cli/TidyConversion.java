package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch;
import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes many documents as tidy data: their figures as CSV, or all that is known of them as an SQLite database. */
final class TidyConversion {

    private final Batch batch;
    private final Language language;
    private final Consumer<Problem> problems;
    private boolean hasUnreadable;

    TidyConversion(Batch batch, Language language, Consumer<Problem> problems) {
        this.batch = batch;
        this.language = language;
        this.problems = problems;
    }

    private record Read(Document document, Loaded loaded, Optional<Report> report) {
    }

    static boolean isTidy(Path out) {
        return name(out).endsWith(".csv") || isDatabase(out);
    }

    private static boolean isDatabase(Path out) {
        return name(out).endsWith(".sqlite") || name(out).endsWith(".db");
    }

    private static String name(Path out) {
        return String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param mark true to begin a CSV with a byte order mark
     * @return false if a document could not be read
     */
    boolean write(Path out, boolean mark) throws IOException {
        if (isDatabase(out)) {
            Reconciliation rules = Reconciliation.standard();
            try (TidyWriter writer = TidyWriter.sqlite(out, language)) {
                fill(writer, loaded -> loaded.budget().map(rules::check));
            }
        } else {
            WholeFile.write(out, stream -> {
                try (TidyWriter writer = TidyWriter.figures(stream, language, mark)) {
                    fill(writer, loaded -> Optional.empty());
                }
                return out;
            });
        }
        return !hasUnreadable;
    }

    private void fill(TidyWriter writer, Function<Loaded, Optional<Report>> check)
            throws IOException {
        batch.<Read>forEach((document, loaded) -> {
            Optional<Report> report = check.apply(loaded);
            report.ifPresent(Report::contradictions);
            return new Read(document, loaded, report);
        }, read -> {
            read.loaded.problems().forEach(problems);
            hasUnreadable |= !read.loaded.isReadable();
            writer.add(read.document.toString(), read.loaded, read.report);
        });
        writer.finish();
    }
}
