package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch;
import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** One run of {@code check}: what is done with each document on any thread, and what when it is its turn. */
final class CheckRun {

    private final Reconciliation rules;
    private final Policy policy;
    private final Language language;
    private final boolean partial;
    private final ReportPrinter printer;
    private final Optional<CertificateFile> certificate;
    private final Optional<Summary> summary;
    private final Progress progress;
    private final RunTotals totals = new RunTotals();
    private int code = Main.FINE;

    CheckRun(Reconciliation rules, Policy policy, Language language, boolean partial, ReportPrinter printer,
            Optional<CertificateFile> certificate, Optional<Summary> summary, Progress progress) {
        this.rules = rules;
        this.policy = policy;
        this.language = language;
        this.partial = partial;
        this.printer = printer;
        this.certificate = certificate;
        this.summary = summary;
        this.progress = progress;
    }

    private record Checked(Document document, SummaryRow row, Optional<Report> certified,
            ReportPrinter.Printing printing) {
    }

    /** Checks the documents and gives the exit code. */
    int of(Batch batch) throws IOException {
        try {
            batch.dropWhile(this::isDone).forEach(this::check, this::finish);
        } catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
        progress.clear();
        printer.total(totals);
        if (summary.isPresent()) {
            summary.get().finish();
        }
        return code;
    }

    private boolean isDone(Document document) {
        try {
            Optional<SummaryRow> row = summary.isEmpty() ? Optional.empty() : summary.get().known(document);
            row.ifPresent(known -> count(document, known));
            return row.isPresent();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void count(Document document, SummaryRow row) {
        totals.add(row);
        code = Math.max(code, row.code(partial));
        progress.done(document.toString(), document.bytes());
    }

    private Checked check(Document document, Loaded loaded) {
        try {
            Optional<Report> report = loaded.budget().map(rules::check).map(each -> each.under(policy));
            SummaryRow row = summary.map(each -> each.row(document, loaded, report, language))
                    .orElseGet(() -> SummaryRow.of(document, "", loaded, report, language));
            return new Checked(document, row, certificate.flatMap(each -> report).filter(each -> loaded.isWhole()),
                    printer.prepare(document, loaded, report));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void finish(Checked checked) throws IOException {
        progress.clear();
        checked.printing.run();
        if (checked.certified.isPresent()) {
            certificate.orElseThrow().write(checked.document, checked.certified.get());
        }
        if (summary.isPresent()) {
            summary.get().add(checked.row);
        }
        count(checked.document, checked.row);
    }
}
