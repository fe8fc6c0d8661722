package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Json;
import io.gouji.budget.io.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line: what is printed, field by field, and the exit codes. */
class CheckCommandTest {

    private static final String SAMPLE = Samples.file("wuchang-2024.txt").toString();

    @TempDir
    Path folder;

    @Test
    void aFineDocumentIsSummedUpInEnglish() {
        Run run = Run.of("check", "--lang", "en", SAMPLE);
        assertEquals(0, run.code(), run::all);
        List<String> lines = run.lines();
        assertEquals(SAMPLE + ": 武昌区科学技术协会 2024 (11 tables, 386 figures)", lines.get(0));
        assertEquals("469 of 472 numbers read; 3 not placed, first at line 49, column 15: 0.00", lines.get(1));
        assertTrue(lines.get(2).matches("\\d+ relations: \\d+ exact, 14 rounded, \\d+ not applicable"), lines.get(2));
        assertInOrder(lines, "3 problems:", "  wuchang-2024.txt line 49, column 15: figure must stand under a heading of the form 部门收入总表, such as "
                + "'合计', but was '0.00'", "outcome  rule      printed  computed  differs  allowed  figure",
                "rounded  sum-rows   704.60    704.59     0.01    0.025  table 1 部门收支总表 支出/本年支出合计 预算数");
        assertEquals("", run.err());
    }

    @Test
    void aFineDocumentIsSummedUpInChinese() {
        Run run = Run.of("check", "--lang", "zh", SAMPLE);
        assertEquals("共 472 个数字，已识别 469 个；未归入 3 个，首个在第 49 行第 15 列：0.00", run.lines().get(1));
        assertTrue(run.lines().get(2).matches("\\d+ 项勾稽关系：\\d+ 完全相符，14 舍入相符，\\d+ 不适用"), run.lines().get(2));
        assertInOrder(run.lines(), "3 处未能识别：", "结果      事项        印数  计算数   相差   容许  单元格",
                "舍入相符  表内合计  704.60  704.59   0.01  0.025  表1 部门收支总表 支出/本年支出合计 预算数");
    }

    private static void assertInOrder(List<String> lines, String... expected) {
        List<Integer> at = Stream.of(expected).map(lines::indexOf).toList();
        assertTrue(!at.contains(-1) && at.stream().sorted().toList().equals(at), () -> at + " in\n" + String.join("\n", lines));
    }

    @Test
    void columnsAlignWhateverTheLanguage() {
        for (String language : List.of("en", "zh")) {
            List<String> table = Run.of("check", "--lang", language, SAMPLE).lines().stream()
                    .filter(line -> line.contains("sum-") || line.startsWith("舍入相符") || line.startsWith("outcome") || line.startsWith("结果")).toList();
            List<Integer> starts = table.stream().map(line -> width(line.split("table |表\\d|figure|单元格", 2)[0])).distinct().toList();
            assertEquals(15, table.size());
            assertEquals(1, starts.size(), () -> String.join("\n", table));
        }
    }

