package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.chars.VisibleStream;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * The verbs of an analyst at JShell (交互分析): read, check, show, convert.
 *
 * <pre>{@code
 * jshell> show(read("wuchang-2024.txt").table("EXPENDITURE").get())
 * jshell> check("wuchang-2024.txt")
 * }</pre>
 *
 * Whatever the locale, what they print is UTF-8.
 */
public final class Shell {

    private Shell() {
    }

    /** Reads a budget and prints what in it could not be read. */
    public static DepartmentBudget read(String path) {
        Loaded loaded = Budgets.read(Path.of(path));
        PrintStream out = out();
        loaded.problems().forEach(out::println);
        out.flush();
        return loaded.orThrow();
    }

    /** Checks a file and prints what was found. */
    public static Report check(String path) {
        Loaded loaded = Budgets.read(Path.of(path));
        Report report = Reconciliation.standard().check(loaded.orThrow());
        print(path, loaded, report);
        return report;
    }

    /** Checks a budget and prints what was found. */
    public static Report check(DepartmentBudget budget) {
        Report report = Reconciliation.standard().check(budget);
        show(report);
        return report;
    }

    /**
     * Answers how much lies in a region (问数), printed or not: the exact range that all figures leave to it, and why.
     *
     * @param words codes, names and coordinates, such as {@code 人员经费 208} or {@code 收入 fund=OWN}
     */
    public static Answer ask(DepartmentBudget budget, String words) {
        Answer answer = Reconciliation.standard().check(budget).ask(RegionWords.parse(budget, words));
        show(answer.message(Speech.byLocale()));
        return answer;
    }

    /** Prints what was found. */
    public static void show(Report report) {
        print(report.budget().department(), Loaded.of(report.budget(), List.of()), report);
    }

    /** Prints a table as it was printed. */
    public static void show(BudgetTable table) {
        PrintStream out = out();
        out.print(TableText.of(table));
        out.flush();
    }

    /** Prints every table of a budget. */
    public static void show(DepartmentBudget budget) {
        budget.tables().forEach(table -> {
            show(table);
            show("");
        });
    }

    /** Prints anything else on a line. */
    public static void show(Object value) {
        PrintStream out = out();
        out.println(value);
        out.flush();
    }

    /** Reads a file and writes it as another, the formats told by the names. */
    public static Path convert(String in, String out) throws IOException {
        Loaded loaded = Budgets.read(Path.of(in));
        loaded.orThrow();
        Budgets.write(loaded, Path.of(out));
        return Path.of(out);
    }

    private static void print(String file, Loaded loaded, Report report) {
        PrintStream out = out();
        new TextReport(out, Speech.byLocale(), Ansi.OFF).print(file, loaded, Optional.of(report));
        out.flush();
    }

    /** JShell redirects the standard output, and may do so at any time; the bytes it passes on as they are. */
    private static PrintStream out() {
        return VisibleStream.of(System.out);
    }
}
