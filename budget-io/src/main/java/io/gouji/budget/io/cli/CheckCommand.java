package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.WholeFile;
import io.gouji.budget.rules.Language;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
        exitCodeList = {"0:nothing broken", "1:something broken", "2:unreadable input or wrong usage"})
final class CheckCommand implements Callable<Integer> {

    enum Format { TEXT, JSON, JSONL }

    @Option(names = "--format", defaultValue = "text", description = "text, json or jsonl (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--lang", description = "language of messages: zh or en (default: by locale)")
    private Language language;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "where to write (default: standard output)")
    private Path output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "published budgets (.txt)")
    private List<Path> files;

    @ParentCommand
    private Main main;

    static Language byLocale() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    @Override
    public Integer call() throws IOException {
        return output == null ? check(main.out(), Ansi.AUTO) : WholeFile.write(output, out -> check(out, Ansi.OFF));
    }

    private int check(OutputStream out, Ansi ansi) throws IOException {
        int code = Main.FINE;
        try (ReportPrinter printer = ReportPrinter.of(format, language == null ? byLocale() : language, out, ansi)) {
            for (Path file : files) {
                Loaded loaded = Budgets.read(file);
                Optional<Report> report = loaded.budget().map(Reconciliation.standard()::check);
                printer.print(file.toString(), loaded, report);
                code = Math.max(code, code(report));
            }
        }
        return code;
    }

    private static int code(Optional<Report> report) {
        return report.map(each -> each.isBroken() ? Main.BROKEN : Main.FINE).orElse(Main.UNREADABLE);
    }
}
