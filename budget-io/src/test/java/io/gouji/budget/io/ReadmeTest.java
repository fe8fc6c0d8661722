package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.budget.io.cli.Commands;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Template;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens; with -Dreadme.update=true its generated parts are written anew. */
class ReadmeTest {

    private static final Path ROOT = Samples.file("").resolve("../../..").normalize();
    private static final String SAMPLE = "budget-io/src/examples/wuchang-2024.txt";
    private static final String CHINESE = "budget-io/src/docs/README.zh-CN.md";
    private static final int SHOWN = 12;

    @TempDir
    Path folder;

    @Test
    void theTableOfRulesIsTheEnum() throws IOException {
        assertPart("rules", Stream.concat(Stream.of("| id | kind | what it says | 含义 |", "|---|---|---|---|"),
                Arrays.stream(Rule.values()).map(rule -> "| `" + rule.id() + "` | `" + rule.kind() + "` | " + rule.text(Language.EN) + " | "
                        + rule.text(Language.ZH) + " |")).collect(Collectors.joining("\n")));
    }

    @Test
    void theOutputIsReal() throws IOException {
        List<String> lines = Commands.run("check", "--lang", "en", Samples.file("wuchang-2024.txt").toString()).lines()
                .map(line -> line.replace(Samples.file("wuchang-2024.txt").toString(), SAMPLE)).toList();
        assertPart("output", "```\n" + String.join("\n", lines.subList(0, SHOWN)) + "\n…\n```");
    }

    @Test
    void theMistakeIsFoundAsShown() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), Samples.text().replace("科普活动\t467.50\t0.00\t467.50", "科普活动\t467.50\t0.00\t476.50"));
        List<String> lines = Commands.run("check", "--lang", "en", wrong.toString()).lines()
                .dropWhile(line -> !line.startsWith("contradiction")).limit(5).toList();
        assertPart("mistake", "```\n" + String.join("\n", lines) + "\n…\n```");
    }

    @Test
    void theChineseOutputIsReal() throws IOException {
        List<String> lines = Commands.run("check", "--lang", "zh", Samples.file("wuchang-2024.txt").toString()).lines()
                .map(line -> line.replace(Samples.file("wuchang-2024.txt").toString(), SAMPLE)).toList();
        assertPart(CHINESE, "输出", "```\n" + String.join("\n", lines.subList(0, SHOWN)) + "\n…\n```");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), Samples.text().replace("科普活动\t467.50\t0.00\t467.50",
                "科普活动\t467.50\t0.00\t476.50"));
        List<String> mistake = Commands.run("check", "--lang", "zh", wrong.toString()).lines()
                .dropWhile(line -> !line.startsWith("矛盾")).limit(5).toList();
        assertPart(CHINESE, "差错", "```\n" + String.join("\n", mistake) + "\n…\n```");
    }

    @Test
    void theExampleIsCompiledAndRuns() throws IOException, InterruptedException {
        String example = Files.readString(ROOT.resolve("budget-io/src/examples/CheckBudget.java"));
        assertEquals(example.strip(), block("```java\n").strip());
        assertTrue(example.lines().filter(line -> !line.isBlank()).count() <= 12);
        String out = run("java", "--class-path", classPath(), "budget-io/src/examples/CheckBudget.java", SAMPLE);
        assertTrue(out.startsWith("武昌区科学技术协会: "), out);
        assertTrue(out.lines().count() == 3 && out.contains("\nROUNDED sum-rows:OVERALL:支出/本年支出合计:预算数: "), out);
    }

    @Test
    void theSameRunsInJShell() throws IOException, InterruptedException {
        String session = block("```\njshell> ");
        List<String> lines = new ArrayList<>(("jshell> " + session).lines().map(line -> line.replaceFirst("^jshell> ", "")).toList());
        assertTrue(lines.get(lines.size() - 1).contains("check(wrong).findings(Outcome.BROKEN)"), session);
        lines.add("System.out.println(report.size() + \" relations, \" + Reconciliation.standard().check(wrong).findings(Outcome.BROKEN).size())");
        lines.add("/exit");
        Path script = Files.write(folder.resolve("readme.jsh"), lines);
        String out = run("jshell", "-J-Dfile.encoding=UTF-8", "-R-Dfile.encoding=UTF-8", "--class-path", classPath(), script.toString());
        String last = out.strip().lines().reduce((before, line) -> line).orElse("");     // the first run of all logs
        assertEquals(Reconciliation.standard().check(Samples.budget()).size() + " relations, 3", last, out);
    }

    @Test
    void theDeclarationIsOne() throws IOException {
        Template template = Template.parse("template " + block("```\ntemplate "));
        assertEquals("my-district", template.name());
        assertTrue(Budgets.read(Samples.file("wuchang-2024.txt"), template).orThrow().table("EXPENDITURE").isPresent());
    }

    @Test
    void theErrorsAreReal() throws IOException {
        String readme = readme();
        assertTrue(Samples.wuchang().problems().stream().map(Problem::toString).anyMatch(readme::contains));
        assertTrue(Budgets.readText("wuchang-2024.txt", Samples.text().replace("629.72", "1E+999999999"), Template.wuchang2024())
                .problems().stream().map(Problem::toString).filter(text -> text.contains("1E+")).anyMatch(readme::contains));
        Exception wrong = Assertions.assertThrows(IllegalArgumentException.class, () -> CellRef.parse("EXPENDITURE"));
        assertTrue(readme.contains(wrong.getMessage()));
    }

    @Test
    void theExampleStandsBeforeLineTwenty() throws IOException {
        assertTrue(readme().lines().toList().indexOf("```java") < 20);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String run(String tool, String... args) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", tool + (File.separatorChar == '\\' ? ".exe" : ""));
        assumeTrue(Files.exists(program), "no " + program);
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (tool.equals("java")) {
            command.add("-Dfile.encoding=UTF-8");
            command.add("-Dstdout.encoding=UTF-8");
        }
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).directory(ROOT.toAbsolutePath().toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), out);
        assertEquals(0, process.exitValue(), out);
        return out;
    }

    /** The text of the code block that starts so. */
    private static String block(String start) throws IOException {
        String readme = readme();
        int at = readme.indexOf(start);
        assertTrue(at >= 0, start);
        return readme.substring(at + start.length(), readme.indexOf("\n```", at + start.length()));
    }

    private static void assertPart(String name, String expected) throws IOException {
        assertPart("README.md", name, expected);
    }

    private static void assertPart(String file, String name, String expected) throws IOException {
        Pattern part = Pattern.compile("(?<=<!-- " + name + " -->\n)(.*?\n)?(?=<!-- /" + name + " -->)", Pattern.DOTALL);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(ROOT.resolve(file),
                    part.matcher(Files.readString(ROOT.resolve(file))).replaceFirst((MatchResult found) -> Matcher.quoteReplacement(expected + "\n")));
        }
        var found = part.matcher(Files.readString(ROOT.resolve(file)));
        assertTrue(found.find(), "no part '" + name + "'");
        assertEquals(expected + "\n", found.group(), file + ", part '" + name + "'; -Dreadme.update=true writes it anew");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
