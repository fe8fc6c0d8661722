package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Samples;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.publication.Clearance.PublicationObstacle;
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
import java.util.stream.Stream;
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
        Report report = agree(text, List.of(), Verdict.CONTRADICTORY, Verdict.CONTRADICTORY);
        assertEquals(Optional.of(false), report.consistent());
    }

    @Test
    void aMisspeltTitleIsBrokenButTheFiguresCanBeTrue() throws IOException {
        String text = Samples.text().replace("国有资本经营预算支出表", "固有资本经营预算支出表");
        assertNotEquals(Samples.text(), text);
        Report report = agree(text, List.of(), Verdict.BROKEN, Verdict.BROKEN);
        assertEquals(Optional.of(true), report.consistent());
    }

    @Test
    void aContradictionOfWaivedFindingsAloneIsWaivedWithThem() throws IOException {
        String text = "示例局 2024 年部门预算\n\n表 3. 部门支出总表\n\n单位：万元\n\n"
                + "科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t9.00\t2.00\t3.00\n";
        agree(text, List.of(), Verdict.CONTRADICTORY, Verdict.CONTRADICTORY);
        Report plain = Reconciliation.standard().check(budget(text));
        List<Waiver> waivers = plain.findings().stream().map(each -> Waiver.of(each.id(), "已核")).distinct().toList();
        agree(text, waivers, Verdict.PASSES, Verdict.PASSES);
    }

    @Test
    void aContradictionThatNoFindingNamesCannotBeWaived() throws IOException {
        String text = contradictory();
        Report plain = Reconciliation.standard().check(budget(text));
        List<Waiver> waivers = plain.findings().stream().map(each -> Waiver.of(each.id(), "已核")).distinct().toList();
        agree(text, waivers, Verdict.CONTRADICTORY, Verdict.CONTRADICTORY);
    }

    @Test
    void whatIsStrainedPassesUnlessAskedStrictly() throws IOException {
        String text = "示例局 2024 年部门预算\n\n表 3. 部门支出总表\n\n单位：万元\n\n"
                + "科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t2.01\t2.00\t0.00\n";
        Report report = agree(text, List.of(), Verdict.PASSES, Verdict.BROKEN);
        assertEquals(Optional.of(true), report.consistent());
    }

    @Test
    void numbersThatWereNotPlacedLeaveAStrictCheckUndecided() throws IOException {
        assertEquals(Optional.of(false), Budgets.read(Files.writeString(folder.resolve("in.txt"), Samples.text()))
                .coverage().map(Coverage::isComplete));
        Path none = Files.writeString(folder.resolve("w.tsv"), "");
        saysInEveryFormat(new Asked(0, "--waivers=" + none, "--blanks=zero"), Verdict.PASSES);
        saysInEveryFormat(new Asked(1, "--waivers=" + none, "--strict"), Verdict.UNDECIDED);
        run(1, "convert", "--strict", folder.resolve("in.txt").toString(), folder.resolve("out.json").toString());
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

    /** Asks every outlet for the verdict under both policies. */
    private Report agree(String text, List<Waiver> waivers, Verdict expected, Verdict strict) throws IOException {
        Report report = Reconciliation.standard().waiving(waivers).check(budget(text));
        agree(report, waivers, Policy.standard(), expected);
        agree(report, waivers, Policy.strict(), strict);
        return report;
    }

    private void agree(Report report, List<Waiver> waivers, Policy policy, Verdict expected) throws IOException {
        assertEquals(expected, report.verdict(policy));
        assertEquals(expected.isPass(), report.passes(policy));
        boolean published = report.publishable(policy).obstacles().stream()
                .allMatch(each -> expected.isPass() && each.kind() == PublicationObstacle.Kind.MISSING_FORM);
        assertEquals(expected.isPass(), published, report.publishable(policy)::toString);
        boolean strict = policy.equals(Policy.strict());
        Path file = Files.writeString(folder.resolve("w.tsv"), waivers.stream()
                .map(each -> each.id() + "\t" + each.reason()).collect(Collectors.joining("\n")));
        Asked asked = new Asked(expected.isPass() ? 0 : 1, "--waivers=" + file, strict ? "--strict" : "--blanks=zero");
        saysInEveryFormat(asked, expected);
        if (waivers.isEmpty()) {
            run(strict ? asked.code : 0, "convert", strict ? "--strict" : "--blanks=zero",
                    folder.resolve("in.txt").toString(), folder.resolve("out.json").toString());
        }
    }

    private record Asked(int code, String waiving, String policy) {
    }

    private void saysInEveryFormat(Asked asked, Verdict expected) throws IOException {
        String text = check(asked, "--format=text");
        boolean contradictory = text.contains("contradictory: ");
        assertEquals(expected == Verdict.CONTRADICTORY, contradictory, text);
        assertTrue(contradictory || text.contains("verdict: " + expected.text(Language.EN))
                || expected.isPass() && text.contains("consistent"), text);
        assertTrue(check(asked, "--format=jsonl").contains("\"verdict\":\"" + expected + "\""));
        String html = check(asked, "--format=html");
        assertTrue(html.contains(expected.isPass() ? "verdict good" : "verdict bad"));
        assertEquals(expected == Verdict.CONTRADICTORY, html.contains("cannot all be true"));
        assertEquals(expected == Verdict.BROKEN, html.contains("is broken, see below")
                || html.contains("does not hold as strictly as asked"));
        Path xlsx = folder.resolve("out.xlsx");
        check(asked, "--format=xlsx", "-o", xlsx.toString());
        assertTrue(titles(xlsx).stream().anyMatch(each -> each.endsWith(": " + expected.text(Language.EN))),
                titles(xlsx)::toString);
        Path summary = folder.resolve("out-" + asked.policy.length() + ".csv");
        Files.deleteIfExists(summary);
        check(asked, "--format=csv", "--summary=" + summary);
        assertTrue(Files.readString(summary).contains("," + expected + ","), Files.readString(summary));
    }

    private static List<String> titles(Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getSheets().flatMap(sheet -> {
                try {
                    return sheet.read().stream().limit(1);
                } catch (IOException ex) {
                    throw new IllegalStateException(ex);
                }
            }).map(row -> row.getCellText(0)).toList();
        }
    }

    private String check(Asked asked, String... more) {
        return run(asked.code, Stream.of(Stream.of("check", "--lang=en", asked.waiving, asked.policy), Stream.of(more),
                Stream.of(folder.resolve("in.txt").toString())).flatMap(each -> each).toArray(String[]::new));
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
