package io.gouji.budget.io.cli;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.io.BudgetLinesFile;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.sample.LineGenerator;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code generate}: writes budget lines drawn at random. */
@Command(name = "generate", mixinStandardHelpOptions = true,
        description = "Writes balanced budget lines drawn at random, the same for the same seed.",
        exitCodeListHeading = "Exit code:%n", exitCodeList = {"0:written", "2:output not writable, or wrong usage"})
final class GenerateCommand implements Callable<Integer> {

    private static final Money HALF_UNIT = Money.parse("0.005");

    @Option(names = "--seed", paramLabel = "${bundle:label.SEED:-SEED}", required = true,
            description = "any whole number")
    private long seed;

    @Option(names = "--lines", paramLabel = "${bundle:label.N:-N}", required = true,
            description = "how many lines of expenditure; those of revenue come beside")
    private int lines;

    @Option(names = "--units", paramLabel = "${bundle:label.N:-N}", defaultValue = "3",
            description = "units below the department, 1 to 999 (default: ${DEFAULT-VALUE})")
    private int units;

    @Option(names = "--year", paramLabel = "${bundle:label.YEAR:-Y}", defaultValue = "2024",
            description = "the year (default: ${DEFAULT-VALUE})")
    private int year;

    @Option(names = "--template", paramLabel = "${bundle:label.TEMPLATE:-T}",
            description = "a file with the declaration of a template (default: wuchang-2024)")
    private @Nullable Path template;

    @Parameters(index = "0", paramLabel = "${bundle:label.OUT:-OUT}",
            descriptionKey = "out", description = "a file (.csv)")
    private Path out;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Targets.none().reads(template).writes("OUT", out);
        Template forms = TemplateOption.read(template);
        BudgetLines drawn = LineGenerator.lines(seed, forms, year, lines, units, HALF_UNIT);
        BudgetLinesFile.write(drawn, out);
        main.out().println(main.language() == Language.EN ? drawn.toString()
                : drawn.size() + " 条预算数据，" + drawn.unitNames().size() + " 个单位");
        return Main.FINE;
    }
}
