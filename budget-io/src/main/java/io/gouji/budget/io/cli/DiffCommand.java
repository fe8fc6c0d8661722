package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Diff;
import io.gouji.budget.io.Diff.Difference;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: says what differs between two documents, of one year or of two. */
@Command(name = "diff", mixinStandardHelpOptions = true,
        description = "Says which figures, names and codes differ between two budgets.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:no difference", "1:some difference", "2:unreadable input or wrong usage"})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.A:-A}",
            descriptionKey = "first", description = "the first document")
    private Path first;

    @Parameters(index = "1", paramLabel = "${bundle:label.B2:-B}",
            descriptionKey = "second", description = "the second document")
    private Path second;

    @Mixin
    private TemplateOption template = new TemplateOption();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Loaded before = Budgets.read(first, template.template());
        Loaded after = Budgets.read(second, template.template());
        if (!before.isReadable() || !after.isReadable()) {
            before.problems().forEach(problem -> main.err().println(problem.in(main.language())));
            after.problems().forEach(problem -> main.err().println(problem.in(main.language())));
            return Main.UNREADABLE;
        }
        List<Difference> changes = Diff.of(before.orThrow(), after.orThrow());
        main.out().println(text("甲 ", "A ") + Speech.of(before.orThrow(), main.language()));
        main.out().println(text("乙 ", "B ") + Speech.of(after.orThrow(), main.language()));
        print(after.orThrow().template(), changes, years(before.orThrow(), after.orThrow()));
        return changes.isEmpty() ? Main.FINE : Main.BROKEN;
    }

    /** The years from the first budget to the second; 0 if one of them has none. */
    private static int years(DepartmentBudget before, DepartmentBudget after) {
        return before.year().isPresent() && after.year().isPresent()
                ? after.year().getAsInt() - before.year().getAsInt() : 0;
    }

    /** Over several years the average growth a year stands behind the growth as a whole. */
    private void print(Template forms, List<Difference> changes, int years) {
        TextTable table = new TextTable(3, 4, 5, 6, 7);
        List<String> heads = List.of(text("表", "form"), text("行", "row"), text("栏", "column"), text("甲", "A"),
                text("乙", "B"), text("增减", "change"), "%");
        table.row(years > 1 ? with(heads, text("年均 %", "a year %")) : heads);
        for (Difference change : changes) {
            List<String> cells = List.of(form(forms, change.ref().form()), change.ref().row(), column(change),
                    change.before().orElse("–"), change.after().orElse("–"),
                    change.difference().map(BigDecimal::toPlainString).orElse(""), percent(change.growth()));
            table.row(years > 1 ? with(cells, percent(change.growthPerYear(years))) : cells);
        }
        table.print(main.out());
    }

    private String form(Template forms, String name) {
        return text(forms.form(name).map(Form::title).orElse(name), name);
    }

    private String text(String chinese, String english) {
        return main.language() == Language.ZH ? chinese : english;
    }

    private String column(Difference change) {
        return switch (change.kind()) {
            case FIGURE -> change.ref().column();
            case NAME -> text("名称", "name");
            case CODE -> text("编码", "code");
        };
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    private static String percent(Optional<BigDecimal> fraction) {
        return fraction.map(rate -> rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }
}
