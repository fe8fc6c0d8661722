package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesAndWaiversTest {

    private static final String TABLE = "示例局 2024 年部门预算\n\n表 3. 部门支出总表\n\n单位：万元\n\n"
            + "科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t9.00\t2.00\t3.00\n";
    private static final String ID = "sum-columns:EXPENDITURE:合计:合计";

    @TempDir
    private Path folder;
    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("table.txt"), TABLE);
    }

    @Test
    void listsEveryRuleFromTheOneSource() {
        assertEquals(0, run("rules", "--lang", "zh"));
        for (Rule rule : Rule.values()) {
            assertTrue(out().contains(rule.id()) && out().contains(rule.text(Language.ZH))
                    && out().contains("条件：" + rule.condition(Language.ZH)), rule::id);
        }
    }

    @Test
    void listsRulesAsJson() {
        assertEquals(0, run("rules", "--format", "json"));
        assertTrue(out().startsWith("[ {\n  \"id\" : \"sum-rows\",\n  \"kind\" : \"SUM\",\n  \"severity\" : \"ERROR\","), this::out);
        assertEquals(Rule.values().length, out().split("\"id\" : ", -1).length - 1);
    }

    @Test
    void aWaiverTakesTheBrokenFindingAway() throws IOException {
        assertEquals(1, run("check", "--format", "jsonl", file.toString()));
        assertFalse(out().contains("\"waived\""), this::out);
        Path waivers = Files.writeString(folder.resolve("w.tsv"), "\uFEFF# 已核\r\n\r\n" + ID + "\t已核\r\na:b\t没有\r\n");
        assertEquals(0, run("check", "--format", "jsonl", "--waivers", waivers.toString(), file.toString()),
                "the contradiction is made of the finding that is accepted");
        assertTrue(out().contains("\"waived\":[{\"id\":\"" + ID + "\",\"reason\":\"已核\"}],\"unusedWaivers\":[{\"id\":\"a:b\","), this::out);
        assertEquals(0, run("check", "--lang", "zh", "--waivers", waivers.toString(), file.toString()));
        assertTrue(out().contains("已豁免：不符 " + ID + ": 已核") && out().contains("未用到的豁免：a:b: 没有"), this::out);
    }

    @Test
    void strictFailsOnWhatIsQuestionable() {
        assertEquals(0, run("check", "--without", "sum-columns", file.toString()));
        assertEquals(1, run("check", "--without", "sum-columns", "--strict", file.toString()));
        assertEquals(0, run("check", "--without", "sum-columns,form-present,figures-judged", "--strict", file.toString()));
    }

    @Test
    void wrongUsageIsToldAndEndsWithTwo() throws IOException {
        assertEquals(2, run("check", "--without", "nope", file.toString()));
        assertEquals("budget: Rule must be the id of a rule, such as 'class-named', but was 'nope'\nSee 'budget rules' for all of them.\n", err());
        Path waivers = Files.writeString(folder.resolve("w.tsv"), "# 已核\nbad line\n");
        assertEquals(2, run("check", "--waivers", waivers.toString(), file.toString()));
        assertEquals("budget: " + waivers + " line 2: waiver must be the id of a finding, a tab and a reason, such as "
                + "'class-named:471:其他支出\\t固定列示', but was 'bad line'\n", err());
        Files.write(waivers, new byte[] {(byte) 0xC4, (byte) 0xE3});
        assertEquals(2, run("check", "--waivers", waivers.toString(), file.toString()));
        assertEquals("budget: " + waivers + ": waivers must be text in UTF-8, but were not\n", err());
        Files.delete(waivers);
        assertEquals(2, run("check", "--waivers", waivers.toString(), file.toString()));
        assertEquals("budget: " + waivers + ": waivers must be a file, but there is none\n", err());
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
