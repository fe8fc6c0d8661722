package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Json;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names, addresses, file names, problems and messages in which somebody wrote what terminals and readers of lines obey:
 * nothing acts, nothing hides, and no line of a report or summary is one of another file.
 */
class NoForgedLineTest {

    /** A line feed with a line of a report behind it, and what moves the cursor, titles the window, turns the text. */
    private static final List<String> ACTS = List.of("\nok.txt: 某局 2024 (1 tables, 1 figures)\nconsistent", "\r\n0 problems",
            "\u001b[2J\u001b[1;1H", "\u001b]8;;http://x\u0007y\u001b]8;;\u0007", "\u001b]0;title\u0007", "\u009b31m",
            "\u0085x", "\u2028x", "\u2029x", "\u202eabc\u202c", "\u2066abc\u2069", "\u200b\u200d\uFEFF", "\u0000", "\b\b\b",
            "\u000b\f", "\u007f", "\u0090q\u009c", "\uDB40\uDC41");
    private static final Template SMALL = Template.parse("template small phase=BUDGET\nform 3 EXPENDITURE 部门支出总表\n"
            + "  panel side=EXPENDITURE\n    column 合计\n    row 合计\n    functions\n");
    private static final DepartmentBudget PLAIN = GeneratedLines.budget(1, SMALL, Size.TINY);

    @TempDir
    private Path folder;

    private static boolean acts(int code) {
        return code != '\n' && switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void isQuiet(String text, String what) {
        text.codePoints().filter(NoForgedLineTest::acts).findFirst().ifPresent(code -> {
            throw new AssertionError(what + " holds U+" + Integer.toHexString(code) + ": " + text);
        });
    }

    /** A document whose department, problem and place in a file say that. */
    private Loaded hostile(String act) {
        DepartmentBudget budget = DepartmentBudget.builder().from(PLAIN).department("某" + act + "局").build();
        return Loaded.of(budget, List.of(Problem.of("a" + act, "$." + act, 3, 0, act,
                Expectation.parse("value" + act + " must be"))));
    }

    @Test
    void ofADocument() throws IOException {
        int lines = Run.of("check", "--lang", "en", write("plain.json", hostile("x"))).lines().size();
        for (String act : List.of(ACTS.get(0), String.join("", ACTS))) {
            String file = write("hostile.json", hostile(act));
            for (String language : List.of("en", "zh")) {
                Run text = Run.of("check", "--lang", language, file);
                isQuiet(text.all(), "text");
                assertEquals(lines, text.lines().size(), text::out);
                assertTrue(text.lines().stream().noneMatch(line -> line.startsWith("ok.txt")), text::out);
                Run json = Run.of("check", "--lang", language, "--format", "jsonl", file);
                isQuiet(json.all(), "JSON Lines");
                assertEquals(1, json.lines().size());
                assertEquals("某" + act + "局", ((Map<?, ?>) Json.parse(json.out())).get("department"));
            }
            isQuiet(Run.of("convert", file, folder.resolve("b.json").toString()).all(), "convert");
            isQuiet(Run.of("diff", file, file).all(), "diff");
        }
    }

    private List<String> summary(String name, List<Loaded> documents) throws IOException {
        Path file = folder.resolve("many.jsonl");
        Budgets.writeLines(documents, file);
        Path summary = folder.resolve(name);
        Run.of("check", "--summary", summary.toString(), file.toString());
        return Files.readString(summary).lines().skip(name.endsWith(".csv") ? 1 : 0).toList();
    }

    @Test
    void ofASummary() throws IOException {
        for (String name : List.of("s.csv", "s.jsonl")) {
            List<String> lines = summary(name, ACTS.stream().map(this::hostile).toList());
            lines.forEach(line -> isQuiet(line, name));
            assertEquals(ACTS.size(), lines.size());
        }
    }

    /** A spreadsheet runs what begins with a sign, also behind what it skips. */
    @Test
    void ofACellThatASpreadsheetRuns() throws IOException {
        List<Loaded> documents = new ArrayList<>();
        for (String front : List.of("", "\r", "\t", "\n", "\r\n", "\uFEFF", "\u0000", "\u200b")) {
            for (String sign : List.of("=", "+", "-", "@", "＝", "'=")) {
                documents.add(Loaded.of(DepartmentBudget.builder().from(PLAIN)
                        .department(front + sign + "cmd|' /C calc'!A0").build(), List.of()));
            }
        }
        List<String> lines = summary("s.csv", documents);
        assertEquals(documents.size(), lines.size());
        for (String line : lines) {
            String cell = line.split(",")[3].replaceFirst("^\"", "");
            assertTrue(cell.startsWith("'") || cell.startsWith("\\u"), () -> "cell is " + cell);
        }
        Run csv = Run.of("check", "--format", "csv", folder.resolve("many.jsonl").toString());
        for (String field : csv.out().split("[,\n]")) {
            String cell = field.replaceFirst("^\"", "");
            assertFalse(cell.endsWith("A0") && "=+-@＝\t\r".indexOf(cell.charAt(0)) >= 0, () -> "cell is " + cell);
        }
    }

    @Test
    void ofAFileName() throws IOException {
        String all = String.join("", ACTS).replace("\u0000", "").replace("/", "");
        for (String act : List.of(all.substring(0, 40), all.substring(40))) {
            Path file = folder.resolve("a" + act + ".json");
            Files.copy(Path.of(write("plain.json", hostile("x"))), file);
            for (String format : List.of("text", "jsonl")) {
                Run run = Run.of("check", "--lang", "en", "--format", format, file.toString());
                isQuiet(run.all(), format);
                assertTrue(run.lines().stream().noneMatch(line -> line.startsWith("ok.txt")), run::out);
            }
            isQuiet(Run.of("check", file + "none").all(), "a file that is not there");
            isQuiet(Run.of("check", "-o", file.toString(), file.toString()).all(), "a refusal");
            isQuiet(Run.of("verify", file.toString()).all(), "verify");
        }
    }

    /** In a folder of hostile names, as {@code check *} hands them over. */
    @Test
    void ofAnOptionNorOrdersInAFile() throws IOException {
        for (String act : List.of("--x" + String.join("", ACTS), "--lang=" + ACTS.get(2), "--jobs=" + ACTS.get(0))) {
            Run run = Run.of("check", act, "a.txt");
            assertEquals(2, run.code());
            isQuiet(run.all(), "usage");
            assertTrue(run.err().lines().noneMatch(line -> line.startsWith("ok.txt")), run::err);
        }
        Path victim = Files.writeString(folder.resolve("victim"), "kept");
        Path orders = Files.writeString(folder.resolve("orders"), "-o\n" + victim + "\n"
                + write("plain.json", hostile("x")) + "\n");
        assertEquals(2, Run.of("check", "@" + orders).code());
        assertEquals("kept", Files.readString(victim));
    }

    @Test
    void ofATemplate() throws IOException {
        Path template = Files.writeString(folder.resolve("t.forms"), "template \u001b[31mt\r phase=BUDGET\n"
                + "ok.txt: \u202e\n".repeat(5000) + "x".repeat(100_000));
        Run run = Run.of("check", "--template", template.toString(), write("plain.json", hostile("x")));
        assertEquals(2, run.code());
        isQuiet(run.all(), "template");
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("budget: ")), run::err);
        assertTrue(run.err().length() < 20_000, "length: " + run.err().length());
    }

    private String write(String name, Loaded loaded) throws IOException {
        Path file = folder.resolve(name);
        Budgets.write(loaded, file);
        return file.toString();
    }
}
