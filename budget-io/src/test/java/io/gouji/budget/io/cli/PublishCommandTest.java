package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.BudgetLinesFile;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    private static final String HEADINGS = "财政年度,收支,单位编码,单位名称,资金性质,资金年度,支出性质,功能分类科目,部门经济分类科目,金额(元)\n";

    @TempDir
    private Path folder;
    private String errors = "";

    private int run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        errors = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String lines(String text) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), HEADINGS + text).toString();
    }

    @Test
    void generatedLinesArePublishedInEveryFormat() {
        assertEquals(Main.FINE, run("generate", "--seed", "7", "--lines", "60", "--units", "2", path("lines.csv")));
        for (String out : List.of("budget.json", "budget.xlsx", "package")) {
            assertEquals(Main.FINE, run("publish", path("lines.csv"), path(out)), errors);
            DepartmentBudget budget = Budgets.read(folder.resolve(out)).orThrow();
            assertEquals("示例局", budget.department());
            assertEquals(11, budget.tables().size());
            assertTrue(budget.sections().get(0).text().contains("表5-1 一般公共预算支出表（分功能科目）"));
        }
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        run("generate", "--seed", "7", "--lines", "20", path("a.csv"));
        run("generate", "--seed", "7", "--lines", "20", path("b.csv"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.csv"), folder.resolve("b.csv")));
        assertTrue(BudgetLinesFile.read(folder.resolve("a.csv")).isComplete());
    }

    @Test
    void emptyFormsHaveTheirRemarkAndYuanMayBeTheUnit() throws IOException {
        String in = lines("2024,收入,320001,示例局,一般公共预算,本年,,,,1800.00\n2024,支出,320001,,一般公共预算,本年,公用经费,2060702,30217,1800.00\n");
        assertEquals(Main.FINE, run("publish", in, path("out.json"), "--unit", "yuan", "--department", "甲局"), errors);
        DepartmentBudget budget = Budgets.read(folder.resolve("out.json")).orThrow();
        assertEquals("甲局", budget.department());
        assertEquals(List.of("备注：本单位 2024 年没有使用政府性基金拨款安排的支出"), budget.table("GOVERNMENT_FUNDS").orElseThrow().remarks());
        assertEquals(Optional.of(MoneyUnit.YUAN), budget.table("OVERALL").orElseThrow().unit());
    }

    @Test
    void linesThatDoNotBalanceAreRefused() throws IOException {
        String in = lines("2024,收入,320001,示例局,一般公共预算,本年,,,,1800.00\n2024,支出,320001,,一般公共预算,本年,公用经费,2060702,30217,1700.00\n");
        assertEquals(Main.BROKEN, run("publish", in, path("out.json"), "--lang", "en"));
        assertTrue(errors.contains("UNBALANCED_LINES revenue less expenditure must be 0.00 万元 for fund=GENERAL_PUBLIC, but was 0.01 万元"), errors);
        assertFalse(Files.exists(folder.resolve("out.json")));
        assertEquals(Main.BROKEN, run("publish", in, path("out.json"), "--lang", "zh", "--unit", "yuan"));
        assertTrue(errors.contains("收支不平：一般公共预算，收入减支出为 100.00 元。") && !errors.contains("万元"), errors);
    }

    @Test
    void aFileWithoutLinesAndLinesWithoutYearAreSaidToBeSo() throws IOException {
        assertEquals(Main.UNREADABLE, run("publish", lines(""), path("out.json"), "--lang", "zh"));
        assertEquals("budget: 栏目名称之下应有数据，而“" + path("in.csv") + "”没有\n", errors);
        assertEquals(Main.UNREADABLE, run("publish", lines(""), path("out.json"), "--lang", "en", "--year", "2024"));
        assertEquals("budget: publish: there must be a line below the headings, but '" + path("in.csv") + "' has none\n",
                errors);
        String in = lines(",收入,320001,示例局,一般公共预算,本年,,,,1800.00\n");
        assertEquals(Main.UNREADABLE, run("publish", in, path("out.json"), "--lang", "zh"));
        assertTrue(errors.startsWith("budget: 数据没有写明年度时应给 --year，如“--year 2024”\n"), errors);
        String two = lines("2024,收入,320001,示例局,一般公共预算,本年,,,,1800.00\n2023,收入,320001,示例局,一般公共预算,本年,,,,1.00\n");
        assertEquals(Main.UNREADABLE, run("publish", two, path("out.json"), "--lang", "zh"));
        assertTrue(errors.startsWith("budget: 数据不属同一年度时应给 --year，如“--year 2024”，而数据的年度为 2024、2023\n"), errors);
    }

    @Test
    void whatTheTablesDistinguishMustBeToldOrAssumed() throws IOException {
        String in = lines("2024,,320001,示例局,一般公共预算,,公用经费,2060702,30217,1800.00\n");
        assertEquals(Main.BROKEN, run("publish", in, path("out.json"), "--lang", "zh"));
        assertTrue(errors.contains("没有写明“资金年度”"), errors);
        assertEquals(Main.FINE, run("publish", in, path("out.json"), "--assume", "vintage=CURRENT", "--revenue-of-expenditure"), errors);
    }

    @Test
    void aLineThatCannotBeReadStopsThePublication() throws IOException {
        assertEquals(Main.UNREADABLE, run("publish", lines("2024,收入,320001,示例局,九,本年,,,,1800.00\n"), path("out.json")));
        assertTrue(errors.contains("in.csv line 2, column 5"), errors);
        assertEquals(Main.UNREADABLE, run("publish", lines(""), path("out.json")));
        assertEquals(Main.UNREADABLE, run("publish", path("none.csv"), path("out.json")));
    }
}
