package io.gouji.budget.io.cli;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar budget.jar check FILE…}. */
@Command(name = "budget", mixinStandardHelpOptions = true, version = "budget 0.1.0",
        description = "Chinese department budgets: read and reconcile. 部门预算公开：读取与勾稽。",
        subcommands =
                {CheckCommand.class, ConvertCommand.class, DiffCommand.class, VerifyCommand.class, RulesCommand.class,
                PublishCommand.class, RoundCommand.class, NoteCommand.class, GenerateCommand.class})
public final class Main {

    /** Nothing is broken. */
    static final int FINE = 0;
    /** Some relation is broken. */
    static final int BROKEN = 1;
    /** Some input could not be read, or the command was not understood. */
    static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Whatever the locale, the output is UTF-8. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command on those streams and gives its exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Main(out, err));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr().println("budget: " + failure.getMessage());
            return UNREADABLE;
        });
        return args.length == 0 ? line.execute("--help") + UNREADABLE : line.execute(args);
    }

    /** Reads a document and says what in it could not be read. */
    Loaded read(Path file) {
        Loaded loaded = Budgets.read(file);
        loaded.problems().forEach(err::println);
        return loaded;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }
}
