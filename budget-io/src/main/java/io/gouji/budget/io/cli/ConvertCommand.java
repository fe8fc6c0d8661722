package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch;
import io.gouji.budget.io.BudgetFormat;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.report.Headline;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code convert}: reads a document in one format and writes it in another. */
@Command(name = "convert", mixinStandardHelpOptions = true,
        description = "Reads a budget and writes it in the format of the other name.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:written",
                "1:written, but with --partial not whole, or with --strict something in it does not hold",
                "2:input unreadable or not whole (of a folder, the others are written), output not "
                + "writable, or wrong usage"})
final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.IN:-IN}", descriptionKey = "in",
            description = "a file (.txt, .json, .jsonl …), a folder with a data package, or - for standard input")
    private Path in;

    @Parameters(index = "1", paramLabel = "${bundle:label.OUT:-OUT}", descriptionKey = "out",
            description = "a file (.json, .jsonl …) or a folder for a data package; .csv (figures) and .sqlite take "
            + "many documents, of a folder too; - for standard output")
    private Path out;

    @Option(names = "--to", defaultValue = "json", paramLabel = "${bundle:label.FORMAT:-FORMAT}",
            description = "what to write where OUT is -: json, json_lines, xlsx or csv (default: ${DEFAULT-VALUE})")
    private BudgetFormat to = BudgetFormat.JSON;

    @Option(names = "--bom", description = "begin a .csv with the mark by which Excel knows UTF-8")
    private boolean mark;

    @Option(names = "--blanks", paramLabel = "${bundle:label.B:-B}",
            description = "with --strict: what a cell without a print stands "
            + "for, zero (no money, the default) or unknown")
    private Blanks blanks = Blanks.ZERO;

    @Option(names = "--strict", description = "fail if check --strict would")
    private boolean strict;

    @Option(names = "--partial", description = "write a document that could not be read to its end, as far as it was")
    private boolean partial;

    @Option(names = "--fill-blanks", description = "print in blank and unread cells what all other figures leave as "
            + "their only value, and list them; nothing is filled where the figures cannot all be true")
    private boolean fills;

    @Mixin
    private TemplateOption template = new TemplateOption();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Targets.none().reads(in).writes("OUT", out);
        Language its = main.language();
        if (TidyConversion.isTidy(out)) {
            if (fills) {
                main.err().println(Stop.of("convert: --fill-blanks must be with a document, but '{}' is of many", out)
                        .in(its));
                return Main.UNREADABLE;
            }
            boolean read = new TidyConversion(batch(), its, problem -> main.err().println(problem.in(its)))
                    .write(out, mark);
            return read ? Main.FINE : Main.UNREADABLE;
        }
        Loaded loaded = main.read(in, template.template());
        if (!loaded.isReadable()) {
            return Main.UNREADABLE;
        }
        if (!loaded.isWhole() && !partial) {
            main.err().println(Stop.of("convert: input must be whole, unless --partial is said, but '{}' was not", in)
                    .in(its));
            return Main.UNREADABLE;
        }
        Loaded written = fills ? filled(loaded, its) : loaded;
        if (Main.isStream(out)) {
            Budgets.write(written, main.out(), to);
        } else {
            Budgets.write(written, out);
        }
        return !written.isWhole() || strict && fails(written) ? Main.BROKEN : Main.FINE;
    }

    private boolean fails(Loaded loaded) {
        Report report = report(loaded).under(Policy.strict());
        return !Headline.of(loaded, report).verdict().isPass();
    }

    private Report report(Loaded loaded) {
        return Reconciliation.standard().blanks(blanks).check(loaded.orThrow());
    }

    /** The document with its blanks filled; what was filled is told, each by its address. */
    private Loaded filled(Loaded loaded, Language its) {
        Report report = report(loaded);
        boolean whole = report.consistent().orElse(false);
        List<String> filled = whole ? report.deductions().stream().map(Deduction::toString).toList() : List.of();
        main.err().println(its == Language.ZH
                ? "补填空格 " + filled.size() + " 个" + (whole ? "" : "：各数未能证明可同时成立，不予补填")
                : filled.size() + (filled.size() == 1 ? " blank" : " blanks") + " filled"
                + (whole ? "" : ": the figures are not proven to be true together"));
        filled.forEach(each -> main.err().println("  " + each));
        return loaded.with(report.filled());
    }

    private Batch batch() throws IOException {
        Batch batch = Batch.of(in).template(template.template());
        return Main.isStream(in) ? batch.input(System.in) : batch;
    }
}
