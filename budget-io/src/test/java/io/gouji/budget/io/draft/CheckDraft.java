package io.gouji.budget.io.draft;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.pdf.PdfSource;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.Template;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a document by its draft, and by a declaration. */
public final class CheckDraft {
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        boolean pdf = args[0].endsWith(".pdf");
        Source source = pdf ? PdfSource.read(args[0], Files.readAllBytes(file)) : TextSource.of(Files.readString(file));
        String text = pdf ? SourceLines.of(source) : Files.readString(file);
        Template template = args.length > 1 ? Template.parse(Files.readString(Path.of(args[1])))
                : TemplateDraft.of(source).template().orElseThrow();
        Loaded loaded = Budgets.readText("", text, template);
        loaded.problems().forEach(System.out::println);
        Report report = Reconciliation.standard().check(loaded.orThrow());
        System.out.println(loaded);
        System.out.println("figures " + loaded.orThrow().cells().stream().filter(c -> c.figure().isPrinted()).count());
        System.out.println(report);
        report.findings().forEach(System.out::println);
    }
}
