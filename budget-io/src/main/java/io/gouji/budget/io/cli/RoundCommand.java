package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.rules.rounding.Rounding;
import io.gouji.budget.rules.rounding.Rounding.Move;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code round}: the version of a published document whose printed sums add up, and what it changes. */
@Command(name = "round", mixinStandardHelpOptions = true,
        description = "Writes the nearest version whose printed sums add up, and lists what it changes. "
        + "Relations of your own take no part.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:written", "1:there is no such version, and why",
                "2:unreadable input or wrong usage"})
final class RoundCommand implements Callable<Integer> {

    private static final int LEAST_DECIMALS = 2;

    @Parameters(index = "0", paramLabel = "${bundle:label.IN:-IN}",
            descriptionKey = "in", description = "a published budget")
    private Path in;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.OUT:-OUT}", descriptionKey = "out",
            description = "a file (.json, .xlsx …) or a folder for a data package (default: only list the changes)")
    private Path out;

    @Option(names = "--keep", paramLabel = "${bundle:label.CELL:-CELL}",
            description = "a figure to keep, such as EXPENDITURE:合计:合计; can be given several times")
    private List<String> kept = List.of();

    @Mixin
    private TemplateOption template = new TemplateOption();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Targets.none().reads(in).writes("OUT", out);
        Loaded loaded = main.read(in, template.template());
        if (!loaded.isReadable()) {
            return Main.UNREADABLE;
        }
        CellRef[] fixed = kept.stream().map(CellRef::parse).toArray(CellRef[]::new);
        Rounding rounding = ConsistentRounding.standard().withFixed(fixed).withoutBroken().nearest(loaded.orThrow());
        if (rounding.budget().isEmpty()) {
            Language wanted = main.language();
            main.err().println(rounding.obstacle().orElseThrow().message(wanted));
            return Main.BROKEN;
        }
        print(rounding, main);
        if (out != null) {
            Budgets.write(rounding.orThrow(), out);
        }
        return Main.FINE;
    }

    /** The figures that print another amount, and then all in one line. */
    static void print(Rounding rounding, Main main) {
        boolean chinese = main.language() == Language.ZH;
        if (!rounding.moves().isEmpty()) {
            TextTable table = new TextTable(3, 4, 5);
            table.row(chinese ? List.of("表", "行", "栏", "原数", "调整后", "增减")
                    : List.of("form", "row", "column", "from", "to", "by"));
            for (Move move : rounding.moves()) {
                table.row(List.of(form(rounding, move, chinese), move.cell().row(), move.cell().column(),
                        move.from().printed(),
                        move.to().printed(), by(rounding.orThrow(), move)));
            }
            table.print(main.out());
        }
        rounding.leftOut().forEach(relation -> main.out().println(
                (chinese ? "不符，未作调整：" : "broken, and left so: ") + relation));
        main.out().println(rounding.message(main.language()));
    }

    private static String form(Rounding rounding, Move move, boolean chinese) {
        String name = move.cell().form();
        return chinese ? rounding.orThrow().template().form(name).map(Form::title).orElse(name) : name;
    }

    /** A change, in the unit of its figure. */
    private static String by(DepartmentBudget budget, Move move) {
        MoneyUnit unit = MoneyUnit.of(move.to()).or(() -> MoneyUnit.of(move.from())).orElse(budget.unit());
        BigDecimal by = unit.number(move.by()).stripTrailingZeros();
        return by.setScale(Math.max(LEAST_DECIMALS, by.scale())).toPlainString();
    }
}
