package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Samples;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All that the command says in Chinese: no Latin word stands in it but codes, options, and names of files and formats. */
class ChineseTextsTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Options, addresses, coordinates, ids, files: what a user types or meets as it is written. */
    private static final List<Pattern> CODES = Stream.of(
            "(?<![\\w-])--?[a-z][a-z-]*(=\\S+)?",
            "(/[\\p{L}\\d._-]+)+",
            "[A-Z_]{3,}(:[^\\s,，；“”]*)+",
            "[a-z]+=[A-Za-z0-9/_+.-]+",
            "[\\w./-]*\\.(txt|jsonl?|csv|xlsx|html|pdf|sqlite|forms|zip|docx?|xls)\\b",
            "(?<![\\w])\\.[a-z]{2,8}\\b",
            "[a-z]+(-[a-z]+)+(:\\S*)?(\\+hidden)?",
            "org\\.[\\w.]+(:[\\w-]+)?|java -Xmx2g|java\\.sql|ALL-MODULE-PATH").map(Pattern::compile).toList();

    /** Formats and products have no Chinese name; the rest are values and commands that a user types. */
    private static final Set<String> NAMES = Set.of("JSON", "CSV", "XLSX", "PDF", "ZIP", "UTF", "Excel", "HTML", "SQLite",
            "json", "jsonl", "json_lines", "xlsx", "csv", "html", "text", "zh", "en", "zero", "unknown", "wan", "yuan",
            "cut", "hidden", "check", "convert", "diff", "verify", "rules", "publish", "round", "note", "generate",
            "templates", "template", "budget", "hV", "of", "change", "TAX", "strained", "sum-rows", "copy", "form",
            "panel", "column", "row", "declaration", "figures", "Markdown", "HTTP", "xml", "GB",
            "lines", "wuchang", "most", "staff", "true", "Word", "RTF", "ODF", "OFD", "XML", "PRINTED", "BLANK", "UNREAD");

    private static final Set<String> RULES = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());

    /** Ids of relations and templates, and the language of declarations, that a draft is written in. */
    private static final Set<String> DRAFTED = Set.of("wuchang", "shanghai", "final", "central", "joint", "proof", "my");

    @TempDir
    private Path folder;

    /** The words of a text that are neither. */
    private static Set<String> latin(String text, Set<String> quoted) {
        String rest = text;
        for (Pattern code : CODES) {
            rest = code.matcher(rest).replaceAll(" ");
        }
        return WORD.matcher(rest).results().map(each -> each.group())
                .filter(word -> !NAMES.contains(word) && !quoted.contains(word) && !RULES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertChinese(String text, String... quoted) {
        assertEquals(Set.of(), latin(text, Set.of(quoted)), text);
    }

    private static String said(String... args) {
        List<String> all = new ArrayList<>(List.of("--lang", "zh"));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new)).all();
    }

    @Test
    void theTestFindsEnglish() {
        assertEquals(Set.of("figure", "must", "stand"), latin("figure must stand（a.txt，--lang zh）", Set.of()));
    }

    @Test
    void helpOfEveryCommand() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        CommandLine line = Main.line(nowhere, nowhere, Language.ZH);
        assertTrue(line.getSubcommands().size() >= 11, line.getSubcommands()::toString);
        assertChinese(said("--help"));
        for (String name : line.getSubcommands().keySet()) {
            String help = said(name, "--help");
            assertTrue(help.startsWith("用法：budget " + name), help);
            assertChinese(help);
        }
    }

    /** A terminal has 80 columns, and a Chinese sign takes two; nobody can type an option that is broken in two. */
    @Test
    void helpIsNotWiderThanATerminalAndBreaksNoWord() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Map<String, CommandLine> commands = new TreeMap<>(Main.line(nowhere, nowhere, Language.ZH).getSubcommands());
        commands.put("", Main.line(nowhere, nowhere, Language.ZH));
        commands.forEach((name, command) -> {
            String help = name.isEmpty() ? said("--help") : said(name, "--help");
            help.lines().forEach(line -> assertTrue(TableText.width(line) <= 80, TableText.width(line) + ": " + line));
            String synopsis = help.split("\n(?=\\S)")[0];
            for (ArgSpec arg : command.getCommandSpec().args()) {
                String label = arg.paramLabel();
                assertTrue(synopsis.matches("(?s).*[ \\[=,]" + Pattern.quote(label) + "[\\],.\\s]?.*")
                        || arg instanceof OptionSpec option && option.arity().max() == 0, name + " " + label + ": " + help);
                if (arg instanceof OptionSpec option) {
                    String words = option.arity().max() == 0 ? option.longestName() : option.longestName() + "=" + label;
                    assertTrue(help.contains(words), words + ": " + help);
                }
            }
            assertTrue(synopsis.lines().skip(1).allMatch(line -> line.matches("\\s+(\\[[^\\]]+].*|--.*|\\S+( \\S+)*)")),
                    synopsis);
            assertEquals(synopsis.chars().filter(c -> c == '[').count(), synopsis.chars().filter(c -> c == ']').count());
        });
    }

    /** A new option without its Chinese is found here by its English description. */
    @Test
    void noDescriptionIsLeftInEnglish() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        for (CommandLine each : Main.line(nowhere, nowhere, Language.ZH).getSubcommands().values()) {
            CommandSpec spec = each.getCommandSpec();
            for (ArgSpec arg : spec.args()) {
                String said = String.join(" ", arg.description());
                assertTrue(said.codePoints().anyMatch(c -> c >= 0x4E00), spec.name() + " " + name(arg) + ": " + said);
                assertFalse(arg.paramLabel().matches("[A-Z|]+"), spec.name() + " " + name(arg) + " " + arg.paramLabel());
            }
        }
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    @Test
    void wrongUsage() {
        for (List<String> args : List.of(List.of("chekc"), List.of("check"), List.of("check", "--fromat", "x", "y"),
                List.of("check", "--jobs", "x", "y"), List.of("check", "--jobs"), List.of("check", "--format", "pdf", "y"),
                List.of("check", "--format", "--bom", "y"), List.of("generate"), List.of("generate", "--seed", "1"),
                List.of("generate", "--seed", "x", "--lines", "2", "o.csv"), List.of("check", "--bom", "--bom", "a.txt"),
                List.of("diff", "a.txt"), List.of("diff", "a.txt", "b.txt", "c.txt"), List.of("check", "--blanks", "x", "y"))) {
            String said = said(args.toArray(String[]::new));
            assertEquals(Set.of(), latin(said, Set.of("TEXT", "ZERO", "UNKNOWN", "JSONL", "pdf", "chekc")), said);
            assertFalse(said.contains("Missing") || said.isBlank(), said);
        }
    }

    @Test
    void whatCannotBeRun() throws IOException {
        String sample = Samples.file("wuchang-2024.txt").toString();
        Path text = Files.writeString(folder.resolve("text.txt"), "无");
        List<List<String>> runs = List.of(List.of("check", "none.txt"), List.of("check", text.toString()),
                List.of("check", "--summary", "s.txt", sample), List.of("check", "-o", folder + "/none/o.txt", sample),
                List.of("check", "-o", sample, sample), List.of("check", "--without", "甲", sample),
                List.of("check", "--rounding", "甲", sample), List.of("check", "--waivers", "none.txt", sample),
                List.of("check", "--waivers", text.toString(), sample), List.of("check", "--template", "甲", sample),
                List.of("check", "--relation", "甲", sample),
                List.of("check", "--last-year", sample, sample, sample), List.of("check", "--jobs", "0", sample),
                List.of("convert", sample, folder + "/甲.abc"), List.of("round", "--keep", "甲", sample),
                List.of("round", "--keep", "甲:乙:丙", sample), List.of("publish", text.toString(), folder + "/o.json"),
                List.of("verify", text.toString()), List.of("verify", "none.json"), List.of("templates", "--print", "甲"),
                List.of("check", "--certificate", folder + "/none/c.json", sample), List.of("template", text.toString()));
        for (List<String> run : runs) {
            String said = said(run.toArray(String[]::new)).replace(folder.toString(), "");
            assertEquals(Set.of(), latin(said, Set.of("wuchang", "shanghai", "final", "central", "FILE",
                    "my", "SIDE", "REVENUE", "EXPENDITURE", "NAME", "TERM", "NONE", "BOTH")), run + ": " + said);
            assertFalse(said.isBlank(), run::toString);
        }
    }

    /** Keywords and members of declarations are what a user types; the sentence around them is not. */
    @Test
    void mistakesOfADeclaration() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.forms"), "template 甲\nform 1 A 甲表\n"
                + "  panel side=REVENUE fund=NONE\n    column 合计 side=BOTH\n    rows\nfrom x\nleaves fund\nleaves x Y\n");
        List<String> faults = said("check", "--template", wrong.toString(), Samples.file("wuchang-2024.txt").toString())
                .lines().toList();
        assertTrue(faults.size() > 3, faults::toString);
        for (String fault : faults) {
            assertTrue(fault.matches("budget: .*wrong\\.forms: 表样声明第 \\d+ 行第 \\d+ 列（.*）：.*\\p{IsHan}.*")
                    && !fault.matches(".* (must|but|was|were) .*"), fault);
        }
    }

    @Test
    void rulesAndWordsOfReports() {
        assertChinese(said("rules"));
        List<String> words = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            words.addAll(List.of(rule.text(Language.ZH), rule.condition(Language.ZH), rule.severity().chinese(),
                    rule.kind().chinese()));
        }
        Arrays.stream(Outcome.values()).map(Outcome::chinese).forEach(words::add);
        Arrays.stream(Outcome.Strain.values()).map(each -> each.text(Language.ZH)).forEach(words::add);
        Arrays.stream(Verdict.values()).map(each -> each.text(Language.ZH)).forEach(words::add);
        Arrays.stream(ErrorType.values()).map(ErrorType::chinese).forEach(words::add);
        words.add(RoundingPolicy.CUT.text(Language.ZH));
        words.forEach(ChineseTextsTest::assertChinese);
    }

    /** The books of phrases: every Chinese side of them. */
    @Test
    void phrasesOfProblemsAndFaults() throws IOException {
        for (String book : List.of("cli/faults.zh", "result/expectations", "result/instead")) {
            Path file = Path.of("src/main/resources/io/gouji/budget/io").resolve(book);
            List<String> lines = Files.readAllLines(file).stream().filter(line -> line.contains(" => ")).toList();
            assertTrue(lines.size() > 40, book);
            lines.forEach(line -> assertChinese(line.split(" => ", 2)[1]));
        }
    }

    @Test
    void reportsOfDocumentsWithAllKindsOfTrouble() throws IOException {
        String right = Files.readString(Samples.file("wuchang-2024.txt"));
        Path many = Files.createDirectory(folder.resolve("文件"));
        Files.writeString(many.resolve("1.txt"), right);
        Files.writeString(many.resolve("2.txt"), right.replaceFirst("467\\.50", "476.50").replace("固有资本", "国有资本"));
        Files.writeString(many.resolve("3.txt"), right.replace("629.72", "").replaceFirst("237\\.10", "二百"));
        Files.writeString(many.resolve("4.txt"), right.replace("2060702", "20607O2").replace("万元", "千元"));
        Files.writeString(many.resolve("5.txt"), "无");
        for (String format : List.of("text", "csv")) {
            assertChinese(said("check", "--format", format, many.toString()).replaceAll("(?m) \\S+$", ""),
                    "wuchang", "shanghai", "final", "central", "problem", "joint", "proof", "my", "O");
        }
        String page = said("check", "--format", "html", many.toString());
        String visible = page.replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", " ");
        assertChinese(visible, "wuchang", "shanghai", "final", "central", "my", "quot", "gt", "lt", "amp");
        assertChinese(said("diff", many.resolve("1.txt").toString(), many.resolve("2.txt").toString()));
        assertChinese(said("round", many.resolve("1.txt").toString()));
        assertChinese(said("note", many.resolve("1.txt").toString()));
    }

    /** What commands print that are no reports: what was written, refused, verified, compared, drafted, filled in. */
    @Test
    void whatOtherCommandsSay() throws IOException {
        String right = Files.readString(Samples.file("wuchang-2024.txt"));
        String good = Files.writeString(folder.resolve("甲.txt"), right).toString();
        String wrong = Files.writeString(folder.resolve("乙.txt"), right.replaceFirst("467\\.50", "476.50").replace("科普活动", "科普"))
                .toString();
        String blank = Files.writeString(folder.resolve("丙.txt"), right.replaceFirst("629\\.72", "")).toString();
        String lines = folder.resolve("数据.csv").toString();
        String cut = Files.writeString(folder.resolve("丁.txt"), right.replaceFirst("编号|科目编码", "某码")).toString();
        String vague = Files.writeString(folder.resolve("戊.csv"), "财政年度,收支,单位编码,资金性质,金额(元)\n2024,收入,320001,,1.00\n"
                + "2024,支出,320001,一般公共预算,2.00\n2024,支出,320001,九,2.00\n").toString();
        String half = Files.writeString(folder.resolve("己.csv"), "财政年度,收支,单位编码,资金性质,金额(元)\n2024,收入,320001,,1.00\n"
                + "2024,支出,320001,一般公共预算,2.00\n").toString();
        List<List<String>> runs = List.of(List.of("generate", "--seed", "7", "--lines", "40", lines),
                List.of("publish", lines, folder + "/庚.json"), List.of("publish", lines, folder + "/辛.json", "--together"),
                List.of("publish", vague, folder + "/壬.json"), List.of("publish", half, folder + "/壬.json"),
                List.of("publish", half, folder + "/壬.json", "--unit", "yuan"), List.of("diff", good, wrong),
                List.of("round", wrong), List.of("note", good), List.of("check", "--certificate", folder + "/证.json", good),
                List.of("verify", folder + "/证.json", good), List.of("verify", folder + "/证.json", wrong),
                List.of("check", "--certificate", folder + "/误.json", wrong), List.of("verify", folder + "/误.json"),
                List.of("convert", wrong, folder + "/癸.json", "--strict"), List.of("convert", blank, folder + "/子.json",
                "--fill-blanks"), List.of("convert", wrong, folder + "/丑.json", "--fill-blanks"), List.of("template", cut),
                List.of("templates"), List.of("check", "--last-year", wrong, good), List.of("check", "--unit", wrong, good),
                List.of("check", "--relation", "甲: EXPENDITURE:总计:合计 = EXPENDITURE:合计:合计", good),
                List.of("check", "--summary", folder + "/汇.csv", wrong, good), List.of("check", "--strict", good),
                List.of("check", "--blanks", "unknown", blank), List.of("check", "--rounding", "cut", good));
        for (List<String> run : runs) {
            String said = said(run.toArray(String[]::new));
            String prose = run.get(0).equals("template") ? comments(said) : said;     // the rest is a declaration
            assertEquals(Set.of(), latin(prose.replace(folder.toString(), ""), DRAFTED), run + ": " + said);
        }
    }

    private static String comments(String declaration) {
        List<String> lines = declaration.lines().filter(line -> line.startsWith("#")).toList();
        assertTrue(lines.size() > 3, declaration);
        return String.join("\n", lines);
    }

    /** Tidy data: the names of its columns, and of its values what is no code, in files and in a database. */
    @Test
    void tidyData() throws IOException, SQLException {
        String wrong = Files.writeString(folder.resolve("乙.txt"), Files.readString(Samples.file("wuchang-2024.txt"))
                .replaceFirst("467\\.50", "476.50")).toString();
        said("convert", wrong, folder + "/数.csv");
        said("convert", wrong, folder + "/库.sqlite");
        List<String> rows = Files.readAllLines(folder.resolve("数.csv"));
        assertTrue(rows.size() > 300 && rows.get(0).startsWith("文件,部门,年度,"), rows.get(0));
        assertChinese(rows.get(0));
        rows.forEach(row -> assertChinese(row, "wuchang"));
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("库.sqlite"));
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM findings")) {
            int count = 0;
            for (; found.next(); count++) {
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    String text = String.valueOf(found.getString(i));
                    assertChinese(text.matches("[A-Z_]+") ? "" : text, "wuchang", "null", "joint", "proof");
                }
            }
            assertTrue(count > 10, () -> "few findings");
        }
    }

    /** The page of many documents, its index and the answers to questions. */
    @Test
    void pagesAndAnswers() throws IOException {
        String right = Files.readString(Samples.file("wuchang-2024.txt"));
        Path many = Files.createDirectory(folder.resolve("多"));
        Files.writeString(many.resolve("甲.txt"), right);
        Files.writeString(many.resolve("乙.txt"), right.replaceFirst("467\\.50", "476.50"));
        said("check", "--format", "html", "-o", folder + "/页/", many.toString());
        try (Stream<Path> pages = Files.list(folder.resolve("页"))) {
            List<Path> all = pages.toList();
            assertEquals(3, all.size());
            for (Path page : all) {
                assertChinese(Files.readString(page).replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", " ")
                        .replaceAll("&[a-z]+;", " "), "wuchang");
            }
        }
        for (String question : List.of("人员经费 208", "收入 fund=OWN", "科普活动")) {
            assertChinese(Shell.ask(Samples.budget(), question).message(Language.ZH));
        }
    }

    /** Every text of a workbook: its cells, the names of its sheets, and the remarks at its cells. */
    @Test
    void theWorkbookOfAReport() throws IOException {
        String right = Files.readString(Samples.file("wuchang-2024.txt"));
        Path wrong = Files.writeString(folder.resolve("甲.txt"), right.replaceFirst("467\\.50", "476.50")
                .replaceFirst("237\\.10", "二百").replace("固有资本", "国有资本"));
        Path book = folder.resolve("甲.xlsx");
        said("check", "--format", "xlsx", "-o", book.toString(), wrong.toString());
        List<String> texts = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile())) {
            for (Sheet sheet : workbook.getSheets().filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                texts.add(sheet.getName());
                sheet.read().forEach(row -> row.forEach(cell -> texts.add(cell == null ? "" : cell.getText())));
            }
        }
        try (ZipFile parts = new ZipFile(book.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().startsWith("xl/comments")) {
                    String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    texts.addAll(Pattern.compile("<t[^>]*>([^<]*)</t>").matcher(xml).results().map(each ->
                            Pattern.compile("&#x([0-9a-f]+);").matcher(each.group(1)).replaceAll(code ->
                                    Character.toString(Integer.parseInt(code.group(1), 16)))).toList());
                }
            }
        }
        assertTrue(texts.size() > 500 && texts.stream().anyMatch(text -> text.contains("相邻数字颠倒")), texts::toString);
        texts.forEach(text -> assertChinese(text, "joint", "proof"));
    }

    /** Faults of the command's own sources, searched in the sources, so that a new one without its Chinese is found. */
    @Test
    void everyFaultHasItsChinese() throws IOException {
        String known = Files.readString(Path.of("src/main/resources/io/gouji/budget/io/cli/faults.zh"));
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Path file : sources()) {
            String source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
            for (String text : Pattern.compile("(?:Exception|Stop\\.of)\\(\\s*\"([^\"]*)\"").matcher(source).results()
                    .map(each -> each.group(1)).toList()) {
                found++;
                String start = text.replaceFirst("'?$", "").stripTrailing();
                if (!known.contains(start) && known.lines().noneMatch(line -> isSame(line, text))) {
                    missing.add(file.getFileName() + ": " + text);
                }
            }
        }
        assertTrue(found > 30, "only " + found);
        assertEquals(Collections.emptySet(), missing);
    }

    private static boolean isSame(String line, String text) {
        String[] parts = line.split(" => ")[0].split("\\{}", -1);
        return parts[0].length() > 5 && text.startsWith(parts[0]) || text.contains(parts[Math.min(1, parts.length - 1)].strip())
                && parts[Math.min(1, parts.length - 1)].strip().length() > 12;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("src/main/java/io/gouji/budget/io/cli", "../budget-core/src/main/java/io/gouji/budget/row")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(sources::add);
            }
        }
        for (String name : List.of("TemplateParser", "PanelDraft", "FormDraft", "Spellings", "YearText", "Attributes", "DeclarationLine")) {
            Path file = Path.of("../budget-core/src/main/java/io/gouji/budget/table/" + name + ".java");
            if (Files.exists(file)) {
                sources.add(file);
            }
        }
        return sources;
    }
}
