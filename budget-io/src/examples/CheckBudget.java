
import io.gouji.budget.io.Budgets;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Outcome;
import java.nio.file.Path;

class CheckBudget {
    public static void main(String[] args) {
        var budget = Budgets.read(Path.of(args[0])).orThrow();
        var report = Reconciliation.standard().check(budget);
        System.out.println(report);
        report.findings(Outcome.ROUNDED).stream().limit(2).forEach(System.out::println);
    }
}
