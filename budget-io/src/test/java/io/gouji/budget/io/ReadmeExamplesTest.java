package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of both READMEs, compiled and run in a folder of its own by another process, with no library but those that
 * the first line of the table there names: on the class path, and as a module.
 */
class ReadmeExamplesTest {

    private static final Path SAMPLE = Path.of("src/examples/wuchang-2024.txt");
    private static final Pattern JAVA = Pattern.compile("^(Loaded|DepartmentBudget|Reconciliation|Report|Waiver) .*", Pattern.DOTALL);
    private static final List<String> LIBRARIES = List.of("jackson-core-2", "fastcsv", "big-math");

    private static final List<String> WORKBOOKS = List.of("fastexcel-reader", "aalto-xml", "stax2-api", "commons-compress",
            "commons-io", "commons-codec", "commons-lang3");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("预算.txt", "budgets/a.txt", "budget.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(SAMPLE, folder.resolve(name));
        }
        Path sources = Files.createDirectories(folder.resolve("src/app"));
        List<String> all = new ArrayList<>(examples(Path.of("../README.md")));
        int english = all.size();
        all.addAll(examples(Path.of("src/docs/README.zh-CN.md")));
        assertTrue(english >= 3 && all.size() > english, () -> "only " + all.size());
        Files.writeString(sources.resolve("Examples.java"), program(all));
    }

    private static List<String> examples(Path readme) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : Files.readAllLines(readme)) {
            if (!line.startsWith("```")) {
                open = open == null ? null : open.append(line).append('\n');
            } else if (open == null) {
                open = new StringBuilder();
            } else {
                blocks.add(open.toString());
                open = null;
            }
        }
        return blocks.stream().filter(block -> JAVA.matcher(block).matches()).toList();
    }

    private static String program(List<String> examples) {
        StringBuilder text = new StringBuilder(String.join("\n", "package app;",
                "import io.gouji.budget.cube.*;", "import io.gouji.budget.io.*;", "import io.gouji.budget.io.result.*;",
                "import io.gouji.budget.io.tidy.*;", "import io.gouji.budget.money.*;", "import io.gouji.budget.rules.*;",
                "import io.gouji.budget.rules.finding.*;", "import io.gouji.budget.table.*;", "import java.io.*;",
                "import java.nio.file.*;", "public class Examples {",
                "  record Upload(String name, InputStream in) {", "    String getName() { return name; }",
                "    InputStream getInputStream() { return in; } }",
                "  record Response(OutputStream out) { OutputStream getOutputStream() { return out; } }", ""));
        IntStream.range(0, examples.size()).forEach(i -> text.append("  static void run").append(i)
                .append("(Upload upload, Response response").append(examples.get(i).contains("Reconciliation rules") ? ""
                : ", Reconciliation rules").append(") throws Exception {\n").append(examples.get(i)).append("  }\n"));
        text.append("  public static void main(String[] args) throws Exception {\n    var page = new ByteArrayOutputStream();\n");
        IntStream.range(0, examples.size()).forEach(i -> text.append("    try (var in = new FileInputStream(\"budget.txt\")) { run")
                .append(i).append("(new Upload(\"budget.txt\", in), new Response(page)")
                .append(examples.get(i).contains("Reconciliation rules") ? "" : ", Reconciliation.standard()").append("); }\n"));
        return text.append("    System.out.println(\"ran ").append(examples.size())
                .append(", page \" + (page.size() > 10000) + \", module \" + Examples.class.getModule().isNamed());\n  }\n}\n").toString();
    }

    private static String path() {
        return path(LIBRARIES);
    }

    private static String path(List<String> libraries) {
        List<String> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> libraries.stream().anyMatch(Path.of(each).getFileName().toString()::startsWith)
                        || each.replace('\\', '/').matches(".*/budget-(core|rules|io)/target/classes/?")
                        || Path.of(each).getFileName().toString().matches("budget-(core|rules|io)-[^-]*(-SNAPSHOT)?\\.jar"))
                .map(each -> Path.of(each).toAbsolutePath().toString()).toList();
        assertEquals(libraries.size() + 3, path.size(), path::toString);
        return String.join(File.pathSeparator, path);
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", program).toString()));
        command.addAll(List.of(arguments));
        String line = "cd '" + folder + "' && '" + String.join("' '", command) + "'";
        Programs.Run run = Programs.run(Map.of(), List.of("/bin/sh", "-c", line));
        assertEquals(0, run.code(), run.output());
        return run.output();
    }

    @Test
    void runOnTheClassPath() throws IOException, InterruptedException {
        run("javac", "-encoding", "UTF-8", "-d", "classes", "--class-path", path(), "src/app/Examples.java");
        String said = run("java", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "--class-path", "classes" + File.pathSeparator + path(), "app.Examples");
        assertTrue(said.contains("page true, module false"), said);
        assertTrue(Files.size(folder.resolve("报告.html")) > 10_000);
    }

    @Test
    void runAsAModule() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("src/module-info.java"), "module app { requires io.gouji.budget.io; }\n");
        run("javac", "-encoding", "UTF-8", "-d", "modules", "--module-path", path(), "src/module-info.java", "src/app/Examples.java");
        String said = run("java", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "--module-path", "modules" + File.pathSeparator + path(),
                "--module", "app/app.Examples");
        assertTrue(said.contains("page true, module true"), said);
    }

    /** A library on the module path is not seen until the option of the README is given, and then the problem says so. */
    @Test
    void librariesOfFormatsOnTheModulePath() throws IOException, InterruptedException {
        Budgets.write(Samples.budget(), folder.resolve("budget.xlsx"));
        Files.writeString(folder.resolve("src/module-info.java"), "module app { requires io.gouji.budget.io; }\n");
        Files.writeString(folder.resolve("src/app/Examples.java"), """
                package app;
                public class Examples {
                  public static void main(String[] args) {
                    var loaded = io.gouji.budget.io.Budgets.read(java.nio.file.Path.of("budget.xlsx"));
                    System.out.println(loaded.budget().isPresent() + " " + loaded.problems());
                  }
                }
                """);
        String path = path(Stream.concat(LIBRARIES.stream(), WORKBOOKS.stream()).toList());
        run("javac", "-encoding", "UTF-8", "-d", "modules", "--module-path", path, "src/module-info.java", "src/app/Examples.java");
        String modules = "modules" + File.pathSeparator + path;
        String without = run("java", "--module-path", modules, "--module", "app/app.Examples");
        assertTrue(without.startsWith("false [budget.xlsx: reading .xlsx must have org.dhatim:fastexcel-reader on the class path, "
                + "or on the module path with --add-modules ALL-MODULE-PATH, but was not there"), without);
        String with = run("java", "--add-modules", "ALL-MODULE-PATH", "--module-path", modules, "--module", "app/app.Examples");
        assertTrue(with.startsWith("true "), with);
    }
}
