package io.gouji.budget.bench;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a fixed tolerance finds and what it cries out about for nothing, beside what this library does, on the same
 * documents and the very same sums, copies and balances: more of them than any checker with a tolerance has.
 * <p>
 * Honest documents are rounded from lines that add up; errors are one figure changed by 1,000 元.
 */
public final class Tolerances {

    private static final int DOCUMENTS = 50;
    private static final int ERRORS = 20;
    private static final Money ERROR = Money.parse("0.10");
    private static final Set<Kind> SUMS = EnumSet.of(Kind.SUM, Kind.COPY, Kind.BALANCE);

    private final Reconciliation reconciliation = Reconciliation.standard();
    private final List<DepartmentBudget> honest = Stream.concat(Stream.of(Sample.budget()),
            Sample.generated(DOCUMENTS - 1).stream()).toList();
    private final List<Report> reports = honest.stream().map(reconciliation::check).toList();
    private final List<Report> faulty = new ArrayList<>();

    private Tolerances() {
        Random random = new Random(1);
        for (DepartmentBudget budget : honest) {
            List<Cell> cells = budget.cells().stream().filter(Tolerances::isAmount).toList();
            for (int i = 0; i < ERRORS; i++) {
                Cell cell = cells.get(random.nextInt(cells.size()));
                Money wrong = random.nextBoolean() ? amount(cell).plus(ERROR) : amount(cell).minus(ERROR);
                faulty.add(reconciliation.check(budget.withFigure(cell.ref(), Figure.print(wrong, 2))));
            }
        }
    }

    private static boolean isAmount(Cell cell) {
        return cell.form().kind() == Form.Kind.MONEY
                && cell.figure().amount().filter(each -> !each.isZero()).isPresent();
    }

    private static Money amount(Cell cell) {
        return cell.figure().amount().orElseThrow();
    }

    /** Prints the table of the README. */
    public static void main(String[] args) {
        Tolerances tolerances = new Tolerances();
        System.out.println("| a sum is wrong if it differs by | honest documents accused | errors of 1,000 元 found |");
        System.out.println("|---|---|---|");
        for (String limit : List.of("0", "0.01", "0.05", "0.5")) {
            tolerances.print("more than " + limit + " 万元", report -> isAccused(report, new BigDecimal(limit)));
        }
        tolerances.print("**more than half units allow, all together**",
                report -> report.isBroken() || report.consistent().equals(Optional.of(false)));
    }

    private void print(String checker, Predicate<Report> accuses) {
        long alarms = reports.stream().filter(accuses).count();
        long found = faulty.stream().filter(accuses).count();
        System.out.printf(Locale.ROOT, "| %s | %d of %d | %.1f %% |%n", checker, alarms, reports.size(),
                100.0 * found / faulty.size());
    }

    private static boolean isAccused(Report report, BigDecimal limit) {
        return report.relations().stream().filter(Tolerances::isSum).map(each -> each.difference().orElseThrow())
                .anyMatch(difference -> difference.abs().compareTo(limit) > 0);
    }

    /** A sum that holds beyond its rounding has a part that no table prints: no checker with a tolerance has it. */
    private static boolean isSum(Finding finding) {
        boolean holds = finding.outcome() == Outcome.EXACT || finding.outcome() == Outcome.ROUNDED;
        return SUMS.contains(finding.kind()) && finding.difference().isPresent()
                && !(holds && finding.difference().orElseThrow().abs().compareTo(finding.allowed().orElseThrow()) > 0);
    }
}
