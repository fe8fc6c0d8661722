package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.WholeFile;
import io.gouji.budget.io.report.CertificateJson;
import io.gouji.budget.io.report.Digest;
import io.gouji.budget.rules.Aggregation;
import io.gouji.budget.rules.Certificate;
import io.gouji.budget.rules.Language;
import io.gouji.budget.rules.Outcome;
import io.gouji.budget.rules.Policy;
import io.gouji.budget.rules.PriorYear;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: reads documents and reconciles them, one after the other. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Reads published budgets and says of every relation whether it holds. 读取公开的部门预算并逐项勾稽。",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:nothing broken",
                "1:something broken, or figures that cannot all be true (--strict: also strained, or without a judgement)",
                "2:unreadable input or wrong usage"})
final class CheckCommand implements Callable<Integer> {

    enum Format { TEXT, JSON, JSONL, HTML, XLSX }

    @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl, html, or xlsx for one file (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--lang", description = "language of messages: zh or en (default: by locale)")
    private Language language;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "where to write (default: standard output)")
    private Path output;

    @Option(names = "--certificate", paramLabel = "CERT",
            description = "where to write the proof of the verdict (.json), for one file")
    private Path certificate;

    @Option(names = "--without", split = ",", paramLabel = "RULE",
            description = "rules to leave out, by id; see 'rules' for the ids")
    private List<String> without = List.of();

    @Option(names = "--waivers", paramLabel = "FILE",
            description = "findings to accept, in UTF-8: a line each, its id, a tab, the reason")
    private Path waivers;

    @Option(names = "--last-year", paramLabel = "FILE",
            description = "a document of the year before that one file is held against; may be told again")
    private List<Path> lastYear = List.of();

    @Option(names = "--unit", paramLabel = "FILE",
            description = "the document of a unit, or of all (.jsonl), whose sum one file is; may be told again")
    private List<Path> units = List.of();

    @Option(names = "--strict", description = "also fail on what is strained or cannot be judged")
    private boolean strict;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "published budgets (.txt)")
    private List<Path> files;

    @ParentCommand
    private Main main;

    static Language byLocale() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    @Override
    public Integer call() throws IOException {
        boolean ofOne = certificate != null || !lastYear.isEmpty() || !units.isEmpty();
        if (ofOne && files.size() != 1) {
            throw new IllegalArgumentException("--certificate, --last-year and --unit must be of one file, such as "
                    + "'budget.txt', but were of '" + files.size() + "'");
        }
        Reconciliation rules = rules();
        return output == null ? check(rules, main.out(), Ansi.AUTO) : WholeFile.write(output, out -> check(rules, out, Ansi.OFF));
    }

    private Reconciliation rules() throws IOException {
        Reconciliation rules = Reconciliation.standard().without(without.toArray(String[]::new));
        rules = lastYear.isEmpty() ? rules : rules.against(PriorYear.of(documents(lastYear)));
        rules = units.isEmpty() ? rules : rules.against(Aggregation.of(documents(units)));
        return waivers == null ? rules : rules.waiving(WaiverFile.read(waivers));
    }

    private static List<DepartmentBudget> documents(List<Path> paths) throws IOException {
        List<DepartmentBudget> documents = new ArrayList<>();
        for (Path path : paths) {
            Budgets.forEach(path, loaded -> documents.add(loaded.orThrow()));
        }
        return documents;
    }

    private int check(Reconciliation rules, OutputStream out, Ansi ansi) throws IOException {
        int code = Main.FINE;
        try (ReportPrinter printer = ReportPrinter.of(format, language == null ? byLocale() : language, out, ansi)) {
            Progress progress = Progress.of(main.err(), files.size());
            for (Path file : files) {
                progress.next(file.toString());
                Loaded loaded = Budgets.read(file);
                Optional<Report> report = loaded.budget().map(rules::check);
                progress.clear();
                printer.print(file.toString(), loaded, report);
                certify(file, report);
                code = Math.max(code, code(report));
            }
        }
        return code;
    }

    private void certify(Path file, Optional<Report> report) throws IOException {
        Optional<Certificate> proof = certificate == null ? Optional.empty() : report.flatMap(Report::certificate);
        if (proof.isPresent()) {
            CertificateJson json = new CertificateJson(String.valueOf(file.getFileName()),
                    Digest.sha256(Files.readAllBytes(file)), proof.get());
            WholeFile.write(certificate, out -> {
                json.write(out);
                return null;
            });
        }
    }

    private int code(Optional<Report> report) {
        Policy policy = strict ? Policy.strict() : Policy.standard();
        return report.map(each -> each.passes(policy) && !isSecretlyWrong(each) ? Main.FINE : Main.BROKEN).orElse(Main.UNREADABLE);
    }

    /** Whether every relation holds as it is asked to, and yet the figures cannot all be true. */
    private static boolean isSecretlyWrong(Report report) {
        return report.outcomes().get(Outcome.BROKEN) + report.outcomes().get(Outcome.STRAINED) + report.waived().size() == 0
                && report.consistent().equals(Optional.of(false));
    }
}
