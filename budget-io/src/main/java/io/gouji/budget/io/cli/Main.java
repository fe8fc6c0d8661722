package io.gouji.budget.io.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.chars.VisibleStream;
import io.gouji.budget.io.chars.VisibleText;
import io.gouji.budget.io.cli.TemplateOption.WrongDeclaration;
import io.gouji.budget.io.json.JsonFault;
import io.gouji.budget.io.result.BudgetFormatException;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Template;
import io.gouji.budget.table.Template.DeclarationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: {@code java -jar budget.jar check FILE…}. */
@Command(name = "budget", mixinStandardHelpOptions = true, version = "budget 0.1.0",
        description = "Chinese department budgets: read and reconcile.")
public final class Main {

    /** Nothing is broken. */
    static final int FINE = 0;
    /** Some relation is broken. */
    static final int BROKEN = 1;
    /** Some input could not be read, or the command was not understood. */
    static final int UNREADABLE = 2;

    private static final List<Class<?>> COMMANDS = List.of(CheckCommand.class, ConvertCommand.class, DiffCommand.class,
            VerifyCommand.class, RulesCommand.class, PublishCommand.class, RoundCommand.class, NoteCommand.class,
            GenerateCommand.class, TemplatesCommand.class, TemplateCommand.class);

    /** What a file is called while it is written; who asked for it knows it by its own name. */
    private static final Pattern UNFINISHED = Pattern.compile("\\.([^/\\\\]+)\\.[0-9a-f-]{36}\\.part");

    private static final int MOST_FAULTS = 20;
    private static final int MOST_SIGNS = 400;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "${bundle:label.LANG:-LANG}",
            description = "language of all messages: zh or en (default: by locale)")
    private @Nullable Language language;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = VisibleStream.of(out);
        this.err = VisibleStream.of(err);
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        readTemplates();
        silenceLibraries();
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        PrintStream out = utf8(new StandardOutput(err));
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Reads the built-in templates beside the command line, which takes as long. */
    private static void readTemplates() {
        Thread reading = new Thread(Template::undeclared, "templates");
        reading.setDaemon(true);
        reading.start();
    }

    /** What the libraries of formats have to say of a file is said here as problems. */
    private static void silenceLibraries() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }

    /** Whatever the locale, the output is UTF-8. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Runs the command on those streams and gives its exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Language language = Speech.of(args);
        CommandLine line = line(out, err, language, asked(args));
        try {
            return args.length == 0 ? line.execute("--help") + UNREADABLE : line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError ex) {
            return tell(ex, err, language);
        }
    }

    /** The command alone that the first word asks for, so that the others cost nothing; all for any other word. */
    private static List<Class<?>> asked(String[] args) {
        String first = args.length == 0 ? "" : args[0];
        for (Class<?> each : COMMANDS) {
            if (each.getAnnotation(Command.class).name().equals(first)) {
                return List.of(each);
            }
        }
        return COMMANDS;
    }

    /** The command with its words in that language. */
    static CommandLine line(PrintStream out, PrintStream err, Language language) {
        return line(out, err, language, COMMANDS);
    }

    private static CommandLine line(PrintStream out, PrintStream err, Language language, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Main(out, err));
        commands.forEach(line::addSubcommand);
        Speech.teach(line, language);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);       // a file may be called so, and says nothing to the command
        line.setExecutionStrategy(parsed -> execute(parsed, out));
        line.setExecutionExceptionHandler((failure, command, result) -> tell(failure, err, language));
        line.setParameterExceptionHandler((failure, arguments) -> {
            err.println("budget: " + VisibleText.of(UsageFault.of(failure, List.of(arguments))
                    .map(stop -> stop.in(language)).orElseGet(() -> Speech.fault(said(failure), language))));
            Speech.meant(failure, language).ifPresent(err::println);
            String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
            err.println(Stop.of("See '{}' for what there is.", help).in(language));
            return UNREADABLE;
        });
        return line;
    }

    /** Prints the help that is asked for, or runs the command. */
    private static int execute(ParseResult parsed, PrintStream out) {
        for (CommandLine each : parsed.asCommandLineList()) {
            if (each.isUsageHelpRequested()) {
                out.print(UsageText.of(each));
                return FINE;
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Tells of a failure, each fault of a declaration on a line of its own. */
    private static int tell(Throwable failure, PrintStream err, Language language) {
        if (failure instanceof WrongDeclaration wrong) {
            tell(wrong.file() + ": ", wrong.declaration(), err, language);
        } else if (failure instanceof DeclarationException declaration) {
            tell("", declaration, err, language);
        } else if (failure instanceof BudgetFormatException unread) {
            err.println("budget: " + VisibleText.of(unread.in(language)));
        } else {
            err.println("budget: " + VisibleText.of(said(failure, language)));
            Speech.meant(failure, language).ifPresent(err::println);
            Speech.lists(failure, language).ifPresent(err::println);
        }
        return UNREADABLE;
    }

    /** What is a sentence of the command is said by itself; what a library says is looked up. */
    private static String said(Throwable failure, Language language) {
        return failure instanceof Stop stop ? stop.in(language)
                : failure.getCause() instanceof Stop stop ? stop.in(language)
                : Speech.fault(said(failure), language);
    }

    private static void tell(String file, DeclarationException declaration, PrintStream err, Language language) {
        declaration.faults().stream().limit(MOST_FAULTS).map(fault -> Speech.fault(fault, language))
                .map(fault -> fault.length() > MOST_SIGNS ? fault.substring(0, MOST_SIGNS) + "…" : fault)
                .forEach(fault -> err.println("budget: " + VisibleText.of(file + fault)));
        int more = declaration.faults().size() - MOST_FAULTS;
        if (more > 0) {
            err.println("budget: " + Stop.of("and {} more faults", more).in(language));
        }
    }

    /** What the failure says; of a file of which the platform says only the name, and of one without words, its kind */
    static String said(Throwable failure) {
        String message = failure instanceof JsonProcessingException json ? JsonFault.text(json) : failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            String name = UNFINISHED.matcher(String.valueOf(file.getFile())).replaceAll("$1");
            return failure instanceof NoSuchFileException ? "file must be there, but is not: " + name
                    : failure instanceof AccessDeniedException
                    ? "file must be accessible to this user, but is not: " + name
                    : "file must be there and accessible, but was not: " + name + " (" + kind + ")";
        }
        message = message == null ? null : UNFINISHED.matcher(message).replaceAll("$1");
        return failure instanceof OutOfMemoryError ? "memory must be enough, such as by java -Xmx2g, but was not"
                : message == null || message.isBlank() || failure instanceof Error
                ? "run must end well, but did not: " + kind + (message == null ? "" : " " + message) : message;
    }

    /** Reads a document and says what in it could not be read. */
    Loaded read(Path file, Template template) {
        Loaded loaded = isStream(file) ? Budgets.read(file.toString(), System.in, template)
                : Budgets.read(file, template);
        loaded.problems().forEach(problem -> err.println(problem.in(language())));
        return loaded;
    }

    /** Returns true if the name means the standard input or output. */
    static boolean isStream(@Nullable Path file) {
        return file != null && file.toString().equals("-");
    }

    /** The language of all messages, the one asked for or that of the system. */
    Language language() {
        return language == null ? Speech.byLocale() : language;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }
}
