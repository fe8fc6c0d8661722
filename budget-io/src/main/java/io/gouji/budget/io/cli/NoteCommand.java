package io.gouji.budget.io.cli;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.rounding.RoundingNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code note}: the rounding note of a document, ready to print with its tables. */
@Command(name = "note", mixinStandardHelpOptions = true,
        description = "Prints which totals differ from the sum of their printed parts, and by how much.",
        exitCodeListHeading = "Exit code:%n", exitCodeList = {"0:printed", "2:unreadable input or wrong usage"})
final class NoteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.FILE:-FILE}",
            descriptionKey = "file", description = "a published budget")
    private Path file;

    @Mixin
    private TemplateOption template = new TemplateOption();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Loaded loaded = main.read(file, template.template());
        if (!loaded.isReadable()) {
            return Main.UNREADABLE;
        }
        RoundingNote note = RoundingNote.of(Reconciliation.standard().check(loaded.orThrow()));
        note.text(main.language()).lines().forEach(main.out()::println);
        return Main.FINE;
    }
}
