package io.gouji.budget.io.cli;

import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code templates}: lists the built-in templates, or prints the declaration of one. */
@Command(name = "templates", mixinStandardHelpOptions = true,
        description = "Lists the built-in templates.",
        exitCodeListHeading = "Exit code:%n", exitCodeList = {"0:listed", "2:wrong usage"})
final class TemplatesCommand implements Callable<Integer> {

    @Option(names = "--print", paramLabel = "${bundle:label.NAME:-NAME}",
            description = "print the declaration of that template instead")
    private @Nullable String printed;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        String name = printed;
        if (name != null) {
            main.out().print(Template.builtIn(name).orElseThrow(() -> Stop.of(
                    "Template must be one of {}, but was '{}'", names(), name)).declaration());
            return Main.FINE;
        }
        for (Template template : Template.builtIn()) {
            List<Form> forms = template.forms(Form.Kind.MONEY);
            main.out().println(String.format(Locale.ROOT, "%-13s  %2d  %s", template.name(), forms.size(),
                    String.join("、", forms.stream().map(Form::title).toList())));
        }
        return Main.FINE;
    }

    private static String names() {
        return String.join(", ", Template.builtIn().stream().map(Template::name).toList());
    }
}
