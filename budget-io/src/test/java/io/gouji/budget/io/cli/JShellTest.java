package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.budget.io.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the examples, run by the JDK that runs the tests; their exit codes and their output tell. */
class JShellTest {

    private static final Path EXAMPLES = Path.of("src/examples");
    private static final Path JSHELL = Path.of(System.getProperty("java.home"), "bin", "jshell");

    @TempDir
    Path folder;

    private static Programs.Run run(String locale, String script, String... properties) throws IOException,
            InterruptedException {
        assumeTrue(Files.isExecutable(JSHELL), "The JDK has no jshell");
        List<String> command = new ArrayList<>(List.of(JSHELL.toString(), "-J-XX:TieredStopAtLevel=1",
                "-R-XX:TieredStopAtLevel=1", "--class-path",
                System.getProperty("java.class.path"),
                "--startup", "DEFAULT", "--startup", EXAMPLES.resolve("budget.jsh").toString()));
        for (String property : properties) {
            command.add("-R-D" + property);
        }
        command.add(EXAMPLES.resolve(script).toString());
        return Programs.run(Map.of("LC_ALL", locale), command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C"})
    void checksABudget(String locale) throws IOException, InterruptedException {
        Programs.Run fine = run(locale, "check-budget.jsh", "budget=" + EXAMPLES.resolve("wuchang-2024.txt"));
        assertEquals(0, fine.code(), fine.output());
        assertTrue(fine.output().contains("武昌区科学技术协会 2024"), fine.output());
        Path wrong = Files.writeString(folder.resolve("wrong.txt"),
                Files.readString(EXAMPLES.resolve("wuchang-2024.txt"))
                .replace("2060702\t科普活动\t467.50\t0.00\t467.50", "2060702\t科普活动\t476.50\t0.00\t476.50"));
        Programs.Run broken = run(locale, "check-budget.jsh", "budget=" + wrong);
        assertEquals(1, broken.code(), broken.output());
    }

    @ParameterizedTest
    @ValueSource(strings = "C.UTF-8")
    void showsATableAndConvertsABudget(String locale) throws IOException, InterruptedException {
        Programs.Run run = run(locale, "convert-budget.jsh", "budget=" + EXAMPLES.resolve("wuchang-2024.txt"),
                "workbook=" + folder.resolve("wuchang.xlsx"));
        assertEquals(0, run.code(), run.output());
        assertTrue(run.output().contains("2060702   科普活动                          467.50      0.00    467.50\n"),
                run.output());
    }

    @ParameterizedTest
    @ValueSource(strings = "C")
    void tellsByItsExitCodeThatAScriptFailed(String locale) throws IOException, InterruptedException {
        Programs.Run run = run(locale, "check-budget.jsh", "budget=" + folder.resolve("nothing.txt"));
        assertEquals(2, run.code(), run.output());
    }
}
