package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.gouji.budget.io.Samples;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a run is told in words. */
class FailuresAreToldTest {

    @TempDir
    private Path folder;

    @Test
    void alsoOneThatSaysNothingItself() {
        JsonProcessingException json = assertThrows(JsonProcessingException.class, () -> {
            try (var parser = new JsonFactory().createParser("{\"a\":[1,2")) {
                while (parser.nextToken() != null) {
                    assertTrue(parser.currentToken() != null);
                }
            }
        });
        for (Throwable failure : List.of(new NullPointerException(), new IllegalStateException(""), new IOException(),
                new StackOverflowError(), new OutOfMemoryError("Java heap space"), new NoClassDefFoundError("a/B"),
                new AccessDeniedException("f"), new NoSuchFileException("f"), json)) {
            String said = Main.said(failure);
            assertFalse(said.isBlank() || said.contains("null") || said.contains("Source:") || said.contains("`"),
                    failure.getClass() + " says " + said);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsCalledByItsName() {
        assertEquals("file must be accessible to this user, but is not: a/out.txt", Main.said(
                new AccessDeniedException("a/.out.txt.233b691c-468e-4c78-b61c-56753a09391c.part")));
    }

    /** One sentence in each language, exit code 2, nothing of the machine's words; {@code /proc} takes no file of anyone's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "check -o FOLDER FILE | 而“FOLDER”是文件夹", "check -o PLAIN/o.txt FILE | 输出应在文件夹中，而“PLAIN”是文件",
        "check --format html -o PLAIN/ FILE | 输出应为文件夹，而“PLAIN”是文件",
        "check --format html -o PLAIN/x/ FILE | 输出应在文件夹中，而“PLAIN”是文件",
        "check --summary PLAIN/s.csv FILE | 输出应在文件夹中，而“PLAIN”是文件",
        "check --certificate PLAIN/c.json FILE | 输出应在文件夹中，而“PLAIN”是文件",
        "convert FILE PLAIN/ | 输出应为文件夹，而“PLAIN”是文件", "convert FILE PLAIN/o.json | 输出应在文件夹中，而“PLAIN”是文件",
        "convert FILE PLAIN/a/b/o.sqlite | 输出应在文件夹中，而“PLAIN”是文件",
        "convert FILE FOLDER/none/o.json | 而没有文件夹“FOLDER/none”", "round FILE PLAIN/o.json | 输出应在文件夹中，而“PLAIN”是文件",
        "generate --seed 1 --lines 5 PLAIN/o.csv | 输出应在文件夹中，而“PLAIN”是文件",
        "template -o PLAIN/x.forms FILE | 输出应在文件夹中，而“PLAIN”是文件"})
    void wrongPlacesForOutput(String words, String chinese) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        assertTold(words, chinese, Map.of("FOLDER", folder.toString(), "PLAIN", plain.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -o PROC/o.txt FILE", "check --format html -o PROC/x/ FILE", "check --summary PROC/s.csv FILE",
        "check --certificate PROC/c.json FILE", "convert FILE PROC/o.json", "convert FILE PROC/x/", "convert FILE PROC/o.csv",
        "convert FILE PROC/o.sqlite", "generate --seed 1 --lines 5 PROC/o.csv", "template -o PROC/x.forms FILE"})
    @EnabledOnOs(OS.LINUX)
    void placesWhereNothingCanBeWritten(String words) throws IOException {
        assertTold(words, "输出应在可写入之处，而此处无法写入：/proc/", Map.of("PROC", "/proc"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatMayOnlyBeRead() throws IOException {
        assumeTrue(!System.getProperty("user.name").equals("root"), "root may write into every folder");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertTrue(closed.toFile().setWritable(false));
        assertTold("convert FILE CLOSED/o.json", "当前用户无权读写该文件：", Map.of("CLOSED", closed.toString()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDisk() throws IOException {
        assertTold("check -o FULL FILE", "磁盘空间不足", Map.of("FULL", "/dev/full"));
    }

    /** Sentences of usage that no other test meets, whole in Chinese. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "convert FILE FOLDER/full/ | 文件夹应只有数据包，而其中有“a.txt”",
        "convert FILE FOLDER/o.json --fill-blanks --to x | 选项“--to”的值应为 json、json_lines、xlsx、csv 之一，而所给为“x”",
        "check --accept sum-rows_form FILE | 接受范围应写作“规则 form=表 most=差额”，如“sum-rows form=3 most=0.05”，而所给为“sum-rows form”",
        "check --relation 甲 FILE | 关系应写作“名称: 项 + 项 = 项”，如",
        "check --format html -o FOLDER/full/ FOLDER/full/a.txt | --output 不能是所读文件“FOLDER/full/a.txt”所在的文件夹，而所给为“FOLDER/full”",
        "check FOLDER/full/b.txt | 没有该文件；名称相近的有“a.txt”", "check --jobs 0 FILE | 并行数应为 1 至 1000，如“2”，而所给为“0”",
        "publish FOLDER/lines.csv FOLDER/o.json | 有 1 条未能读出", "publish FOLDER/nameless.csv FOLDER/o.json | 数据没有单位名称时应给 --department",
        "check --template FOLDER/empty.forms FILE | 表样声明应有表，如“form 1 OVERALL 部门收支总表”，而“FOLDER/empty.forms”没有"})
    void sentencesOfUsage(String words, String chinese) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("a.txt"), "无");
        String headings = "财政年度,收支,单位编码,资金性质,资金年度,支出性质,功能分类科目,部门经济分类科目,金额(元)\n";
        Files.writeString(folder.resolve("lines.csv"), headings + "2024,收入,320001,九,本年,,,,1.00\n");
        Files.writeString(folder.resolve("nameless.csv"), headings + "2024,收入,320001,一般公共预算,本年,,,,1.00\n"
                + "2024,支出,320001,一般公共预算,本年,公用经费,2060702,30217,1.00\n");
        Files.writeString(folder.resolve("empty.forms"), "template 甲\n");
        List<String> args = Stream.of((words + " --lang zh").split(" ")).map(word -> named(word.replace('_', ' '),
                Map.of("FOLDER", folder.toString())).replace("FILE", Samples.file("wuchang-2024.txt").toString())).toList();
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(2, run.code(), args + run.all());
        assertTrue(run.all().contains(named(chinese, Map.of("FOLDER", folder.toString()))), args + run.all());
    }

    /** What is left of a PDF that was not loaded to its end is none. */
    @Test
    void aPdfThatIsCutOff() throws IOException {
        Path published = Path.of(System.getProperty("basedir", "."), "../../shared/data/published");
        assumeTrue(Files.isDirectory(published), "no published documents at " + published);
        byte[] whole;
        try (Stream<Path> files = Files.list(published)) {
            whole = Files.readAllBytes(files.filter(each -> each.toString().endsWith(".pdf")).sorted().findFirst().orElseThrow());
        }
        for (int part : new int[] {3, 10, 15}) {
            Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length * part / 16));
            Run run = Run.of("check", "--lang", "zh", cut.toString());
            assertEquals(2, run.code(), run.all());
            assertTrue(run.all().contains("cut.pdf：文件应为完整的 PDF，而已损坏\n"), run.all());
            assertTrue(Run.of("check", "--lang", "en", cut.toString()).all()
                    .contains("cut.pdf: file must be a whole PDF, but was damaged"), run.all());
        }
    }

