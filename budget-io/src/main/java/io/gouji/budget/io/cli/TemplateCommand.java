package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code template}: writes the template drafted from a document as a declaration to mend and keep. */
@Command(name = "template", mixinStandardHelpOptions = true,
        description = "Drafts a document's template from its words, with a comment on every guess.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:drafted", "2:unreadable input, no table of money, output not writable, or wrong usage"})
final class TemplateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE:-FILE}",
            descriptionKey = "file", description = "a published budget")
    private Path file;

    private static final Pattern ENGLISH = Pattern.compile(" \\([a-z][\\x20-\\x7E]*\\)$");

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.OUT:-OUT}",
            description = "where to write (default: standard output)")
    private @Nullable Path output;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Targets.none().reads(file).writes("--output", output);
        String declaration = said(Budgets.draft(file).declaration());
        if (output == null || Main.isStream(output)) {
            main.out().print(declaration);
        } else {
            WholeFile.write(output, out -> {
                out.write(declaration.getBytes(StandardCharsets.UTF_8));
                return declaration;
            });
        }
        return Main.FINE;
    }

    /** Comments of a draft are in both languages, the English in brackets; in Chinese it is left out. */
    private String said(String declaration) {
        return main.language() == Language.EN ? declaration : declaration.lines()
                .map(line -> line.startsWith("#") ? ENGLISH.matcher(line).replaceFirst("") : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
