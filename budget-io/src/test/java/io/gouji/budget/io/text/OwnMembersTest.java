package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.io.BudgetLinesFile;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that only a template knows are read, judged, proven, written to every format and read back. */
class OwnMembersTest {

    private static final Template TEMPLATE = Template.parse("""
            template local-2024 phase=BUDGET
            member fund TAX under GENERAL_PUBLIC 税收收入
            member fund NONTAX under GENERAL_PUBLIC 非税收入
            member fund 债务 债务收入
            member nature RESERVE 预备费
            leaves fund TAX NONTAX 债务
            leaves nature BASIC PROJECT RESERVE
            form 1 A [本级|部门]收支总表
              panel 收入 side=REVENUE
                column {0}年预算数
                row 一般公共预算 fund=GENERAL_PUBLIC
                row 税收收入 fund=TAX
                row 非税收入 fund=NONTAX
                row 债务收入 fund=债务
                row 收入总计
              panel 支出 side=EXPENDITURE
                column {0}年预算数
                row 基本支出 nature=BASIC
                row 项目支出 nature=PROJECT
                row 预备费 nature=RESERVE
                row 支出总计
            form 2 B 债务支出表
              panel side=EXPENDITURE fund=债务
                column 合计
                column 项目支出 nature=PROJECT
                column 预备费 nature=RESERVE
                row 合计
                functions
            """);

    @TempDir
    private Path folder;

    private static BudgetLines lines() {
        BudgetLines.Builder lines = BudgetLines.builder();
        Map.of("fund=TAX nature=BASIC", "120.50", "fund=NONTAX nature=PROJECT", "30.25",
                "fund=债务 nature=RESERVE", "9.25", "fund=债务 nature=PROJECT", "40.00").forEach((place, amount) ->
                lines.add(BudgetLine.of(TEMPLATE.dimensions().region("side=EXPENDITURE function=2060701 " + place),
                        Money.parse(amount))));
        return lines.build().withRevenueOfExpenditure();
    }

    private static DepartmentBudget budget() {
        return Publisher.of(TEMPLATE).publish(lines(), "示例局", 2024);
    }

    private static Report check(DepartmentBudget budget) {
        return Reconciliation.standard().check(budget);
    }

    @Test
    void theyAreReadFromTextAsTheyWerePublished() {
        Loaded read = Budgets.readText("a.txt", PublishedText.of(budget()), TEMPLATE);
        assertEquals(List.of(), read.problems());
        assertEquals(budget().cells().stream().map(cell -> cell.region() + " " + cell).sorted().toList(),
                read.orThrow().cells().stream().map(cell -> cell.region() + " " + cell).sorted().toList());
    }

    @Test
    void theirRelationsAreDerivedJudgedAndProven() {
        Report report = check(budget());
        assertEquals(0, report.outcomes().getOrDefault(Outcome.BROKEN, 0));
        assertEquals(true, report.consistent().orElseThrow());
        List<String> sums = report.relations().stream().map(finding -> finding.id()).toList();
        assertTrue(sums.contains("sum-rows:A:收入/一般公共预算:{0}年预算数")
                || sums.contains("sum-rows:A:收入/一般公共预算:2024年预算数"), sums::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A:收入/税收收入:2024年预算数", "A:支出/预备费:2024年预算数", "B:合计:预备费", "A:收入/债务收入:2024年预算数"})
    void aWrongFigureOfTheirsIsFoundAndProvenWrong(String place) {
        DepartmentBudget wrong = budget().withFigure(CellRef.parse(place), Figure.parse("77.77"));
        Report report = check(wrong);
        assertTrue(report.isBroken());
        assertFalse(report.consistent().orElseThrow());
        assertTrue(report.contradictions().size() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "package", "a.xlsx"})
    void theyAreWrittenAndReadBack(String name) throws IOException {
        Path file = folder.resolve(name);
        Budgets.write(budget(), file);
        Loaded read = Budgets.read(file, TEMPLATE);
        assertEquals(List.of(), read.problems());
        assertEquals(budget().cells().stream().map(cell -> cell.region() + " " + cell).toList(),
                read.orThrow().cells().stream().map(cell -> cell.region() + " " + cell).toList());
        assertEquals(check(budget()).outcomes(), check(read.orThrow()).outcomes());
    }

    @Test
    void linesKeepThem() throws IOException {
        Path file = folder.resolve("lines.csv");
        BudgetLinesFile.write(lines(), file);
        assertEquals(lines().lines(), BudgetLinesFile.read(file).lines().lines());
    }

    @Test
    void withoutTheDeclarationADocumentOfItsOwnStillSaysWhatItMeasures() throws IOException {
        Path file = folder.resolve("a.json");
        Budgets.write(budget(), file);
        assertEquals(TEMPLATE, Budgets.read(file).orThrow().template());
    }
}
