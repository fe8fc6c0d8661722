package io.gouji.budget.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs that tests run where they are installed. */
public final class Programs {

    private static final int SECONDS = 180;

    private Programs() {
    }

    /** What a program printed, and its exit code. */
    public record Run(int code, String output) {
    }

    /** The program of one of those names. */
    public static Optional<Path> find(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names).flatMap(name -> Stream.of(path.split(java.io.File.pathSeparator))
                .map(each -> Path.of(each, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Runs a program to its end, with those variables beside the usual ones, and nothing to read. */
    public static Run run(Map<String, String> variables, List<String> command) throws IOException,
            InterruptedException {
        Path output = Files.createTempFile("program", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("Program must end within " + SECONDS + " s, but did not: " + command);
            }
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
