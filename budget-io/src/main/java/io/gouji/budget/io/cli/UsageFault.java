package io.gouji.budget.io.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line (用法错误), worded from what the library found and never from its message. */
final class UsageFault {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private UsageFault() {
    }

    /**
     * The sentence of a wrong usage; empty if the library found something that the command does not know.
     *
     * @param arguments the command line, which tells whether an option is missing or its value
     */
    static Optional<Stop> of(ParameterException failure, List<String> arguments) {
        if (failure.getCause() instanceof Stop stop) {
            return Optional.of(stop);
        }
        if (failure instanceof UnmatchedArgumentException unknown) {
            return Optional.of(unmatched(unknown));
        }
        if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return Optional.of(missing(missing.getMissing(), arguments));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return Optional.of(Stop.of("Option '{}' must be given once, but was given again",
                    name(twice.getOverwritten())));
        }
        CommandLine command = failure.getCommandLine();
        if (failure.getArgSpec() == null && !command.getSubcommands().isEmpty()) {
            return Optional.of(Stop.of("Command must be one of {}, but there was none", commands(command)));
        }
        return failure.getArgSpec() instanceof OptionSpec option && failure.getValue() != null
                ? value(option, failure.getValue()) : Optional.empty();
    }

    private static Stop unmatched(UnmatchedArgumentException failure) {
        CommandLine command = failure.getCommandLine();
        String all = String.join(", ", failure.getUnmatched());
        if (failure.isUnknownOption()) {
            return Stop.of("Options must be those of the command, but there was also '{}'", all);
        }
        return command.getSubcommands().isEmpty()
                ? Stop.of("Arguments must be no more than the command takes, but there was also '{}'", all)
                : Stop.of("Command must be one of {}, but was '{}'", commands(command), failure.getUnmatched().get(0));
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private static Stop missing(List<ArgSpec> missing, List<String> arguments) {
        ArgSpec first = missing.get(0);
        if (first instanceof OptionSpec option && isGiven(option, arguments)) {
            return Stop.of("Option '{}' must have a value, {}, but had none", name(option), option.paramLabel());
        }
        return Stop.of("Command must have {}, but had none", missing.stream().map(UsageFault::name)
                .distinct().collect(Collectors.joining(", ")));
    }

    private static boolean isGiven(OptionSpec option, List<String> arguments) {
        return Set.of(option.names()).stream().anyMatch(name ->
                arguments.stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "=")));
    }

    private static Optional<Stop> value(OptionSpec option, String given) {
        if (option.typeInfo().isEnum()) {
            return Optional.of(Stop.of("Option '{}' must be one of {}, but was '{}'", option.longestName(),
                    String.join(", ", option.typeInfo().getEnumConstantNames()).toLowerCase(Locale.ROOT), given));
        }
        return WHOLE.contains(option.typeInfo().getType())
                ? Optional.of(Stop.of("Option '{}' must be a whole number, but was '{}'", name(option), given))
                : Optional.empty();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
