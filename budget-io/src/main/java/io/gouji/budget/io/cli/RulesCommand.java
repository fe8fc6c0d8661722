package io.gouji.budget.io.cli;

import io.gouji.budget.io.report.JsonRules;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rules}: the catalogue of rules, from the one source that the checks use. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the rules: what each says and when it is judged.")
final class RulesCommand implements Callable<Integer> {

    enum Format { TEXT, JSON }

    @Option(names = "--format", paramLabel = "${bundle:label.FORMAT:-FORMAT}", defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        if (format == Format.JSON) {
            JsonRules.write(main.out());
        } else {
            print(main.out(), main.language());
        }
        return Main.FINE;
    }

    private static void print(PrintStream out, Language language) {
        boolean chinese = language == Language.ZH;
        TextTable table = new TextTable();
        for (Rule rule : Rule.values()) {
            String severity = chinese ? rule.severity().chinese() : rule.severity().name().toLowerCase(Locale.ROOT);
            table.row(List.of(rule.id(), chinese ? rule.kind().chinese() : rule.kind().name(), severity,
                    rule.text(language)));
            table.note("    " + (chinese ? "条件：" : "when: ") + rule.condition(language));
        }
        table.print(out);
        out.flush();
    }
}