    private void assertTold(String words, String chinese, Map<String, String> names) throws IOException {
        Path sample = Samples.file("wuchang-2024.txt");
        for (String language : List.of("zh", "en")) {
            List<String> args = Stream.of((words + " --lang " + language).split(" "))
                    .map(word -> named(word, names).replace("FILE", sample.toString())).toList();
            Run run = Run.of(args.toArray(String[]::new));
            assertEquals(2, run.code(), args + run.all());
            List<String> said = run.err().lines().filter(line -> line.startsWith("budget: ")).toList();
            assertEquals(1, said.size(), run.err());
            assertTrue(!language.equals("zh") || said.get(0).contains(named(chinese, names)), run.err());
            assertFalse(run.err().matches("(?s).*(Exception|\\tat |null|SQLITE|\\.part).*"), run.err());
            assertTrue(language.equals("zh") || said.get(0).matches("budget: (Output must|file must|No space).*"), run.err());
        }
    }

    private static String named(String text, Map<String, String> names) {
        String named = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            named = named.replace(each.getKey(), each.getValue());
        }
        return named;
    }

    @Test
    void everyCommandThatDoesNotFindItsFileNamesIt() {
        String none = folder.resolve("none.json").toString();
        String out = folder.resolve("out.json").toString();
        for (List<String> command : List.of(List.of("check", none), List.of("convert", none, out),
                List.of("diff", none, none), List.of("verify", none), List.of("verify", none, none),
                List.of("round", none, out), List.of("note", none), List.of("publish", none, out),
                List.of("template", none), List.of("check", "--template", none, none),
                List.of("check", "--waivers", none, none), List.of("check", "--last-year", none, none),
                List.of("check", "--unit", none, none))) {
            Run run = Run.of(command.toArray(String[]::new));
            assertEquals(2, run.code(), command + run.all());
            assertTrue(run.all().contains("none.json"), () -> command + " says " + run.all());
            assertFalse(run.all().contains("null") || run.all().contains("\tat "), run::all);
        }
    }
}
