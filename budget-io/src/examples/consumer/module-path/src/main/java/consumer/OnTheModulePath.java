package consumer;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Reports;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Converts a budget to JSON in a folder, reads it back, checks it and writes the report; ends with 1 if something is
 * broken.
 */
final class OnTheModulePath {

    private OnTheModulePath() {
    }

    public static void main(String[] args) throws IOException {
        Path json = Path.of(args[1], "budget.json");
        Budgets.write(Budgets.read(Path.of(args[0])), json);
        DepartmentBudget budget = Budgets.read(json).orThrow();
        Report report = Reconciliation.standard().check(budget);
        Reports.write(report, Path.of(args[1], "report.html"), Language.ZH);
        System.out.println("module path: " + OnTheModulePath.class.getModule() + ", " + report);
        System.exit(report.findings(Outcome.BROKEN).isEmpty() ? 0 : 1);
    }
}
