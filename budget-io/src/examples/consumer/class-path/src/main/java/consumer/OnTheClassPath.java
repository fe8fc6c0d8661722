package consumer;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.report.HtmlReport;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks a budget and leaves a page about it in a folder; ends with 1 if something is broken. */
final class OnTheClassPath {

    private OnTheClassPath() {
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Loaded loaded = Budgets.read(file);
        Report report = Reconciliation.standard().check(loaded.orThrow());
        try (OutputStream out = Files.newOutputStream(Path.of(args[1], "report.html"));
                HtmlReport page = HtmlReport.of(out, Language.EN)) {
            page.write(file.toString(), loaded, Optional.of(report));
        }
        System.out.println("class path: " + report);
        System.exit(report.findings(Outcome.BROKEN).isEmpty() ? 0 : 1);
    }
}
