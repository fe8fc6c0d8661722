package io.gouji.budget.io.cli;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.BudgetLinesFile;
import io.gouji.budget.io.BudgetLinesFile.LoadedLines;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.publication.Clearance;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.rules.rounding.Rounding;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code publish}: makes the tables of a template from budget lines, or says why not. */
@Command(name = "publish", mixinStandardHelpOptions = true,
        description = "Makes the published tables from budget lines.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList =
                {"0:written", "1:refused, and nothing written, with the reasons",
                "2:unreadable input or wrong usage"})
final class PublishCommand implements Callable<Integer> {

    enum Unit { WAN, YUAN }

    @Parameters(index = "0", paramLabel = "${bundle:label.LINES:-LINES}",
            descriptionKey = "lines", description = "budget lines (.csv, .xlsx)")
    private Path in;

    @Parameters(index = "1", paramLabel = "${bundle:label.OUT:-OUT}",
            descriptionKey = "out", description = "a file (.json, .xlsx …) or a folder for a data package")
    private Path out;

    @Option(names = "--template", paramLabel = "${bundle:label.TEMPLATE:-T}",
            description = "a file with the declaration of a template (default: wuchang-2024)")
    private @Nullable Path template;

    @Option(names = "--department", paramLabel = "${bundle:label.NAME:-NAME}",
            description = "the department (default: the unit with the shortest code)")
    private @Nullable String department;

    @Option(names = "--year", paramLabel = "${bundle:label.YEAR:-Y}",
            description = "the year (default: the one of the lines)")
    private @Nullable Integer year;

    @Option(names = "--unit", paramLabel = "${bundle:label.MONEY:-UNIT}", defaultValue = "wan",
            description = "wan or yuan, with two decimals (default: ${DEFAULT-VALUE})")
    private Unit unit = Unit.WAN;

    @Option(names = "--together", description = "round all figures together, so that every printed sum adds up (舍位平衡)")
    private boolean together;

    @Option(names = "--assume", defaultValue = "", paramLabel = "${bundle:label.REGION:-REGION}",
            description = "what lines mean that do not say it, such as 'vintage=CURRENT use=SPENT'")
    private String assumed = "";

    @Option(names = "--revenue-of-expenditure", description = "take as revenue what is spent, fund by fund (以支定收)")
    private boolean mirrored;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Targets.none().reads(in, template).writes("OUT", out);
        Template forms = TemplateOption.read(template);
        LoadedLines loaded = BudgetLinesFile.read(in);
        loaded.problems().forEach(problem -> main.err().println(problem.in(main.language())));
        if (!loaded.isComplete()) {
            if (loaded.skipped() > 0) {
                main.err().println(Stop.of("publish: every line must be readable, but {} were not", loaded.skipped())
                        .in(language()));
            }
            return Main.UNREADABLE;
        }
        if (loaded.lines().size() == 0) {
            throw Stop.of("publish: there must be a line below the headings, but '{}' has none", in);
        }
        BudgetLines lines = assumed.isBlank() ? loaded.lines() : loaded.lines().assuming(Region.parse(assumed));
        return publish(mirrored ? lines.withRevenueOfExpenditure() : lines, forms);
    }

    private int publish(BudgetLines lines, Template forms) throws IOException {
        int of = year == null ? year(lines) : year;
        Publisher publisher = Publisher.of(forms).in(unit == Unit.YUAN ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN, 2);
        Clearance before = Clearance.of(lines, publisher, of);
        if (!before.isPublishable()) {
            return refused(before);
        }
        Optional<DepartmentBudget> tables = tables(publisher, lines, of);
        if (tables.isEmpty()) {
            return Main.BROKEN;
        }
        DepartmentBudget budget =
                DepartmentBudget.builder().from(tables.get()).addSections(publisher.contents()).build();
        Clearance after = Reconciliation.standard().check(budget).publishable(Policy.standard());
        if (!after.isPublishable()) {
            return refused(after);
        }
        Budgets.write(budget, out);
        main.out().println(Speech.of(budget, main.language()));
        return Main.FINE;
    }

    private Optional<DepartmentBudget> tables(Publisher publisher, BudgetLines lines, int of) {
        if (!together) {
            return Optional.of(publisher.publish(lines, department(lines), of));
        }
        Rounding rounding = ConsistentRounding.standard().publish(publisher, lines, department(lines), of);
        rounding.obstacle().ifPresent(obstacle -> main.err().println(obstacle.message(language())));
        rounding.budget().ifPresent(budget -> RoundCommand.print(rounding, main));
        return rounding.budget();
    }

    private int refused(Clearance clearance) {
        clearance.obstacles()
                .forEach(obstacle -> main.err().println((language() == Language.EN ? obstacle.kind() + " " : "")
                        + obstacle.message(language())));
        return Main.BROKEN;
    }

    private Language language() {
        return main.language();
    }

    private int year(BudgetLines lines) {
        List<Node> years = lines.places().nodes(Dimension.YEAR);
        if (years.isEmpty()) {
            throw usage(Stop.of("--year must be given where the lines say no year, such as '--year 2024'"));
        }
        if (years.size() != 1) {
            throw usage(Stop.of("--year must be given where the lines are not of one year, such as '--year 2024', but "
                    + "they were of {}",
                    years.stream().map(Node::label).collect(Collectors.joining(", "))));
        }
        return Integer.parseInt(years.get(0).label());
    }

    private String department(BudgetLines lines) {
        if (department != null) {
            return department;
        }
        Map<UnitCode, String> names = lines.unitNames();
        return names.keySet().stream().min(Comparator.comparing((UnitCode code) -> code.value().length())
                .thenComparing(Comparator.naturalOrder())).map(names::get)
                .orElseThrow(() -> usage(Stop.of("--department must be given where the lines name no unit")));
    }

    private CommandLine.ParameterException usage(Stop stop) {
        return new CommandLine.ParameterException(spec.commandLine(), stop.in(Language.EN), stop);
    }
}
