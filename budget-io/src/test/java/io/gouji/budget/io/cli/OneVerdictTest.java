package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Samples;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.Policy.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever says how a document fared says the same. */
class OneVerdictTest {

    private static final String ROW = "2060702\t科普活动\t467.50\t0.00\t467.50\n";

    @TempDir
    private Path folder;

    @Test
    void relationsThatRoundOneByOneAndContradictTogether() throws IOException {
        String text = contradictory();
        Report report = agree(text, List.of(), Verdict.CONTRADICTORY);
        assertEquals(Optional.of(false), report.consistent());
    }

    @Test
    void aMisspeltTitleIsBrokenButTheFiguresCanBeTrue() throws IOException {
        String text = Samples.text().replace("国有资本经营预算支出表", "固有资本经营预算支出表");
        assertNotEquals(Samples.text(), text);
        Report report = agree(text, List.of(), Verdict.BROKEN);
        assertEquals(Optional.of(true), report.consistent());
    }

    @Test
    void aContradictionOfWaivedFindingsAloneIsWaivedWithThem() throws IOException {
        String text = "示例局 2024 年部门预算\n\n表 3. 部门支出总表\n\n单位：万元\n\n"
                + "科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t9.00\t2.00\t3.00\n";
        agree(text, List.of(), Verdict.CONTRADICTORY);
        Report plain = Reconciliation.standard().check(budget(text));
        List<Waiver> waivers = plain.findings(Outcome.BROKEN).stream().map(each -> Waiver.of(each.id(), "已核")).toList();
        agree(text, waivers, Verdict.PASSES);
    }

    @Test
    void aContradictionThatNoFindingNamesCannotBeWaived() throws IOException {
        String text = contradictory();
        Report plain = Reconciliation.standard().check(budget(text));
        List<Waiver> waivers = plain.findings().stream().map(each -> Waiver.of(each.id(), "已核")).distinct().toList();
        agree(text, waivers, Verdict.CONTRADICTORY);
    }

    /** The first tables of the sample, with a copy changed by the last digit. */
    private static String contradictory() {
        String text = Samples.text().replace(ROW, ROW.replace("467.50\n", "467.51\n"));
        assertNotEquals(Samples.text(), text);
        return text.substring(0, text.indexOf("（三）国有资本经营预算拨款"));
    }

    private io.gouji.budget.table.DepartmentBudget budget(String text) throws IOException {
        return Budgets.read(Files.writeString(folder.resolve("in.txt"), text)).orThrow();
    }

    private Report agree(String text, List<Waiver> waivers, Verdict expected) throws IOException {
        Report report = Reconciliation.standard().waiving(waivers).check(budget(text));
        assertEquals(expected, report.verdict(Policy.standard()));
        assertEquals(expected.isPass(), report.passes(Policy.standard()));
        boolean judged = report.publishable(Policy.standard()).obstacles().stream()
                .anyMatch(each -> !each.kind().name().equals("MISSING_FORM") && !each.kind().name().equals("RESIDUE"));
        assertEquals(!expected.isPass(), judged, report.publishable(Policy.standard())::toString);
        Path in = folder.resolve("in.txt");
        Path file = Files.writeString(folder.resolve("w.tsv"), waivers.stream()
                .map(each -> each.id() + "\t" + each.reason()).collect(Collectors.joining("\n")));
        int code = expected.isPass() ? 0 : 1;
        String waiving = "--waivers=" + file;
        assertTrue(check(code, waiving, "--format=text", in).contains(
                expected == Verdict.CONTRADICTORY ? "contradictory: " : "verdict: " + expected.text(english())));
        assertTrue(check(code, waiving, "--format=jsonl", in).contains("\"verdict\":\"" + expected + "\""));
        String html = check(code, waiving, "--format=html", in);
        assertTrue(html.contains(expected.isPass() ? "verdict good" : "verdict bad"));
        assertEquals(expected == Verdict.CONTRADICTORY, html.contains("cannot all be true"));
        Path xlsx = folder.resolve("out.xlsx");
        check(code, waiving, "--format=xlsx", "-o", xlsx.toString(), in);
        assertTrue(findings(xlsx).contains("，" + expected.text(english()) + "；"), findings(xlsx));
        if (waivers.isEmpty()) {
            run(1, "convert", "--strict", in.toString(), folder.resolve("out.json").toString());
        }
        return report;
    }

    private static io.gouji.budget.rules.finding.Language english() {
        return io.gouji.budget.rules.finding.Language.EN;
    }

    private static String findings(Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getSheets().flatMap(sheet -> {
                try {
                    return sheet.read().stream().limit(1);
                } catch (IOException ex) {
                    throw new IllegalStateException(ex);
                }
            }).map(row -> row.getCellText(0)).filter(text -> text.contains(" relations，")).findFirst().orElse("");
        }
    }

    private String check(int code, Object... more) {
        List<String> args = java.util.stream.Stream.concat(List.of("check", "--lang=en").stream(),
                List.of(more).stream().map(Object::toString)).toList();
        return run(code, args.toArray(String[]::new));
    }

    private static String run(int code, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(code, Main.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)), () -> String.join(" ", args) + "\n" + err
                + out.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
