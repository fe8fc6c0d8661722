package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.rules.Aggregation;
import io.gouji.budget.rules.PriorYear;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: reads documents and reconciles them, many at once, and reports them in that order. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Reads published budgets and says of every relation whether it holds.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:nothing broken",
                "1:something broken that is not waived, or figures that cannot all be true for another reason "
                        + "(--strict: also strained, without a judgement, or numbers not placed; --partial: also read "
                        + "in part)",
                "2:input unreadable or not whole, output not writable, or wrong usage"})
final class CheckCommand implements Callable<Integer> {

    enum Format { TEXT, JSON, JSONL, HTML, XLSX, CSV }

    @Option(names = "--format", paramLabel = "${bundle:label.FORMAT:-FORMAT}", defaultValue = "text",
            description = "text, json, jsonl, html, csv (a line a finding), or xlsx for one file "
            + "(default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Option(names = "--bom", description = "begin csv with the mark by which Excel knows UTF-8")
    private boolean mark;

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.OUT:-OUT}",
            description = "where to write (default: standard output); with html a folder, one that exists or has a / "
            + "at its end, takes a page for each document and an index")
    private @Nullable String named;

    @Option(names = "--certificate", paramLabel = "${bundle:label.CERT:-CERT}",
            description = "where to write the proof of the verdict (.json), for one file")
    private @Nullable Path certificate;

    @Option(names = "--without", split = ",", paramLabel = "${bundle:label.RULE:-RULE}",
            description = "rules to leave out, by id; see 'rules' for the ids")
    private List<String> without = List.of();

    @Option(names = "--rounding", paramLabel = "${bundle:label.POLICY:-POLICY}",
            description = "how figures were rounded: half-up, half-up+hidden, cut, cut+hidden, half-even or "
            + "half-even+hidden, where a hidden zero may be a small amount (default: recognised from the document)")
    private @Nullable String rounding;

    @Option(names = "--accept", paramLabel = "${bundle:label.ACCEPT:-SCOPE}",
            description = "findings to accept by rule, form and size of difference in 万元, such as "
            + "'sum-rows form=3 most=0.05'; can be given several times")
    private List<String> accepted = List.of();

    @Option(names = "--waivers", paramLabel = "${bundle:label.FILE:-FILE}",
            description = "findings to accept, in UTF-8: a line each, its id, a tab, the reason")
    private @Nullable Path waivers;

    @Option(names = {"--last-year", "--budget"}, paramLabel = "${bundle:label.FILE:-FILE}",
            description = "last year's document, or the budget of a final account's own year, with which the one "
            + "file is compared; can be given several times")
    private List<Path> lastYear = List.of();

    @Option(names = "--unit", paramLabel = "${bundle:label.FILE:-FILE}",
            description = "the document of a unit, or of all units (.jsonl), that must add up to the one file; "
            + "can be given several times")
    private List<Path> units = List.of();

    @Mixin
    private RelationOption relations = new RelationOption();

    @Option(names = "--blanks", paramLabel = "${bundle:label.B:-B}",
            description = "what a cell without a print stands for: zero (no money, the default) or unknown")
    private Blanks blanks = Blanks.ZERO;

    @Option(names = "--strict", description = "also fail on what is strained or cannot be judged")
    private boolean strict;

    @Option(names = "--partial",
            description = "accept a document that could not be read to its end, as far as it was: 1 instead of 2")
    private boolean partial;

    @Option(names = "--jobs", paramLabel = "${bundle:label.N:-N}",
            description = "documents worked on at once (default: one for each core)")
    private @Nullable Integer jobs;

    @Option(names = "--summary", paramLabel = "${bundle:label.SUMMARY:-SUMMARY}",
            description = "where to write a line for each document (.csv or .jsonl); "
            + "run again, the command goes on where it stopped")
    private @Nullable Path summary;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.FILE:-FILE}", descriptionKey = "files",
            description = "published budgets: files of any format, .jsonl files with many, folders with any of "
            + "them, or - for standard input. One document in several files is a ZIP, A.pdf+B.xlsx, or a folder of "
            + "attachments with a plus: FOLDER+.")
    private List<Path> files;

    @Mixin
    private TemplateOption template = new TemplateOption();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        Path output = named == null ? null : Path.of(named);
        Path folder = isFolder(output) ? output : null;
        boolean ofOne = certificate != null || !isAlone();
        if (ofOne && files.size() != 1) {
            throw Stop.of("--certificate, --last-year and --unit must be of one file, such as 'budget.txt', but were "
                    + "of '{}'", files.size());
        }
        Targets.none().reads(files).reads(lastYear).reads(units).reads(waivers)
                .writes("--output", folder == null ? output : null).writesInto("--output", folder)
                .writes("--summary", summary).writes("--certificate", certificate);
        if (certificate != null) {
            CertificateFile.prepare(certificate);
        }
        if (folder != null) {
            WholeFile.makeFolder(folder);
            return summed(ReportPrinter.pages(folder, language()), Optional.empty(), false);
        }
        if (output == null || Main.isStream(output)) {
            return summed(main.out(), Ansi.AUTO, Optional.empty(), true);
        }
        return summary != null && format == Format.JSONL ? grown(output)
                : WholeFile.write(output, out -> summed(out, Ansi.OFF, Optional.empty(), false));
    }

    /** Returns true if the output is a folder of pages. */
    private boolean isFolder(@Nullable Path output) {
        return named != null && output != null && format == Format.HTML
                && (named.endsWith("/") || Files.isDirectory(output));
    }

    /** The reports grow with their summary, a line a document, so that both can be gone on with. */
    private int grown(Path output) throws IOException {
        try (LineFile reports = LineFile.open(output)) {
            return summed(reports.out(), Ansi.OFF, Optional.of(reports), true);
        }
    }

    private int summed(OutputStream out, Ansi ansi, Optional<LineFile> reports, boolean goesOn) throws IOException {
        return summed(ReportPrinter.of(format, language(), mark, out, ansi), reports, goesOn);
    }

    private int summed(ReportPrinter to, Optional<LineFile> reports, boolean goesOn) throws IOException {
        try (Summary sum = summary == null ? null : Summary.open(summary, settings(), reports, goesOn && isAlone());
                ReportPrinter printer = to) {
            return new CheckRun(rules(), strict ? Policy.strict() : Policy.standard(), language(), partial, printer,
                    Optional.ofNullable(certificate).map(CertificateFile::new), Optional.ofNullable(sum), progress())
                    .of(batch());
        }
    }

    private Batch batch() throws IOException {
        Batch batch = Batch.of(files.toArray(Path[]::new)).template(template.template());
        batch = files.stream().anyMatch(Main::isStream) ? batch.input(System.in) : batch;
        return jobs == null ? batch : batch.jobs(jobs);
    }

    private Progress progress() throws IOException {
        return Ansi.AUTO.enabled() ? Progress.of(main.err(), batch().bytes()) : Progress.none();
    }

    private Language language() {
        return main.language();
    }

    private Reconciliation rules() throws IOException {
        Reconciliation rules = Reconciliation.standard().blanks(blanks).without(without.toArray(String[]::new))
                .with(relations.relations().toArray(OwnRelation[]::new));
        String policy = rounding;
        if (policy != null) {
            rules = rules.rounding(RoundingPolicy.ofId(policy).orElseThrow(() -> Stop.of(
                    "Rounding must be one of {}, but was '{}'", String.join(", ", RoundingPolicy.ids()), policy)));
        }
        rules = lastYear.isEmpty() ? rules : rules.against(PriorYear.of(documents(lastYear)));
        rules = units.isEmpty() ? rules : rules.against(Aggregation.of(documents(units)));
        List<Waiver> all = new ArrayList<>(waivers == null ? List.of() : WaiverFile.read(waivers));
        accepted.forEach(words -> all.add(Waiver.where(words, "--accept")));
        return all.isEmpty() ? rules : rules.waiving(all);
    }

    private static List<DepartmentBudget> documents(List<Path> paths) throws IOException {
        List<DepartmentBudget> documents = new ArrayList<>();
        for (Path path : paths) {
            Budgets.forEach(path, loaded -> documents.add(loaded.orThrow()));
        }
        return documents;
    }

    /** Whether a report depends on its document and these settings alone. */
    private boolean isAlone() {
        return lastYear.isEmpty() && units.isEmpty();
    }

    /** All but the documents that reports depend on. */
    private String settings() throws IOException {
        return String.join("\n", language().name(), blanks.name(), String.join(",", without),
                relations.toString(), String.join(",", accepted), rounding == null ? "" : rounding,
                waivers == null ? "" : Files.readString(waivers),
                strict ? "strict" : "",
                template.template().isUndeclared() ? "" : template.template().declaration());
    }
}