    /** Two columns of a terminal for a Chinese character, one for a Latin one. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    @Test
    void noColourWhereThereIsNoTerminal() {
        assertFalse(Run.of("check", broken().toString()).out().contains("\u001B"));
    }

    @Test
    void theWorstComesFirstAndIsExplained() {
        Run run = Run.of("check", "--lang", "en", broken().toString());
        assertEquals(1, run.code());
        List<String> outcomes = run.lines().stream().map(String::strip).filter(line -> line.matches("(broken|strained|incomplete|rounded) .*"))
                .map(line -> line.substring(0, line.indexOf(' '))).distinct().toList();
        assertEquals(List.of("broken", "rounded"), outcomes);
        assertTrue(run.lines().stream().map(String::strip).anyMatch(
                "EXPENDITURE 2060702 合计: 467.50 ≠ 476.50; computed 476.50, difference -9.00, allowed 0.01"::equals), run::out);
    }

    @Test
    void jsonLinesHaveTheFieldsOfTheContract() {
        Run run = Run.of("check", "--lang", "en", "--format", "jsonl", broken().toString());
        assertEquals(1, run.code());
        assertEquals(1, run.lines().size());
        Map<?, ?> json = (Map<?, ?>) Json.parse(run.lines().get(0));
        assertEquals(List.of("file", "department", "year", "template", "whole", "coverage", "outcomes", "consistent", "verdict", "headline", "unread",
                "findings", "conflicts", "deductions", "problems"),
                json.keySet().stream().toList());
        assertEquals(broken().toString(), json.get("file"));
        assertEquals("武昌区科学技术协会", json.get("department"));
        assertEquals(2024, json.get("year"));
        Map<?, ?> outcomes = (Map<?, ?>) json.get("outcomes");
        assertEquals(List.of("EXACT", "ROUNDED", "STRAINED", "BROKEN", "INCOMPLETE", "NOT_APPLICABLE"), outcomes.keySet().stream().toList());
        assertTrue(json.get("consistent") == null || json.get("consistent") instanceof Boolean);
        assertTrue(json.get("conflicts") instanceof List<?>);
        List<?> findings = (List<?>) json.get("findings");
        assertEquals(Stream.of("ROUNDED", "STRAINED", "BROKEN", "INCOMPLETE").mapToInt(key -> (int) outcomes.get(key)).sum(), findings.size());
        findings.forEach(finding -> assertContract((Map<?, ?>) finding));
        Map<?, ?> first = (Map<?, ?>) findings.get(0);
        assertEquals("BROKEN", first.get("outcome"));
        assertTrue(findings.stream().anyMatch(finding -> ((Map<?, ?>) finding).get("id").equals("sum-columns:EXPENDITURE:2060702:合计")));
    }

    private static void assertContract(Map<?, ?> finding) {
        assertEquals(List.of("id", "rule", "kind", "outcome", "printed", "computed", "difference", "allowed", "cells", "whole", "parts",
                "message"),
                finding.keySet().stream().filter(key -> !key.equals("strain")).toList());
        assertTrue(Set.of("SUM", "COPY", "BALANCE", "CONTAINMENT", "BRIDGE", "RATIO", "PRESENCE", "CODE", "TEXT")
                .contains(finding.get("kind")), finding::toString);
        for (String amount : List.of("printed", "computed", "difference", "allowed")) {
            assertTrue(((String) finding.get(amount)).matches("-?\\d+\\.\\d{2,7}"), finding::toString);
        }
        List<?> cells = (List<?>) finding.get("cells");
        assertFalse(cells.isEmpty());
        cells.forEach(cell -> assertEquals(List.of("form", "row", "column"), ((Map<?, ?>) cell).keySet().stream().toList()));
    }

    @Test
    void problemsHaveTheFieldsOfTheContract() {
        Map<?, ?> json = (Map<?, ?>) Json.parse(Run.of("check", "--format", "jsonl", SAMPLE).lines().get(0));
        Map<?, ?> problem = (Map<?, ?>) ((List<?>) json.get("problems")).get(0);
        assertTrue(problem.keySet().containsAll(List.of("line", "column", "text", "message")));
        assertEquals(49, problem.get("line"));
        assertEquals(15, problem.get("column"));
        assertEquals("0.00", problem.get("text"));
    }

    @Test
    void goesOnAfterAnUnreadableFileInTheOrderGiven() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run run = Run.of("check", "--format", "jsonl", SAMPLE, empty.toString(), broken().toString(), "none.txt");
        assertEquals(2, run.code());
        List<Map<?, ?>> files = run.lines().stream().<Map<?, ?>>map(line -> (Map<?, ?>) Json.parse(line)).toList();
        assertEquals(List.of(SAMPLE, empty.toString(), broken().toString(), "none.txt"), files.stream().map(file -> file.get("file")).toList());
        assertEquals("", files.get(1).get("department"));
        assertEquals(null, files.get(1).get("year"));
        assertEquals(List.of(), files.get(1).get("findings"));
        assertEquals(1, ((List<?>) files.get(1).get("problems")).size());
        assertEquals("file must exist, but was not there", ((Map<?, ?>) ((List<?>) files.get(3).get("problems")).get(0)).get("message"));
        assertTrue(Run.of("check", "--lang", "en", empty.toString(), SAMPLE).out().contains("14 rounded"));
        assertTrue(Run.of("check", "--lang", "zh", empty.toString()).out().startsWith(empty + "：未能读取"));
    }

    @Test
    void jsonIsOneArray() {
        List<?> files = (List<?>) Json.parse(Run.of("check", "--format", "json", SAMPLE, "none.txt").out());
        assertEquals(2, files.size());
    }

    @Test
    void writesTheWholeFileOrNothing() throws IOException {
        Path file = folder.resolve("report.jsonl");
        Run run = Run.of("check", "--format", "jsonl", "-o", file.toString(), SAMPLE);
        assertEquals(0, run.code(), run::all);
        assertEquals("", run.out());
        assertEquals(Run.of("check", "--format", "jsonl", SAMPLE).out(), Files.readString(file));
        Path nowhere = folder.resolve("missing").resolve("report.txt");
        Run failed = Run.of("check", "-o", nowhere.toString(), SAMPLE);
        assertEquals(2, failed.code());
        assertEquals("budget: Output must be a file in a folder that exists, such as 'report.txt', but there is no folder '"
                + nowhere.getParent() + "'",
                failed.err().strip());
        assertFalse(Files.exists(nowhere));
        assertEquals(2, Run.of("check", "-o", folder.toString(), SAMPLE).code());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void wrongUsageIsToldWithTheUsage() {
        for (String[] args : List.of(new String[] {}, new String[] {"check"}, new String[] {"nosuch"},
                new String[] {"check", "--format", "xml", SAMPLE}, new String[] {"check", "--lang", "fr", SAMPLE},
                new String[] {"check", "--nosuch", SAMPLE})) {
            Run run = Run.of(args);
            assertEquals(2, run.code(), String.join(" ", args));
            assertTrue(run.all().contains("budget"), run::all);
            assertNoTrace(run);
        }
        assertEquals(0, Run.of("--help").code());
        assertEquals(0, Run.of("check", "--help").code());
        assertTrue(Run.of("--version").out().startsWith("budget "));
    }

    @Test
    void whatIsNoDocumentIsUnreadable() throws IOException {
        assertUnreadable(new byte[0], "file must hold a budget");
        assertUnreadable(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "file must have text to be read");
        assertUnreadable("九".repeat(3_000_000).getBytes(StandardCharsets.UTF_8), "document must have a table of money");
        assertUnreadable(new byte[100_000_000], "file must have at most 67108864 bytes");
    }

    private void assertUnreadable(byte[] bytes, String expected) throws IOException {
        Path file = Files.write(folder.resolve("bad.txt"), bytes);
        Run run = Run.of("check", "--lang", "en", file.toString());
        assertEquals(2, run.code(), expected);
        assertTrue(run.out().contains("bad.txt: " + expected), run::all);
        assertNoTrace(run);
    }

    @Test
    void whatCanBeReadIsKeptBesideWhatCannot() throws IOException {
        assertKept("a row cut in its middle", Samples.text().substring(0, Samples.text().indexOf("2060702") + 14), "line 64");
        assertKept("a code that comes twice", Samples.text().replace("2060702\t", "2060701\t"), "row must not repeat '2060701'");
        assertKept("an unknown unit", Samples.text().replace("单位：万元", "单位：亿斤"), "must be 万元 or 元, but was '亿斤'");
        assertKept("a number without end", Samples.text().replace("629.72", "1E+999999999"), "but was '1E+999999999'");
        assertKept("a line without end", Samples.text() + "九".repeat(5_000_000), "");
    }

    private void assertKept(String what, String text, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("damaged.txt"), text);
        Run run = Run.of("check", "--lang", "en", file.toString());
        assertTrue(run.code() <= 1, () -> what + ": " + run.all());
        assertTrue(run.out().contains(problem), () -> what + ": " + run.all());
        assertTrue(run.lines().get(0).contains("武昌区科学技术协会 2024"), what);
        assertNoTrace(run);
    }

    @Test
    void aTableThatLostItsLastRowsIsBroken() throws IOException {
        Path file = Files.writeString(folder.resolve("lost.txt"), Samples.text().substring(0, Samples.text().indexOf("\n210\t") + 1));
        assertEquals(1, Run.of("check", file.toString()).code());
    }

    private static void assertNoTrace(Run run) {
        assertFalse(run.all().contains("\tat ") || run.all().contains("Exception"), run::all);
    }

    private Path broken() {
        try {
            return Files.writeString(folder.resolve("broken.txt"), Samples.text().replaceFirst("(2060702\t\\S+\t467.50\t0.00\t)467.50", "$1476.50"));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
